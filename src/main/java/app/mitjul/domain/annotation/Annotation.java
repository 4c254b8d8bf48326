package app.mitjul.domain.annotation;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.ThemeId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One annotator's passage with its taggings, a note and a translation. Two people on the same words are two
/// annotations.
///
/// @param taggings
///            in the order they were put on; never two of one theme
/// @param note
///            empty when there is none
/// @param translation
///            empty when there is none
public record Annotation(AnnotationId id, ArticleId article, AnnotatorId annotator, Anchor anchor,
        List<Tagging> taggings, String note, String translation, Instant created, Instant modified,
        Presence presence) {

    public Annotation {
        taggings = List.copyOf(taggings);
    }

    public TextRange range() {
        return anchor.range();
    }

    public Optional<Tagging> tagging(ThemeId theme) {
        return taggings.stream().filter(t -> t.theme().equals(theme)).findFirst();
    }

    /// Nothing would be lost with it: no theme, no note, no translation.
    public boolean isEmpty() {
        return taggings.isEmpty() && note.isBlank() && translation.isBlank();
    }

    public Annotation withTagging(Tagging tagging, Instant now) {
        List<Tagging> more = new ArrayList<>(taggings);
        more.add(tagging);
        return with(more, note, translation, now);
    }

    public Annotation withoutTheme(ThemeId theme, Instant now) {
        return with(taggings.stream().filter(t -> !t.theme().equals(theme)).toList(), note, translation, now);
    }

    public Annotation withNote(String text, Instant now) {
        return with(taggings, text, translation, now);
    }

    public Annotation withTranslation(String text, Instant now) {
        return with(taggings, note, text, now);
    }

    public Annotation withTaggings(List<Tagging> these, Instant now) {
        return with(these, note, translation, now);
    }

    public Annotation withPresence(Presence now) {
        return new Annotation(id, article, annotator, anchor, taggings, note, translation, created, modified, now);
    }

    /// On another passage of the same text; everything it holds stays.
    public Annotation withAnchor(Anchor to, Instant now) {
        return new Annotation(id, article, annotator, to, taggings, note, translation, created, now, presence);
    }

    /// Where a correction of the text has put it; nobody has worked on it, so the time of its last change stays.
    public Annotation carried(Anchor to) {
        return withAnchor(to, modified);
    }

    /// With what another one says that this one does not: the themes it lacks, note and translation behind its own.
    public Annotation joined(Annotation other, Instant now) {
        List<Tagging> more = new ArrayList<>(taggings);
        other.taggings.stream().filter(t -> tagging(t.theme()).isEmpty()).forEach(more::add);
        return with(more, both(note, other.note, "\n\n"), both(translation, other.translation, "\n"), now);
    }

    private static String both(String one, String two, String between) {
        if (two.isBlank() || one.equals(two)) {
            return one;
        }
        return one.isBlank() ? two : one + between + two;
    }

    private Annotation with(List<Tagging> tags, String noteText, String translated, Instant now) {
        return new Annotation(id, article, annotator, anchor, tags, noteText, translated, created, now, presence);
    }
}
