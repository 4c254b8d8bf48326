package app.mitjul.session;

import static app.mitjul.session.Libraries.done;
import static app.mitjul.session.Libraries.tag;
import static app.mitjul.session.MarksTest.refused;
import static app.mitjul.session.MarksTest.themes;
import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.codebook.UnderlinePattern;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookTest {

    private Session session;
    private Commands commands;

    static ThemeDraft draft(String name, String second, int key) {
        return new ThemeDraft(name, second, "#123ABC", UnderlinePattern.LONG_DASH, key, "");
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        session = Libraries.open(Libraries.five(folder));
        commands = session.commands();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void a_new_theme_stands_at_the_end_as_it_was_drafted() {
        ThemeId id = done(commands.createTheme(new ThemeDraft(" Water ", "물", "#00aaFF", UnderlinePattern.DASH_DOT, 4,
                "강과 호수")));
        assertThat(session.reads().themes()).hasSize(4).last().satisfies(t -> {
            assertThat(t.id()).isEqualTo(id);
            assertThat(t.name()).isEqualTo("Water");
            assertThat(t.secondName()).isEqualTo("물");
            assertThat(t.color()).isEqualTo("#00aaFF");
            assertThat(t.pattern()).isEqualTo(UnderlinePattern.DASH_DOT);
            assertThat(t.description()).isEqualTo("강과 호수");
        });
    }

    @Test
    void a_key_that_is_taken_moves_and_comes_back_with_undo() {
        ThemeId id = done(commands.createTheme(draft("Water", "물", 1)));
        assertThat(key(id)).isOne();
        assertThat(key(Theme.SECURITY)).isZero();
        done(commands.editTheme(Theme.SECURITY, draft("Security", "안보", 1)));
        assertThat(key(id)).isZero();
        done(commands.undo(2));
        assertThat(session.reads().themes()).isEqualTo(Theme.FIRST);
        done(commands.redo(2));
        assertThat(key(Theme.SECURITY)).isOne();
        assertThat(key(id)).isZero();
    }

    @Test
    void a_theme_needs_a_name_a_colour_and_a_key_that_exists() {
        refused("theme.name-empty", commands.createTheme(draft("  ", "", 0)));
        refused("theme.color", commands.createTheme(new ThemeDraft("A", "", "red", UnderlinePattern.SOLID, 0, "")));
        refused("theme.key", commands.createTheme(draft("A", "", 10)));
        refused("words.half-character", commands.editTheme(Theme.TRADE, draft("A\uD800", "", 0)));
        refused("theme.unknown", commands.editTheme(new ThemeId("x"), draft("A", "", 0)));
    }

    @Test
    void two_live_themes_never_share_a_name_in_any_case_or_language() {
        refused("theme.name-taken", commands.createTheme(draft("SECURITY", "", 0)));
        refused("theme.name-taken", commands.createTheme(draft("안보", "", 0)));
        refused("theme.name-taken", commands.editTheme(Theme.TRADE, draft("Trade", "에너지", 3)));
        refused("theme.name-taken", commands.createTheme(draft("안보", "", 0)));
        done(commands.editTheme(Theme.TRADE, draft("TRADE", "무역", 3)));
        done(commands.deleteTheme(Theme.TRADE));
        done(commands.createTheme(draft("Trade", "", 0)));
    }

    @Test
    void deleting_a_theme_takes_it_off_everywhere_and_bins_what_holds_nothing_else() {
        ArticleId article = Libraries.number(session, 2);
        AnnotationId only = tag(session, article, "중앙아시아", Theme.SECURITY);
        AnnotationId both = tag(session, article, "아시아", Theme.SECURITY, Theme.TRADE);
        AnnotationId noted = tag(session, article, "중앙", Theme.SECURITY);
        done(commands.setNote(noted, "메모", ""));
        AnnotationId binned = tag(session, Libraries.number(session, 3), "중앙아시아", Theme.TRADE, Theme.SECURITY);
        done(commands.deleteAnnotations(Set.of(binned)));
        var before = session.reads().copy();
        assertThat(session.reads().use(Theme.SECURITY)).isEqualTo(new ThemeUse(3, 1));

        done(commands.deleteTheme(Theme.SECURITY));

        assertThat(session.reads().themes()).extracting(Theme::id).containsExactly(Theme.ENERGY, Theme.TRADE);
        assertThat(session.reads().annotation(only)).isEmpty();
        assertThat(themes(session.reads().annotation(both).orElseThrow())).containsExactly(Theme.TRADE);
        assertThat(session.reads().annotation(noted).orElseThrow().taggings()).isEmpty();
        assertThat(session.reads().bin().annotations()).hasSize(2);
        assertThat(session.reads().passages(Theme.SECURITY)).isEmpty();
        assertThat(session.reads().use(Theme.SECURITY)).isEqualTo(new ThemeUse(0, 0));
        assertThat(session.reads().passageCounts()).doesNotContainKey(Theme.SECURITY);
        refused("theme.unknown", commands.deleteTheme(Theme.SECURITY));
        done(commands.restore(Set.of(), Set.of(binned)));
        assertThat(themes(session.reads().annotation(binned).orElseThrow())).containsExactly(Theme.TRADE);

        done(commands.undo(2));
        assertThat(session.reads().copy()).isEqualTo(before);
        assertThat(session.reads().check().findings()).isEmpty();
    }

    private int key(ThemeId id) {
        return session.reads().themes().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow().key();
    }
}
