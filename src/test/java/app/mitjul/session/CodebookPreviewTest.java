package app.mitjul.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.codebook.ThemeTree;
import app.mitjul.domain.codebook.UnderlinePattern;
import app.mitjul.exchange.CodebookFormat;
import app.mitjul.exchange.CodebookRow;
import app.mitjul.exchange.in.CodebookFile;
import app.mitjul.exchange.out.CodebookExport;
import app.mitjul.session.CodebookPreview.Kind;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a codebook file is said to do is what taking it in does.
class CodebookPreviewTest {

    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void open() {
        session = Libraries.create(folder.resolve("library.mitjul"));
    }

    @AfterEach
    void close() {
        session.close();
    }

    private static CodebookRow row(String name, String... path) {
        return new CodebookRow(Optional.of(List.of(path)), name, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    private CodebookPreview preview(CodebookRow... rows) {
        return CodebookPreview.of(session.reads().themes(), List.of(rows));
    }

    /// Takes it in and holds it to what was said.
    private void take(CodebookPreview preview) {
        CodebookResult result = Libraries.done(session.commands().importCodebook(preview.entries()));
        assertThat(result).isEqualTo(new CodebookResult(preview.count(Kind.ADDED), preview.count(Kind.CHANGED),
                preview.count(Kind.SAME)));
    }

    private Theme named(String name) {
        return session.reads().themes().stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void names_alone_add_themes_with_what_they_lack_and_change_nothing_that_is_there() {
        CodebookPreview preview = preview(row("안보"), row("ENERGY "), row("외교"), row("정상회담", "외교", "회담"));
        assertThat(preview.lines()).extracting(CodebookPreview.Line::kind).containsExactly(Kind.SAME, Kind.CHANGED,
                Kind.ADDED, Kind.ADDED, Kind.ADDED);
        take(preview);
        ThemeTree tree = ThemeTree.of(session.reads().themes());
        assertThat(tree.above(named("정상회담").id())).extracting(Theme::name).containsExactly("외교", "회담");
        assertThat(named("Security").key()).isEqualTo(1);
        Libraries.done(session.commands().undo(1));
        assertThat(session.reads().themes()).hasSize(3).isEqualTo(Theme.FIRST);
    }

    @Test
    void a_key_or_a_name_that_another_theme_has_stays_there() {
        CodebookRow greedy = new CodebookRow(Optional.empty(), "외교", Optional.of("Diplomacy"), Optional.empty(),
                Optional.empty(), Optional.of(1), Optional.empty(), Optional.empty());
        CodebookRow thief = new CodebookRow(Optional.empty(), "Energy", Optional.of("무역"), Optional.empty(),
                Optional.empty(), Optional.of(1), Optional.empty(), Optional.empty());
        take(preview(greedy, thief));
        assertThat(named("외교").key()).isZero();
        assertThat(named("Energy").key()).isEqualTo(2);
        assertThat(named("Energy").secondName()).isEqualTo("에너지");
        assertThat(named("Security").key()).isEqualTo(1);
    }

    @Test
    void when_two_themes_ask_for_one_key_the_first_has_it_and_neither_loses_more() {
        take(preview(key("Security", 2), key("Energy", 2)));
        assertThat(named("Security").key()).isEqualTo(2);
        assertThat(named("Energy").key()).isZero();
        take(preview(key("Trade", 9), key("외교", 9), key("Security", 3)));
        assertThat(named("Trade").key()).isEqualTo(9);
        assertThat(named("외교").key()).isZero();
        assertThat(named("Security").key()).isEqualTo(3);
    }

    private static CodebookRow key(String name, int key) {
        return new CodebookRow(Optional.empty(), name, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(key), Optional.empty(), Optional.empty());
    }

    @Test
    void a_theme_moves_where_the_file_says_and_keeps_its_place_when_it_says_nothing() {
        take(preview(row("Trade", "Energy")));
        assertThat(named("Trade").parent()).contains(Theme.ENERGY);
        CodebookPreview again = preview(row("Trade"));
        assertThat(again.count(Kind.SAME)).isEqualTo(1);
        take(again);
        assertThat(named("Trade").parent()).contains(Theme.ENERGY);
    }

    @Test
    void any_codebook_written_and_read_is_the_same_here_and_elsewhere() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            List<Theme> now = session.reads().themes();
            Optional<ThemeId> parent = Optional.of(now.get(random.nextInt(now.size())).id())
                    .filter(id -> random.nextInt(4) > 0);
            Libraries.done(session.commands().createTheme(
                    new ThemeDraft("주제 " + i, random.nextBoolean() ? "Theme " + i : "",
                            "#" + String.format(java.util.Locale.ROOT, "%06X", random.nextInt(1 << 24)),
                            UnderlinePattern.values()[random.nextInt(5)], random.nextInt(10), "설명 " + i, "=예 " + i),
                    parent));
        }
        for (CodebookFormat form : CodebookFormat.values()) {
            String written = written(session, form);
            List<CodebookRow> rows = CodebookFile.read("c", written.getBytes(StandardCharsets.UTF_8)).rows();
            CodebookPreview here = CodebookPreview.of(session.reads().themes(), rows);
            assertThat(here.count(Kind.SAME)).isEqualTo(43);
            try (Session other = Libraries.create(folder.resolve(form + ".mitjul"))) {
                CodebookPreview there = CodebookPreview.of(other.reads().themes(), rows);
                Libraries.done(other.commands().importCodebook(there.entries()));
                assertThat(CodebookPreview.of(other.reads().themes(), rows).count(Kind.SAME)).isEqualTo(43);
            }
        }
    }

    private static String written(Session session, CodebookFormat form) throws IOException {
        StringWriter out = new StringWriter();
        CodebookExport.write(session.reads().themes(), form, out);
        return out.toString();
    }
}
