package app.mitjul.session;

import static app.mitjul.session.Libraries.done;
import static app.mitjul.session.Libraries.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.annotation.Tagging;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.change.Step;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.codebook.UnderlinePattern;
import app.mitjul.domain.note.Note;
import app.mitjul.domain.note.NoteOwner.OfTheme;
import app.mitjul.i18n.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeMovesTest {

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
    void themes_come_each_followed_by_those_below_it() {
        ThemeId gas = make("Gas");
        ThemeId oil = make("Oil");
        done(commands.moveTheme(gas, Optional.of(Theme.ENERGY), 0));
        done(commands.moveTheme(oil, Optional.of(Theme.ENERGY), 0));
        assertThat(names()).containsExactly("Security", "Energy", "Oil", "Gas", "Trade");
        done(commands.moveTheme(Theme.TRADE, Optional.empty(), 0));
        assertThat(names()).containsExactly("Trade", "Security", "Energy", "Oil", "Gas");
        done(commands.moveTheme(gas, Optional.empty(), 1));
        assertThat(names()).containsExactly("Trade", "Gas", "Security", "Energy", "Oil");
        int steps = session.reads().steps(99).size();
        done(commands.moveTheme(gas, Optional.empty(), 1));
        assertThat(session.reads().steps(99)).hasSize(steps);
        done(commands.undo(4));
        assertThat(names()).containsExactly("Security", "Energy", "Trade", "Gas", "Oil");
    }

    @Test
    void a_theme_cannot_go_under_itself() {
        ThemeId gas = make("Gas");
        done(commands.moveTheme(gas, Optional.of(Theme.ENERGY), 0));
        assertThatThrownBy(() -> done(commands.moveTheme(Theme.ENERGY, Optional.of(gas), 0)))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> done(commands.moveTheme(gas, Optional.of(gas), 0))).isInstanceOf(Problem.class);
    }

    @Test
    void merging_says_what_it_will_do_and_does_it() {
        AnnotationId both = tag(session, article, "중앙아시아", Theme.ENERGY, Theme.TRADE);
        AnnotationId one = tag(session, article, "기자", Theme.ENERGY);
        AnnotationId other = tag(session, Libraries.number(session, 1), "기자", Theme.ENERGY);
        Tagging old = session.reads().annotation(one).orElseThrow().taggings().getFirst();
        assertThat(session.reads().move(Theme.ENERGY, Theme.TRADE, Optional.empty()))
                .isEqualTo(new ThemeMove(3, 2, 1));
        assertThat(session.reads().move(Theme.ENERGY, Theme.TRADE, Optional.of(Set.of(other))))
                .isEqualTo(new ThemeMove(1, 1, 0));
        done(commands.setNote(new OfTheme(Theme.ENERGY), "가스", "n"));
        done(commands.setNote(new OfTheme(Theme.TRADE), "무역", "n"));
        done(commands.mergeThemes(Theme.ENERGY, Theme.TRADE));
        assertThat(names()).containsExactly("Security", "Trade");
        assertThat(themes(both)).containsExactly(Theme.TRADE);
        assertThat(themes(one)).containsExactly(Theme.TRADE);
        assertThat(session.reads().annotation(one).orElseThrow().taggings().getFirst().created())
                .isEqualTo(old.created());
        assertThat(session.reads().passageCounts().get(Theme.TRADE)).isEqualTo(3);
        assertThat(session.reads().notesOn(new OfTheme(Theme.TRADE))).extracting(Note::text)
                .containsExactly("무역\n\n가스");
        assertThat(done(commands.undo(1))).extracting(Step::key).containsExactly("merge-themes");
        assertThat(themes(both)).containsExactly(Theme.ENERGY, Theme.TRADE);
        assertThat(session.reads().annotation(one).orElseThrow().taggings()).containsExactly(old);
        assertThat(session.reads().notesOn(new OfTheme(Theme.ENERGY))).extracting(Note::text).containsExactly("가스");
        done(commands.redo(1));
        assertThat(session.reads().check().findings()).isEmpty();
    }

    @Test
    void merging_never_leaves_two_identical_taggings_even_of_two_annotations() {
        AnnotationId kept = tag(session, article, "중앙아시아", Theme.TRADE);
        AnnotationId gone = tag(session, article, "아시아", Theme.ENERGY);
        AnnotationId noted = tag(session, article, "중앙", Theme.ENERGY);
        done(commands.setNote(noted, "메모", "n"));
        Annotation a = session.reads().annotation(kept).orElseThrow();
        // As a merge of libraries may leave it: two annotations of one person on the identical passage.
        for (AnnotationId id : List.of(gone, noted)) {
            done(commands.deleteAnnotations(Set.of(kept)));
            done(commands.move(id, a.range(), "m"));
            done(commands.restore(Set.of(), Set.of(kept)));
            if (id.equals(gone)) {
                done(commands.deleteAnnotations(Set.of(gone)));
            }
        }
        done(commands.restore(Set.of(), Set.of(gone)));
        assertThat(session.reads().annotations(article)).hasSize(3);
        assertThat(session.reads().move(Theme.ENERGY, Theme.TRADE, Optional.empty()).duplicates()).isEqualTo(2);
        done(commands.mergeThemes(Theme.ENERGY, Theme.TRADE));
        assertThat(session.reads().passageCounts().get(Theme.TRADE)).isOne();
        assertThat(session.reads().annotation(gone)).isEmpty();
        assertThat(themes(noted)).isEmpty();
        done(commands.undo(1));
        assertThat(session.reads().annotations(article)).hasSize(3);
    }

    @Test
    void merged_into_a_theme_below_that_one_takes_its_place() {
        ThemeId gas = make("Gas");
        ThemeId lng = make("LNG");
        ThemeId oil = make("Oil");
        done(commands.moveTheme(gas, Optional.of(Theme.ENERGY), 0));
        done(commands.moveTheme(oil, Optional.of(Theme.ENERGY), 1));
        done(commands.moveTheme(lng, Optional.of(gas), 0));
        done(commands.mergeThemes(Theme.ENERGY, lng));
        assertThat(names()).containsExactly("Security", "LNG", "Gas", "Oil", "Trade");
        assertThat(theme(gas).parent()).contains(lng);
        assertThat(theme(lng).parent()).isEmpty();
    }

    @Test
    void splitting_takes_the_chosen_passages_to_a_new_theme_beside_it() {
        AnnotationId one = tag(session, article, "중앙아시아", Theme.ENERGY, Theme.TRADE);
        AnnotationId two = tag(session, article, "기자", Theme.ENERGY);
        ThemeId gas = done(commands.splitTheme(Theme.ENERGY, Set.of(one), draft("Gas")));
        assertThat(names()).containsExactly("Security", "Energy", "Gas", "Trade");
        assertThat(themes(one)).containsExactly(gas, Theme.TRADE);
        assertThat(themes(two)).containsExactly(Theme.ENERGY);
        done(commands.undo(1));
        assertThat(names()).hasSize(3);
        assertThat(themes(one)).containsExactly(Theme.ENERGY, Theme.TRADE);
        done(commands.redo(1));
        assertThat(themes(one)).containsExactly(gas, Theme.TRADE);
        assertThatThrownBy(() -> done(commands.splitTheme(Theme.ENERGY, Set.of(one), draft("Coal"))))
                .isInstanceOf(Problem.class);
        assertThat(session.reads().check().findings()).isEmpty();
    }

    @Test
    void a_codebook_comes_in_as_one_step_and_what_is_empty_stays() {
        ThemeDraft energy = new ThemeDraft("에너지", "", "#123456", UnderlinePattern.DOTTED, 0, "", "보기");
        CodebookResult result = done(commands.importCodebook(List.of(new CodebookEntry(List.of(), energy),
                new CodebookEntry(List.of("energy"), draft("Gas")),
                new CodebookEntry(List.of("Power", "Grid"), draft("Lines")),
                new CodebookEntry(List.of(), draft("Gas")))));
        assertThat(result).isEqualTo(new CodebookResult(4, 1, 1));
        assertThat(names()).containsExactly("Security", "Energy", "Gas", "Trade", "Power", "Grid", "Lines");
        Theme now = theme(Theme.ENERGY);
        assertThat(List.of(now.name(), now.secondName(), now.color(), now.examples())).containsExactly("Energy", "에너지",
                "#123456", "보기");
        assertThat(now.key()).isEqualTo(2);
        done(commands.undo(1));
        assertThat(session.reads().themes()).isEqualTo(Theme.FIRST);
    }

    private ThemeId make(String name) {
        return done(commands.createTheme(draft(name)));
    }

    private static ThemeDraft draft(String name) {
        return new ThemeDraft(name, "", "#112233", UnderlinePattern.SOLID, 0, "");
    }

    private List<String> names() {
        return session.reads().themes().stream().map(Theme::name).toList();
    }

    private Theme theme(ThemeId id) {
        return session.reads().themes().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
    }

    private List<ThemeId> themes(AnnotationId id) {
        return session.reads().annotation(id).orElseThrow().taggings().stream().map(Tagging::theme).toList();
    }
}
