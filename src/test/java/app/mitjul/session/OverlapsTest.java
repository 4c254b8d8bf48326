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
import app.mitjul.domain.article.ReadingState;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.change.Step;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.codebook.UnderlinePattern;
import app.mitjul.i18n.Problem;
import app.mitjul.session.Commands.Overlap;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Passages that meet: merged or kept, moved onto each other, many at once.
class OverlapsTest {

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
    void kept_overlaps_are_two_passages() {
        tag(session, article, "중앙아시아", Theme.TRADE);
        done(commands.tag(article, wider(2), List.of(Theme.TRADE), Optional.empty(), Overlap.KEEP));
        assertThat(session.reads().annotations(article)).hasSize(2);
    }

    @Test
    void merged_overlaps_become_one_passage_that_keeps_its_id_and_note() {
        TextRange first = find(session, article, "중앙아시아");
        AnnotationId id = done(commands.tag(article, first, List.of(Theme.TRADE), Optional.of("메모")));
        AnnotationId now = done(commands.tag(article, new TextRange(first.start() + 2, first.end() + 3),
                List.of(Theme.TRADE), Optional.empty(), Overlap.MERGE));
        assertThat(now).isEqualTo(id);
        Annotation whole = session.reads().annotation(id).orElseThrow();
        assertThat(whole.range()).isEqualTo(new TextRange(first.start(), first.end() + 3));
        assertThat(whole.note()).isEqualTo("메모");
        assertThat(whole.anchor().quote()).isEqualTo(whole.range().of(session.reads().text(article).text()));
        assertThat(session.reads().annotations(article)).containsExactly(whole);
        done(commands.undo(1));
        assertThat(session.reads().annotation(id).orElseThrow().range()).isEqualTo(first);
    }

    @Test
    void from_a_passage_with_other_themes_only_the_theme_is_taken() {
        TextRange first = find(session, article, "중앙아시아");
        AnnotationId id = tag(session, article, "중앙아시아", Theme.TRADE, Theme.ENERGY);
        AnnotationId now = done(commands.tag(article, wider(1), List.of(Theme.TRADE), Optional.empty(),
                Overlap.MERGE));
        assertThat(now).isNotEqualTo(id);
        assertThat(themes(id)).containsExactly(Theme.ENERGY);
        assertThat(session.reads().annotation(id).orElseThrow().range()).isEqualTo(first);
        assertThat(themes(now)).containsExactly(Theme.TRADE);
    }

    @Test
    void several_passages_with_notes_become_one_that_says_all_of_it() {
        TextRange all = find(session, article, "중앙아시아");
        TextRange left = new TextRange(all.start(), all.start() + 2);
        TextRange right = new TextRange(all.end() - 2, all.end());
        done(commands.tag(article, left, List.of(Theme.TRADE), Optional.of("하나")));
        done(commands.tag(article, right, List.of(Theme.TRADE), Optional.of("둘")));
        done(commands.tag(article, all, List.of(Theme.TRADE), Optional.empty(), Overlap.MERGE));
        assertThat(session.reads().annotations(article)).singleElement()
                .satisfies(a -> assertThat(a.range()).isEqualTo(all))
                .satisfies(a -> assertThat(a.note()).isEqualTo("하나\n\n둘"));
    }

    @Test
    void a_note_given_with_a_merge_is_the_note_of_the_whole() {
        TextRange first = find(session, article, "중앙아시아");
        AnnotationId id = done(commands.tag(article, first, List.of(Theme.TRADE), Optional.of("메모"), Overlap.MERGE));
        assertThat(session.reads().annotators()).containsExactly(Libraries.ME);
        done(commands.tag(article, wider(1), List.of(Theme.TRADE), Optional.of("새 메모"), Overlap.MERGE));
        assertThat(session.reads().annotation(id).orElseThrow().note()).isEqualTo("새 메모");
        MarksTest.refused("words.nul",
                commands.tag(article, first, List.of(Theme.TRADE), Optional.of("\0"), Overlap.MERGE));
    }

    @Test
    void toggling_merges_when_the_same_passage_has_only_other_themes() {
        tag(session, article, "중앙아시아", Theme.TRADE);
        done(commands.tag(article, wider(1), List.of(Theme.ENERGY), Optional.empty()));
        done(commands.toggle(article, find(session, article, "중앙아시아"), Theme.ENERGY, Overlap.MERGE));
        assertThat(session.reads().annotations(article)).hasSize(2)
                .filteredOn(a -> a.tagging(Theme.ENERGY).isPresent()).singleElement()
                .satisfies(a -> assertThat(a.range()).isEqualTo(wider(1)));
    }

    @Test
    void marking_inside_a_passage_of_the_theme_changes_nothing_when_merged() {
        AnnotationId id = tag(session, article, "중앙아시아", Theme.TRADE);
        TextRange all = find(session, article, "중앙아시아");
        assertThat(done(commands.toggle(article, new TextRange(all.start(), all.start() + 2), Theme.TRADE,
                Overlap.MERGE))).contains(id);
        assertThat(session.reads().steps(9)).hasSize(2);
        assertThat(done(commands.toggle(article, all, Theme.TRADE, Overlap.MERGE))).isEmpty();
        assertThat(session.reads().annotations(article)).isEmpty();
    }

    @Test
    void a_moved_boundary_keeps_id_note_translation_and_taggings_and_a_visit_is_one_step() {
        AnnotationId id = tag(session, article, "중앙아시아", Theme.TRADE, Theme.ENERGY);
        done(commands.setNote(id, "메모", "n"));
        done(commands.setTranslation(id, "Central Asia", "t"));
        Annotation before = session.reads().annotation(id).orElseThrow();
        int steps = session.reads().steps(99).size();
        for (int by = 1; by <= 3; by++) {
            done(commands.move(id, wider(by), "m"));
        }
        Annotation moved = session.reads().annotation(id).orElseThrow();
        assertThat(moved.range()).isEqualTo(wider(3));
        assertThat(moved.taggings()).isEqualTo(before.taggings());
        assertThat(List.of(moved.note(), moved.translation())).containsExactly("메모", "Central Asia");
        assertThat(session.reads().steps(99)).hasSize(steps + 1);
        done(commands.undo(1));
        assertThat(session.reads().annotation(id)).contains(before);
    }

    @Test
    void moved_onto_another_passage_it_takes_that_one_in_and_moved_on_it_lets_it_go() {
        AnnotationId id = done(commands.tag(article, wider(0), List.of(Theme.TRADE), Optional.of("하나")));
        AnnotationId other = done(commands.tag(article, wider(1), List.of(Theme.ENERGY), Optional.of("둘")));
        done(commands.move(id, wider(1), "m"));
        assertThat(session.reads().annotation(other)).isEmpty();
        assertThat(themes(id)).containsExactly(Theme.TRADE, Theme.ENERGY);
        assertThat(session.reads().annotation(id).orElseThrow().note()).isEqualTo("하나\n\n둘");
        done(commands.move(id, wider(2), "m"));
        assertThat(session.reads().annotation(other)).isPresent();
        assertThat(themes(id)).containsExactly(Theme.TRADE);
        done(commands.move(id, wider(0), "m"));
        assertThat(session.reads().steps(99)).hasSize(3);
        assertThat(session.reads().check().findings()).isEmpty();
    }

    @Test
    void a_boundary_outside_the_text_is_refused() {
        AnnotationId id = tag(session, article, "중앙아시아", Theme.TRADE);
        assertThatThrownBy(() -> done(commands.move(id, new TextRange(0, 99_999), "m"))).isInstanceOf(Problem.class);
    }

    @Test
    void many_passages_are_marked_as_one_step_and_none_twice() {
        AnnotationId there = tag(session, article, "중앙아시아", Theme.ENERGY);
        TextRange one = find(session, article, "중앙아시아");
        TextRange two = new TextRange(one.end() + 1, one.end() + 4);
        assertThat(done(commands.tagAll(article, List.of(one, two, one), Theme.TRADE))).isEqualTo(2);
        assertThat(done(commands.tagAll(article, List.of(one, two), Theme.TRADE))).isZero();
        assertThat(themes(there)).containsExactly(Theme.ENERGY, Theme.TRADE);
        assertThat(session.reads().annotations(article)).hasSize(2);
        assertThat(done(commands.undo(1))).extracting(Step::key).containsExactly("tag-all");
        assertThat(themes(there)).containsExactly(Theme.ENERGY);
        done(commands.redo(1));
        assertThat(session.reads().annotations(article)).hasSize(2);
        assertThat(session.reads().check().findings()).isEmpty();
    }

    @Test
    void a_theme_made_for_a_passage_goes_with_it() {
        AnnotationId id = done(commands.tagWithNew(article, wider(0), new ThemeDraft("일대일로", "", "#112233",
                UnderlinePattern.SOLID, 0, "")));
        assertThat(session.reads().themes()).extracting(Theme::name).contains("일대일로");
        assertThat(themes(id)).hasSize(1);
        assertThat(done(commands.undo(1))).extracting(Step::key).containsExactly("tag-new");
        assertThat(session.reads().themes()).hasSize(3);
        assertThat(session.reads().annotations(article)).isEmpty();
    }

    @Test
    void opening_makes_an_article_one_that_is_read_without_a_step_and_later_steps_leave_that() {
        Article edit = new Article(article);
        edit.retitle("새 제목");
        done(commands.opened(article));
        assertThat(edit.state()).isEqualTo(ReadingState.READING);
        assertThat(session.reads().steps(9)).hasSize(2);
        done(commands.undo(1));
        assertThat(edit.state()).isEqualTo(ReadingState.READING);
        done(commands.setState(Set.of(article), ReadingState.DONE));
        done(commands.opened(article));
        assertThat(edit.state()).isEqualTo(ReadingState.DONE);
        assertThat(done(commands.undo(1))).extracting(Step::key).containsExactly("mark-done");
        assertThat(edit.state()).isEqualTo(ReadingState.READING);
    }

    private final class Article {
        private final ArticleId id;

        Article(ArticleId id) {
            this.id = id;
        }

        void retitle(String title) {
            var f = session.reads().article(id).orElseThrow().fields();
            done(commands.editArticle(id, new app.mitjul.domain.article.Article.Fields(title, false, f.source(),
                    f.state())));
        }

        ReadingState state() {
            return session.reads().article(id).orElseThrow().state();
        }
    }

    private TextRange wider(int by) {
        TextRange range = find(session, article, "중앙아시아");
        return new TextRange(range.start(), range.end() + by);
    }

    private List<ThemeId> themes(AnnotationId id) {
        return session.reads().annotation(id).orElseThrow().taggings().stream().map(Tagging::theme).toList();
    }
}
