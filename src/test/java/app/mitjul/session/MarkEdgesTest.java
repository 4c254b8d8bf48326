package app.mitjul.session;

import static app.mitjul.session.Libraries.done;
import static app.mitjul.session.Libraries.find;
import static app.mitjul.session.Libraries.tag;
import static app.mitjul.session.MarksTest.refused;
import static app.mitjul.session.MarksTest.themes;
import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.annotation.Tagging;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.codebook.UnderlinePattern;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a command does to marks and themes it is not about: nothing.
class MarkEdgesTest {

    private Session session;
    private Commands commands;
    private ArticleId article;
    private final List<Committed> told = new ArrayList<>();

    @BeforeEach
    void open(@TempDir Path folder) {
        open(Libraries.request(Libraries.five(folder), OpenRequest.Mode.WRITE));
        article = Libraries.number(session, 2);
    }

    private void open(OpenRequest request) {
        session = Session.open(request);
        commands = session.commands();
        session.feed().subscribe(told::add, Runnable::run);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void a_mark_in_the_bin_is_neither_retagged_nor_deleted_again() {
        AnnotationId binned = tag(session, article, "중앙아시아", Theme.SECURITY);
        done(commands.deleteAnnotations(Set.of(binned)));
        long before = session.reads().info().generation();
        done(commands.retag(Set.of(binned), Optional.of(Theme.SECURITY), Theme.TRADE));
        done(commands.deleteAnnotations(Set.of(binned)));
        assertThat(session.reads().info().generation()).isEqualTo(before);
        assertThat(themes(session.reads().bin().annotations().getFirst().annotation())).containsExactly(Theme.SECURITY);
    }

    @Test
    void a_theme_in_the_place_of_itself_stays() {
        AnnotationId id = tag(session, article, "중앙아시아", Theme.SECURITY);
        long before = session.reads().info().generation();
        done(commands.retag(Set.of(id), Optional.of(Theme.SECURITY), Theme.SECURITY));
        assertThat(themes(session.reads().annotation(id).orElseThrow())).containsExactly(Theme.SECURITY);
        assertThat(session.reads().info().generation()).isEqualTo(before);
    }

    @Test
    void who_gives_a_theme_to_the_mark_of_another_is_an_annotator_from_then_on() {
        AnnotationId id = tag(session, article, "중앙아시아", Theme.SECURITY);
        Path file = session.reads().info().file();
        session.close();
        open(new OpenRequest(file, OpenRequest.Mode.WRITE, Libraries.OTHER, OpenRequest.Holder.WINDOW));
        done(commands.retag(Set.of(id), Optional.empty(), Theme.TRADE));
        assertThat(session.reads().annotators()).containsExactly(Libraries.ME, Libraries.OTHER);
        Annotation now = session.reads().annotation(id).orElseThrow();
        assertThat(now.annotator()).isEqualTo(Libraries.ME.id());
        assertThat(now.taggings()).extracting(Tagging::annotator).containsExactly(Libraries.ME.id(),
                Libraries.OTHER.id());
        assertThat(session.reads().check().findings()).isEmpty();
    }

    @Test
    void a_note_that_cannot_be_kept_makes_no_mark() {
        refused("words.nul", commands.tag(article, find(session, article, "중앙아시아"), List.of(Theme.TRADE),
                Optional.of("a\0b")));
        refused("words.half-character", commands.tag(article, find(session, article, "중앙아시아"), List.of(Theme.TRADE),
                Optional.of("\uD83D\uD83D\uDE00")));
        assertThat(session.reads().annotations(article)).isEmpty();
    }

    @Test
    void a_step_names_the_themes_that_were_put_on_and_taken_off() {
        AnnotationId id = tag(session, article, "중앙아시아", Theme.SECURITY, Theme.TRADE);
        assertThat(session.reads().steps(1).getFirst().step().args().toString()).contains("Security", "Trade");
        done(commands.untag(id, Optional.of(Theme.SECURITY)));
        assertThat(session.reads().steps(1).getFirst().step().args().toString()).contains("Security")
                .doesNotContain("Trade");
    }

    @Test
    void of_many_passages_one_outside_the_text_or_inside_a_character_refuses_all() {
        ArticleId odd = done(commands.importArticles(List.of(), List.of(Libraries.article("odd", "가족 👨\u200D👩 사진"))))
                .outcomes().getFirst().article();
        TextRange good = new TextRange(0, 2);
        refused("range.outside", commands.tagAll(odd, List.of(good, new TextRange(0, 99)), Theme.TRADE));
        refused("range.inside-character", commands.tagAll(odd, List.of(good, new TextRange(0, 4)), Theme.TRADE));
        assertThat(session.reads().annotations(odd)).isEmpty();
        assertThat(session.reads().annotators()).isEmpty();
        assertThat(done(commands.tagAll(odd, List.of(good), Theme.TRADE))).isOne();
        assertThat(session.reads().annotators()).containsExactly(Libraries.ME);
        assertThat(done(commands.tagAll(odd, List.of(), Theme.TRADE))).isZero();
    }

    @Test
    void deleting_a_theme_nobody_uses_changes_that_theme_alone() {
        done(commands.deleteTheme(Theme.ENERGY));
        assertThat(told.getLast().applied()).singleElement().isInstanceOfSatisfying(Change.ThemeChange.class,
                c -> assertThat(c.id()).isEqualTo(Theme.ENERGY));
    }

    @Test
    void deleting_a_theme_moves_those_below_it_up_one_floor_and_no_others() {
        ThemeId gas = done(commands.createTheme(CodebookTest.draft("Gas", "", 0), Optional.of(Theme.ENERGY)));
        ThemeId pipe = done(commands.createTheme(CodebookTest.draft("Pipeline", "", 0), Optional.of(gas)));
        done(commands.deleteTheme(gas));
        assertThat(told.getLast().applied()).extracting(c -> ((Change.ThemeChange) c).id()).containsExactly(pipe, gas);
        assertThat(session.reads().themes()).filteredOn(t -> t.id().equals(pipe)).singleElement()
                .satisfies(t -> assertThat(t.parent()).contains(Theme.ENERGY));
        refused("theme.unknown", commands.createTheme(CodebookTest.draft("Oil", "", 0), Optional.of(gas)));
    }

    @Test
    void a_theme_made_for_a_passage_may_take_the_key_of_another_one() {
        AnnotationId id = done(commands.tagWithNew(article, find(session, article, "중앙아시아"),
                new ThemeDraft("Water", "물", "#123ABC", UnderlinePattern.SOLID, 1, "")));
        ThemeId water = session.reads().themes().getLast().id();
        assertThat(themes(session.reads().annotation(id).orElseThrow())).containsExactly(water);
        assertThat(session.reads().themes()).extracting(Theme::key).containsExactly(0, 2, 3, 1);
    }

    @Test
    void editing_a_theme_into_what_it_is_is_no_step() {
        Theme energy = Theme.FIRST.get(1);
        done(commands.editTheme(Theme.ENERGY, new ThemeDraft(" Energy ", "에너지", energy.color(), energy.pattern(), 2,
                "")));
        assertThat(told).isEmpty();
    }
}
