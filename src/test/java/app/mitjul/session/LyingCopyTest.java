package app.mitjul.session;

import static app.mitjul.session.Libraries.done;
import static app.mitjul.session.Libraries.number;
import static app.mitjul.session.Libraries.tag;
import static app.mitjul.session.MarksTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.article.SentenceEdits;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.domain.note.NoteOwner;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A copy of a library is somebody else's file. One thing in it that cannot be true, and nothing of it is taken.
class LyingCopyTest {

    private static final AnnotatorId NOBODY = new AnnotatorId("01900000-0000-7000-8000-0000000000ff");
    private static final ArticleId NO_ARTICLE = new ArticleId("none");
    private static final ThemeId NO_THEME = new ThemeId("none");
    /// Half of a character, which cannot be written as UTF-8.
    private static final String HALF = "\uD83D";

    @TempDir
    private Path folder;

    private Session target;
    private LibraryCopy copy;

    @BeforeEach
    void fill() {
        try (Session source = Libraries.open(Libraries.five(folder))) {
            Commands commands = source.commands();
            ArticleId second = number(source, 2);
            var mark = tag(source, second, "중앙아시아", Theme.TRADE);
            done(commands.setNote(mark, "메모", ""));
            done(commands.setTarget(second, source.reads().sentences(second).get(1).range(), "One", ""));
            done(commands.joinSentence(second, source.reads().sentences(second).get(4).range().start()));
            done(commands.setNote(new NoteOwner.OfArticle(second), "note", ""));
            done(commands.saveTerm(Optional.empty(), new TermDraft("국가", "", "", "state", "")));
            copy = source.reads().copy();
        }
        target = Libraries.create(folder.resolve("target.mitjul"));
    }

    @AfterEach
    void close() {
        target.close();
    }

    /// Each lie alone; the copy without one is taken at the end.
    private void refusedEach(String key, String part, List<UnaryOperator<Record>> lies) {
        LibraryCopy before = target.reads().copy();
        for (int i = 0; i < lies.size(); i++) {
            LibraryCopy lying = changed(part, lies.get(i));
            assertThat(lying).as("lie %s is one", i).isNotEqualTo(copy);
            refused(key, target.commands().merge(lying));
        }
        assertThat(target.reads().info().generation()).isZero();
        assertThat(target.reads().copy()).isEqualTo(before);
        assertThat(done(target.commands().merge(copy)).imported()).isEqualTo(5);
    }

    @Test
    void an_article_that_is_not_its_text_is_refused() {
        String hash = copy.articles().getLast().article().textHash();
        refusedEach("copy.article", "articles", List.of(a -> with(a, "text", "other"),
                a -> within(a, "article", b -> with(b, "textHash", hash)),
                a -> within(a, "article", b -> with(b, "length", 3)),
                a -> within(a, "article", b -> with(b, "bodyStart", -1)),
                a -> within(a, "article", b -> with(b, "bodyStart", 100_000)),
                a -> within(a, "article", b -> with(b, "presence", Presence.UNDONE))));
    }

    @Test
    void a_mark_that_does_not_stand_on_its_words_is_refused() {
        refusedEach("copy.annotation", "annotations",
                List.of(a -> within(a, "anchor", b -> with(b, "textHash", "other")),
                        a -> within(a, "anchor", b -> with(b, "quote", "중앙아세아")),
                        a -> within(a, "anchor", b -> with(b, "range", new TextRange(0, 5))),
                        a -> with(a, "presence", Presence.UNDONE)));
        refusedLater("range.outside", "annotations",
                a -> within(a, "anchor", b -> with(b, "range", new TextRange(0, 100_000))));
    }

    @Test
    void what_names_somebody_or_something_that_is_not_in_the_copy_is_refused() {
        UnaryOperator<Record> nobody = r -> with(r, "annotator", NOBODY);
        refusedEach("copy.incomplete", "annotations", List.of(nobody, a -> with(a, "article", NO_ARTICLE),
                a -> with(a, "taggings", List.of(with(((Annotation) a).taggings().getFirst(), "annotator", NOBODY))),
                a -> with(a, "taggings", List.of(with(((Annotation) a).taggings().getFirst(), "theme", NO_THEME)))));
        refusedLater("copy.incomplete", "notes", nobody);
        refusedLater("copy.incomplete", "notes", n -> with(n, "owner", new NoteOwner.OfArticle(NO_ARTICLE)));
        refusedLater("copy.incomplete", "notes", n -> with(n, "owner", new NoteOwner.OfTheme(NO_THEME)));
        refusedLater("copy.incomplete", "segments", nobody);
        refusedLater("copy.incomplete", "segments", s -> with(s, "article", NO_ARTICLE));
        refusedLater("copy.incomplete", "terms", nobody);
        refusedLater("copy.incomplete", "themes",
                t -> with(with(with(with(t, "id", new ThemeId("new")), "name", "new"), "secondName", ""), "parent",
                        Optional.of(NO_THEME)));
    }

    @Test
    void a_translation_that_is_of_other_words_is_refused() {
        refusedEach("copy.segment", "segments", List.of(s -> within(s, "anchor", b -> with(b, "textHash", "other")),
                s -> within(s, "anchor", b -> with(b, "quote", "other"))));
        refusedLater("range.outside", "segments",
                s -> within(s, "anchor", b -> with(b, "range", new TextRange(5, 100_000))));
    }

    @Test
    void sentences_that_begin_outside_of_their_text_are_refused() {
        ArticleId article = copy.sentences().keySet().iterator().next();
        int length = copy.articles().stream().filter(a -> a.article().id().equals(article)).findFirst().orElseThrow()
                .text().length();
        for (int at : List.of(-1, 0, length, length + 9)) {
            refused("copy.sentences", target.commands().merge(with(copy, "sentences",
                    Map.of(article, new SentenceEdits(new TreeSet<>(List.of(at)), new TreeSet<>())))));
            refused("copy.sentences", target.commands().merge(with(copy, "sentences",
                    Map.of(article, new SentenceEdits(new TreeSet<>(), new TreeSet<>(List.of(at)))))));
        }
        refused("copy.incomplete", target.commands().merge(with(copy, "sentences", Map.of(NO_ARTICLE,
                new SentenceEdits(new TreeSet<>(List.of(1)), new TreeSet<>())))));
        LibraryCopy last = with(copy, "sentences",
                Map.of(article, new SentenceEdits(new TreeSet<>(), new TreeSet<>(List.of(1, length - 1)))));
        done(target.commands().merge(last));
        assertThat(target.reads().copy().sentences()).isEqualTo(last.sentences());
    }

    @Test
    void a_term_without_a_word_is_refused() {
        refusedEach("copy.term", "terms",
                List.of(t -> with(t, "source", " "), t -> with(t, "presence", Presence.UNDONE)));
    }

    @Test
    void words_that_cannot_be_kept_are_refused_wherever_they_stand() {
        UnaryOperator<Record> prefix = a -> within(a, "anchor", b -> with(b, "prefix", HALF));
        UnaryOperator<Record> suffix = a -> within(a, "anchor", b -> with(b, "suffix", HALF));
        refusedEach("words.half-character", "annotations",
                List.of(a -> with(a, "note", HALF), a -> with(a, "translation", HALF), prefix, suffix));
        for (UnaryOperator<Record> lie : List.of(prefix, suffix, (UnaryOperator<Record>) s -> with(s, "target", HALF),
                s -> with(s, "question", HALF))) {
            refusedLater("words.half-character", "segments", lie);
        }
        for (String field : List.of("source", "original", "latin", "target", "note")) {
            refusedLater("words.half-character", "terms", t -> with(t, field, HALF));
        }
        refusedLater("words.half-character", "notes", n -> with(n, "text", HALF));
        refusedLater("words.half-character", "annotators", a -> with(a, "name", HALF));
        refusedLater("words.half-character", "articles", a -> within(a, "article", b -> with(b, "title", HALF)));
        refusedLater("words.half-character", "articles",
                a -> within(a, "article", b -> within(b, "source", s -> with(s, "outlet", HALF))));
    }

    /// After the copy itself was taken: what is refused then changes nothing either.
    private void refusedLater(String key, String part, UnaryOperator<Record> lie) {
        LibraryCopy before = target.reads().copy();
        refused(key, target.commands().merge(changed(part, lie)));
        assertThat(target.reads().copy()).isEqualTo(before);
    }

    /// The copy with the first of a part changed.
    private LibraryCopy changed(String part, UnaryOperator<Record> lie) {
        List<Object> all = new ArrayList<>((List<?>) value(copy, part));
        all.set(0, lie.apply((Record) all.getFirst()));
        return with(copy, part, all);
    }

    private static Record within(Record record, String name, UnaryOperator<Record> change) {
        return with(record, name, change.apply((Record) value(record, name)));
    }

    /// The record with another value of one component.
    @SuppressWarnings("unchecked")
    private static <R extends Record> R with(R record, String name, Object value) {
        RecordComponent[] parts = record.getClass().getRecordComponents();
        Object[] values = Stream.of(parts).map(p -> p.getName().equals(name) ? value : value(record, p.getName()))
                .toArray();
        try {
            Class<?>[] types = Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return (R) record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    private static Object value(Record record, String name) {
        try {
            return record.getClass().getMethod(name).invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(name, e);
        }
    }
}
