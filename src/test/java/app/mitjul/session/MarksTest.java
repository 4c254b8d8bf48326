package app.mitjul.session;

import static app.mitjul.session.Libraries.done;
import static app.mitjul.session.Libraries.find;
import static app.mitjul.session.Libraries.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.annotation.Tagging;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.i18n.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarksTest {

    private Session session;
    private Commands commands;
    private ArticleId article;

    @BeforeEach
    void open(@TempDir Path folder) {
        session = Libraries.open(Libraries.five(folder));
        commands = session.commands();
        article = Libraries.number(session, 2);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void a_passage_holds_its_words_its_surroundings_and_who_marked_it() {
        AnnotationId id = tag(session, article, "중앙아시아", Theme.SECURITY);
        Annotation made = session.reads().annotation(id).orElseThrow();
        String text = session.reads().text(article).text();
        assertThat(made.anchor().quote()).isEqualTo("중앙아시아").isEqualTo(made.range().of(text));
        assertThat(text).contains(made.anchor().prefix() + "중앙아시아" + made.anchor().suffix());
        assertThat(made.anchor().textHash()).isEqualTo(session.reads().text(article).hash());
        assertThat(made.annotator()).isEqualTo(Libraries.ME.id());
        assertThat(session.reads().annotators()).containsExactly(Libraries.ME);
        assertThat(themes(made)).containsExactly(Theme.SECURITY);
    }

    @Test
    void nobody_is_an_annotator_before_the_first_mark() {
        assertThat(session.reads().annotators()).isEmpty();
    }

    @Test
    void an_identical_passage_gets_the_theme_added_and_keeps_its_note() {
        TextRange range = find(session, article, "중앙아시아");
        AnnotationId id = done(commands.tag(article, range, List.of(Theme.SECURITY), Optional.of("메모")));
        AnnotationId again = done(commands.tag(article, range, List.of(Theme.TRADE, Theme.SECURITY, Theme.TRADE),
                Optional.empty()));
        assertThat(again).isEqualTo(id);
        Annotation now = session.reads().annotation(id).orElseThrow();
        assertThat(themes(now)).containsExactly(Theme.SECURITY, Theme.TRADE);
        assertThat(now.note()).isEqualTo("메모");
    }

    @Test
    void a_note_that_is_given_replaces_the_note() {
        TextRange range = find(session, article, "중앙아시아");
        AnnotationId id = done(commands.tag(article, range, List.of(Theme.SECURITY), Optional.of("하나")));
        done(commands.tag(article, range, List.of(Theme.SECURITY), Optional.of("")));
        assertThat(session.reads().annotation(id).orElseThrow().note()).isEmpty();
    }

    @Test
    void a_note_alone_makes_a_mark_nothing_at_all_makes_none() {
        TextRange range = find(session, article, "중앙아시아");
        refused("annotation.empty", commands.tag(article, range, List.of(), Optional.of(" ")));
        refused("annotation.empty", commands.tag(article, range, List.of(), Optional.empty()));
        AnnotationId id = done(commands.tag(article, range, List.of(), Optional.of("메모")));
        assertThat(session.reads().annotation(id).orElseThrow().taggings()).isEmpty();
    }

    @Test
    void two_annotators_on_the_same_words_have_two_annotations(@TempDir Path folder) {
        tag(session, article, "중앙아시아", Theme.SECURITY);
        Path file = session.reads().info().file();
        session.close();
        session = Session.open(new OpenRequest(file, OpenRequest.Mode.WRITE, Libraries.OTHER,
                OpenRequest.Holder.WINDOW));
        tag(session, article, "중앙아시아", Theme.SECURITY);
        assertThat(session.reads().annotations(article)).hasSize(2);
        assertThat(session.reads().annotators()).containsExactly(Libraries.ME, Libraries.OTHER);
    }

    @Test
    void a_range_outside_the_text_or_inside_a_character_is_refused() {
        ArticleId odd = done(commands.importArticles(List.of(),
                List.of(Libraries.article("odd", "\u1112\u1161\u11ab글 👨\u200D👩\u200D👧 가족 🇰🇷🇺🇸 \r\n끝"))))
                .outcomes().getFirst().article();
        int end = session.reads().text(odd).text().length();
        refused("range.outside", commands.tag(odd, new TextRange(0, end + 1), List.of(Theme.TRADE), Optional.empty()));
        for (int[] range : new int[][]{{0, 1}, {2, 4}, {5, 7}, {8, 13}, {17, 19}, {19, 21}, {25, 27}}) {
            refused("range.inside-character", commands.tag(odd, new TextRange(range[0], range[1]),
                    List.of(Theme.TRADE), Optional.empty()));
            refused("range.inside-character", commands.toggle(odd, new TextRange(range[0], range[1]), Theme.TRADE));
        }
        done(commands.tag(odd, new TextRange(0, end), List.of(Theme.TRADE), Optional.empty()));
        assertThat(session.reads().annotations(odd)).hasSize(1);
        assertThat(session.reads().check().findings()).isEmpty();
    }

    @Test
    void what_cannot_be_kept_is_refused_and_all_else_is_kept_as_typed() {
        AnnotationId id = tag(session, article, "중앙아시아", Theme.SECURITY);
        refused("words.nul", commands.setNote(id, "a\0b", "v"));
        refused("words.half-character", commands.setNote(id, "a\uD83D", "v"));
        refused("words.half-character", commands.setTranslation(id, "\uDE00a", "v"));
        for (String words : List.of(" 앞뒤 공백 ", "각", "e\u0301", "😀👨‍👩‍👧", "줄\n바꿈\r\n\t", "\uFEFF\u200B\u202E",
                "'; DROP")) {
            done(commands.setNote(id, words, ""));
            assertThat(session.reads().annotation(id).orElseThrow().note()).isEqualTo(words);
        }
    }

    @Test
    void toggling_puts_a_theme_on_and_takes_it_off_and_the_mark_goes_with_its_last_theme() {
        TextRange range = find(session, article, "중앙아시아");
        AnnotationId id = done(commands.toggle(article, range, Theme.SECURITY)).orElseThrow();
        assertThat(done(commands.toggle(article, range, Theme.TRADE))).contains(id);
        assertThat(done(commands.toggle(article, range, Theme.SECURITY))).contains(id);
        assertThat(themes(session.reads().annotation(id).orElseThrow())).containsExactly(Theme.TRADE);
        assertThat(done(commands.toggle(article, range, Theme.TRADE))).isEmpty();
        assertThat(session.reads().annotations(article)).isEmpty();
        assertThat(session.reads().bin().isEmpty()).isTrue();
    }

    @Test
    void a_mark_with_a_note_or_a_translation_outlives_its_last_theme() {
        AnnotationId noted = tag(session, article, "중앙아시아", Theme.SECURITY);
        AnnotationId translated = tag(session, article, "아시아", Theme.SECURITY);
        done(commands.setNote(noted, "메모", ""));
        done(commands.setTranslation(translated, "Asia", ""));
        done(commands.untag(noted, Optional.empty()));
        done(commands.untag(translated, Optional.of(Theme.SECURITY)));
        assertThat(session.reads().annotations(article)).hasSize(2).allMatch(a -> a.taggings().isEmpty());
    }

    @Test
    void clearing_the_only_note_keeps_the_mark() {
        AnnotationId id = done(commands.tag(article, find(session, article, "중앙아시아"), List.of(),
                Optional.of("메모")));
        done(commands.setNote(id, "", "v"));
        assertThat(session.reads().annotation(id)).isPresent();
    }

    @Test
    void retagging_puts_the_new_theme_where_the_old_one_was() {
        AnnotationId one = tag(session, article, "중앙아시아", Theme.SECURITY, Theme.ENERGY, Theme.TRADE);
        AnnotationId two = tag(session, article, "아시아", Theme.ENERGY);
        AnnotationId three = tag(session, article, "중앙", Theme.SECURITY);
        ThemeId water = done(commands.createTheme(CodebookTest.draft("Water", "물", 0)));
        done(commands.retag(Set.of(one, two, three), Optional.of(Theme.ENERGY), water));
        assertThat(themes(session.reads().annotation(one).orElseThrow())).containsExactly(Theme.SECURITY, water,
                Theme.TRADE);
        assertThat(themes(session.reads().annotation(two).orElseThrow())).containsExactly(water);
        assertThat(themes(session.reads().annotation(three).orElseThrow())).containsExactly(Theme.SECURITY, water);
        done(commands.undo(1));
        assertThat(themes(session.reads().annotation(one).orElseThrow())).containsExactly(Theme.SECURITY,
                Theme.ENERGY, Theme.TRADE);
    }

    @Test
    void deleted_marks_go_into_the_bin_and_come_back() {
        AnnotationId id = tag(session, article, "중앙아시아", Theme.SECURITY);
        Annotation before = session.reads().annotation(id).orElseThrow();
        done(commands.deleteAnnotations(Set.of(id)));
        assertThat(session.reads().annotation(id)).isEmpty();
        assertThat(session.reads().bin().annotations()).singleElement()
                .satisfies(b -> assertThat(b.annotation().anchor().quote()).isEqualTo("중앙아시아"));
        refused("annotation.unknown", commands.setNote(id, "메모", ""));
        refused("annotation.unknown", commands.untag(id, Optional.empty()));
        done(commands.restore(Set.of(), Set.of(id)));
        assertThat(session.reads().annotation(id)).contains(before);
    }

    @Test
    void what_is_not_there_is_refused_by_name() {
        TextRange range = new TextRange(0, 2);
        refused("article.unknown", commands.tag(new ArticleId("x"), range, List.of(Theme.TRADE), Optional.empty()));
        refused("theme.unknown", commands.tag(article, range, List.of(new ThemeId("x")), Optional.empty()));
        refused("theme.unknown", commands.toggle(article, range, new ThemeId("x")));
        refused("annotation.unknown", commands.untag(new AnnotationId("x"), Optional.empty()));
        assertThat(session.reads().history().undo().orElseThrow().key()).isEqualTo("import");
    }

    @Test
    void a_command_that_changes_nothing_is_no_step() {
        AnnotationId id = tag(session, article, "중앙아시아", Theme.SECURITY);
        long before = session.reads().info().generation();
        tag(session, article, "중앙아시아", Theme.SECURITY);
        done(commands.setNote(id, "", "v"));
        done(commands.untag(id, Optional.of(Theme.TRADE)));
        done(commands.retag(Set.of(id), Optional.of(Theme.TRADE), Theme.SECURITY));
        done(commands.deleteAnnotations(Set.of(new AnnotationId("x"))));
        done(commands.restore(Set.of(article), Set.of(id)));
        assertThat(session.reads().info().generation()).isEqualTo(before);
        assertThat(session.reads().steps(10)).hasSize(2);
    }

    static List<ThemeId> themes(Annotation annotation) {
        return annotation.taggings().stream().map(Tagging::theme).toList();
    }

    static void refused(String key, CompletableFuture<?> command) {
        assertThatThrownBy(() -> done(command)).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.key()).isEqualTo(key));
    }
}
