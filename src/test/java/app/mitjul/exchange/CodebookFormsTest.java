package app.mitjul.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.domain.article.Presence;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.codebook.ThemeTree;
import app.mitjul.domain.codebook.UnderlinePattern;
import app.mitjul.exchange.in.CodebookFile;
import app.mitjul.exchange.in.Skipped;
import app.mitjul.exchange.out.CodebookExport;
import app.mitjul.i18n.Problem;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The codebook as CSV and JSON, out and in.
class CodebookFormsTest {

    private static final List<String> WORDS = List.of("안보", "Trade", "=1+1", "-5", "@home", "a > b", "back\\slash",
            "\"quoted\"",
            "comma, and ; semicolon", "탭\t있음", "줄\n바꿈", "'=already", "＝넓은", "😀", "한글", "郭嘉昆", "");

    @ParameterizedTest
    @EnumSource
    void what_was_written_is_read_back(CodebookFormat form) throws IOException {
        for (long seed = 0; seed < 40; seed++) {
            List<Theme> themes = themes(new Random(seed));
            CodebookFile read = read(written(themes, form));
            assertThat(read.complaints()).as("seed %d", seed).isEmpty();
            ThemeTree tree = ThemeTree.of(themes);
            assertThat(read.rows()).as("seed %d", seed)
                    .isEqualTo(tree.inOrder().stream().map(theme -> row(tree, theme)).toList());
        }
    }

    private static CodebookRow row(ThemeTree tree, Theme theme) {
        return new CodebookRow(Optional.of(tree.above(theme.id()).stream().map(Theme::name).toList()), theme.name(),
                Optional.of(theme.secondName()), Optional.of(theme.color()), Optional.of(theme.pattern()),
                Optional.of(theme.key()), Optional.of(theme.description()), Optional.of(theme.examples()));
    }

    private static List<Theme> themes(Random random) {
        List<Theme> all = new ArrayList<>();
        int size = random.nextInt(30);
        for (int i = 0; i < size; i++) {
            Optional<ThemeId> parent = i == 0 || random.nextInt(3) == 0
                    ? Optional.empty()
                    : Optional.of(all.get(random.nextInt(i)).id());
            all.add(new Theme(new ThemeId("t" + i), (any(random) + " " + i).strip(), any(random).strip(), "#2B6CB0",
                    UnderlinePattern.values()[random.nextInt(5)], random.nextInt(10), any(random) + any(random),
                    any(random), i, parent, Presence.LIVE));
        }
        return all;
    }

    private static String any(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static byte[] written(List<Theme> themes, CodebookFormat form) throws IOException {
        StringWriter out = new StringWriter();
        CodebookExport.write(themes, form, out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static CodebookFile read(byte[] bytes) {
        return CodebookFile.read("codebook", bytes);
    }

    private static CodebookFile read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_table_for_a_spreadsheet_has_a_bom_and_no_formulas() throws IOException {
        Theme theme = new Theme(new ThemeId("t"), "=HYPERLINK(1)", "", "#2B6CB0", UnderlinePattern.DASH_DOT, 4, "+1", 0,
                Optional.empty(), Presence.LIVE);
        assertThat(new String(written(List.of(theme), CodebookFormat.CSV), StandardCharsets.UTF_8)).isEqualTo("""
                \uFEFF"path","name","second_name","color","pattern","key","description","examples"\r
                "","'=HYPERLINK(1)","","#2B6CB0","dash-dot","4","'+1",""\r
                """);
    }

    @Test
    void a_table_of_another_program_needs_names_only() {
        CodebookFile taguette = read("tag,description,number of highlights\ninteresting,Further review,12\nmove,,0\n");
        assertThat(taguette.complaints()).isEmpty();
        assertThat(taguette.rows()).extracting(CodebookRow::name).containsExactly("interesting", "move");
        assertThat(taguette.rows().getFirst().description()).contains("Further review");
        assertThat(taguette.rows().getFirst().path()).isEmpty();
        assertThat(taguette.rows().getFirst().color()).isEmpty();
    }

    @Test
    void a_korean_table_in_an_old_encoding_with_semicolons_is_read() {
        byte[] bytes = "상위 주제;주제 이름;색상;단축키;설명\n국제 > 안보;군축;c4472b;5;군비 통제\n".getBytes(Charset.forName("x-windows-949"));
        CodebookRow row = read(bytes).rows().getFirst();
        assertThat(row.path()).contains(List.of("국제", "안보"));
        assertThat(row.name()).isEqualTo("군축");
        assertThat(row.color()).contains("#C4472B");
        assertThat(row.key()).contains(5);
        assertThat(row.description()).contains("군비 통제");
    }

    @Test
    void a_path_alone_names_the_theme_and_those_above_it() {
        CodebookRow row = read("path\tmemo\nPolitics > Elections\tvotes\n").rows().getFirst();
        assertThat(row.name()).isEqualTo("Elections");
        assertThat(row.path()).contains(List.of("Politics"));
    }

    @Test
    void lines_that_do_not_fit_are_left_out_by_number_and_the_rest_comes_in() {
        CodebookFile file = read("""
                name,color,key,description
                Good,#123456,1,fine
                Wide,#123456,2,a text, with a comma
                Narrow,#123456

                ,#123456,3,nameless
                good,#123456,4,again
                Odd,reddish,F1,kept
                """);
        assertThat(file.rows()).extracting(CodebookRow::name).containsExactly("Good", "Narrow", "Odd");
        assertThat(file.rows().getLast().color()).isEmpty();
        assertThat(file.rows().getLast().description()).contains("kept");
        assertThat(file.complaints()).extracting(Skipped::line).containsExactly(3, 4, 6, 7, 8, 8);
        assertThat(file.complaints()).extracting(Skipped::reason).containsExactly("codebook.wide", "codebook.narrow",
                "codebook.no-name", "codebook.twice", "codebook.value", "codebook.value");
    }

    @Test
    void what_is_no_codebook_is_refused_with_its_reason() {
        assertThatThrownBy(() -> read("weight,height\n1,2\n")).isInstanceOfSatisfying(Problem.class,
                p -> assertThat(p.key()).isEqualTo("codebook.no-name"));
        assertThatThrownBy(() -> read("")).isInstanceOfSatisfying(Problem.class,
                p -> assertThat(p.key()).isEqualTo("codebook.empty"));
        assertThatThrownBy(() -> read("{\"format\": \"other\"}")).isInstanceOfSatisfying(Problem.class,
                p -> assertThat(p.key()).isEqualTo("codebook.not-ours"));
        assertThatThrownBy(() -> read("{\"format\": \"mitjul-codebook\", \"version\": 2}"))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.key()).isEqualTo("json.newer"));
        assertThatThrownBy(() -> read(
                "{\"format\": \"mitjul-codebook\", \"version\": 1, \"themes\": [{\"name\": \"A\", \"color\": \"x\"}]}"))
                .isInstanceOfSatisfying(Problem.class,
                        p -> assertThat(p.arguments()).containsExactly("themes[0].color", "x"));
    }

    @Test
    void names_with_the_separator_are_told_from_paths() {
        List<String> path = List.of("a > b", "c\\", "d");
        assertThat(CodebookFormat.split(CodebookFormat.joined(path))).isEqualTo(path);
        assertThat(CodebookFormat.split("A>B > C")).containsExactly("A", "B", "C");
        assertThat(CodebookFormat.split("")).isEmpty();
    }
}
