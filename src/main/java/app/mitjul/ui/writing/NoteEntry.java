package app.mitjul.ui.writing;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.session.NoteLine;
import app.mitjul.session.Reads;
import app.mitjul.text.Fold;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A note in the list of all, ready to be searched.
///
/// @param about
///            the words or the name it is about; empty for the library
record NoteEntry(NoteLine line, Kind kind, String about, String plain, Fold fold) {

    enum Kind {
        PASSAGE, ARTICLE, THEME, LIBRARY
    }

    /// Every note; takes time in proportion to them, so never on the FX thread.
    static List<NoteEntry> all(Reads reads) {
        Map<ThemeId, Theme> themes = reads.themes().stream().collect(Collectors.toMap(Theme::id, Function.identity()));
        return reads.notes().stream().map(line -> of(line, themes)).toList();
    }

    private static NoteEntry of(NoteLine line, Map<ThemeId, Theme> themes) {
        Kind kind = line.owner().map(NoteEntry::kind).orElse(Kind.PASSAGE);
        String about = switch (kind) {
            case PASSAGE -> line.annotation().map(Annotation::anchor).map(a -> a.quote().replace('\n', ' ')).orElse("");
            case ARTICLE -> line.article().map(Article::title).orElse("");
            case THEME -> line.owner().map(o -> theme(o, themes)).orElse("");
            case LIBRARY -> "";
        };
        String title = line.article().map(Article::title).orElse("");
        return new NoteEntry(line, kind, about, Markdown.of(line.text()).plain(),
                Fold.of(line.text() + "\n" + about + "\n" + title + "\n" + line.annotator().name()));
    }

    private static Kind kind(NoteOwner owner) {
        return switch (owner) {
            case NoteOwner.OfLibrary library -> Kind.LIBRARY;
            case NoteOwner.OfArticle article -> Kind.ARTICLE;
            case NoteOwner.OfTheme theme -> Kind.THEME;
        };
    }

    private static String theme(NoteOwner owner, Map<ThemeId, Theme> themes) {
        return owner instanceof NoteOwner.OfTheme of && themes.containsKey(of.id())
                ? themes.get(of.id()).name() + " " + themes.get(of.id()).secondName()
                : "";
    }

    int start() {
        return line.annotation().map(a -> a.range().start()).orElse(-1);
    }
}
