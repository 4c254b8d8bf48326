package app.mitjul.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.Presence;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeColors;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.codebook.UnderlinePattern;
import app.mitjul.exchange.CodebookRow;
import app.mitjul.session.CodebookPreview.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a row of a codebook file does to a theme that is here, and to one that is not.
class CodebookPreviewRulesTest {

    private static final Theme WATER = new Theme(new ThemeId("water"), "Water", "물", "#667768",
            UnderlinePattern.LONG_DASH, 7, "강과 호수", "아랄해", 3, Optional.of(Theme.ENERGY), Presence.LIVE);

    private final List<Theme> codebook = List.of(Theme.FIRST.get(0), Theme.FIRST.get(1), Theme.FIRST.get(2), WATER);

    @Test
    void a_row_with_a_name_alone_leaves_everything_of_its_theme() {
        assertThat(preview(named("Water")).lines()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(Kind.SAME);
            assertThat(line.entry()).isEqualTo(new CodebookEntry(List.of("Energy"), new ThemeDraft("Water", "물",
                    "#667768", UnderlinePattern.LONG_DASH, 7, "강과 호수", "아랄해")));
        });
    }

    @Test
    void what_a_row_leaves_blank_stays() {
        CodebookRow blank = new CodebookRow(Optional.of(List.of()), "Water", Optional.of(" "), Optional.empty(),
                Optional.empty(), Optional.of(0), Optional.of("\n"), Optional.of(""));
        assertThat(preview(blank).count(Kind.SAME)).isOne();
    }

    @Test
    void each_thing_a_row_says_otherwise_is_a_change() {
        Optional<String> none = Optional.empty();
        for (CodebookRow row : List.of(named("WATER"),
                row("Water", Optional.of("수자원"), none, Optional.empty(), Optional.empty(), none, none),
                row("Water", none, Optional.of("#667769"), Optional.empty(), Optional.empty(), none, none),
                row("Water", none, none, Optional.of(UnderlinePattern.SOLID), Optional.empty(), none, none),
                row("Water", none, none, Optional.empty(), Optional.of(8), none, none),
                row("Water", none, none, Optional.empty(), Optional.empty(), Optional.of("강"), none),
                row("Water", none, none, Optional.empty(), Optional.empty(), none, Optional.of("한강")),
                new CodebookRow(Optional.of(List.of("Trade")), "Water", none, none, Optional.empty(),
                        Optional.empty(), none, none))) {
            assertThat(preview(row).lines()).as("%s", row).singleElement()
                    .satisfies(line -> assertThat(line.kind()).isEqualTo(Kind.CHANGED));
        }
    }

    @Test
    void a_colour_in_other_letters_is_the_same_colour() {
        Theme lower = new Theme(new ThemeId("x"), "X", "", "#aabbcc", UnderlinePattern.SOLID, 0, "", 4,
                Optional.empty(), Presence.LIVE);
        assertThat(CodebookPreview.of(List.of(lower), List.of(row("X", Optional.empty(), Optional.of("#AABBCC"),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))).count(Kind.SAME)).isOne();
    }

    @Test
    void a_theme_found_by_its_second_name_keeps_both_names() {
        for (CodebookRow row : List.of(named("물"), named("수자원", "Water"), named("수자원", "물"),
                named("물", "Wasser"))) {
            assertThat(preview(row).lines()).as("%s", row).singleElement().satisfies(line -> {
                assertThat(line.kind()).isEqualTo(Kind.SAME);
                assertThat(line.entry().draft().name()).isEqualTo("Water");
                assertThat(line.entry().draft().secondName()).isEqualTo("물");
            });
        }
    }

    @Test
    void a_blank_second_name_finds_nobody() {
        Theme single = new Theme(new ThemeId("x"), "X", "", "#AABBCC", UnderlinePattern.SOLID, 0, "", 4,
                Optional.empty(), Presence.LIVE);
        assertThat(CodebookPreview.of(List.of(single), List.of(named("Y", " "))).lines()).singleElement()
                .satisfies(line -> assertThat(line.kind()).isEqualTo(Kind.ADDED));
    }

    @Test
    void the_letters_of_a_second_name_can_be_corrected() {
        Theme theme = new Theme(new ThemeId("x"), "물", "water", "#AABBCC", UnderlinePattern.SOLID, 0, "", 4,
                Optional.empty(), Presence.LIVE);
        assertThat(CodebookPreview.of(List.of(theme), List.of(named("물", "Water"))).entries()).singleElement()
                .satisfies(entry -> assertThat(entry.draft().secondName()).isEqualTo("Water"));
    }

    @Test
    void a_second_name_is_not_taken_from_a_theme_here_a_first_name_of_the_file_or_an_earlier_row() {
        assertThat(preview(named("외교", "안보")).entries()).singleElement()
                .satisfies(entry -> assertThat(entry.draft().name()).isEqualTo("Security"));
        assertThat(preview(named("Water", "Trade")).entries().getFirst().draft().secondName()).isEqualTo("물");
        assertThat(preview(named("외교", "회담"), named("회담")).entries()).extracting(e -> e.draft().secondName())
                .containsExactly("", "");
        assertThat(preview(named("외교", "Talks"), named("회담", "talks")).entries())
                .extracting(e -> e.draft().secondName()).containsExactly("Talks", "");
    }

    @Test
    void keys_change_hands_between_themes_of_the_file_only() {
        assertThat(keys(preview(key("Security", 2), key("Energy", 1)))).containsExactly(2, 1);
        assertThat(keys(preview(key("외교", 7)))).containsExactly(0);
        assertThat(keys(preview(key("Security", 7)))).containsExactly(1);
        assertThat(keys(preview(key("Water", 7)))).containsExactly(7);
        assertThat(keys(preview(key("Water", 0)))).containsExactly(7);
        assertThat(keys(preview(key("외교", 9), key("회담", 9)))).containsExactly(9, 0);
        assertThat(keys(preview(key("외교", 0), key("회담", 0)))).containsExactly(0, 0);
    }

    @Test
    void new_themes_get_colours_and_patterns_in_turn() {
        CodebookPreview preview = preview(named("하나"), named("둘"), named("셋"), named("넷"), named("다섯"));
        assertThat(preview.entries()).extracting(e -> e.draft().color()).containsExactly(ThemeColors.SET.get(4),
                ThemeColors.SET.get(5), ThemeColors.SET.get(6), ThemeColors.SET.get(7), ThemeColors.SET.get(0));
        assertThat(preview.entries()).extracting(e -> e.draft().pattern()).containsExactly(UnderlinePattern.LONG_DASH,
                UnderlinePattern.SOLID, UnderlinePattern.DASHED, UnderlinePattern.DOTTED, UnderlinePattern.DASH_DOT);
        assertThat(preview.entries()).allSatisfy(entry -> {
            assertThat(entry.path()).isEmpty();
            assertThat(entry.draft().description()).isEmpty();
            assertThat(entry.draft().examples()).isEmpty();
        });
    }

    @Test
    void themes_of_a_path_that_nobody_has_come_first_and_once() {
        CodebookPreview preview = preview(at("회담", "Trade", "외교"), at("조약", "trade", "외교", "문서"), at("문서"));
        assertThat(preview.entries()).extracting(e -> e.draft().name()).containsExactly("외교", "회담", "조약", "문서");
        assertThat(preview.entries()).extracting(CodebookEntry::path).containsExactly(List.of("Trade"),
                List.of("Trade", "외교"), List.of("trade", "외교", "문서"), List.of());
        assertThat(preview.count(Kind.ADDED)).isEqualTo(4);
    }

    @Test
    void of_two_rows_of_one_name_the_first_counts() {
        assertThat(preview(key("외교", 8), key(" 외교", 9)).entries()).singleElement()
                .satisfies(entry -> assertThat(entry.draft().key()).isEqualTo(8));
    }

    private CodebookPreview preview(CodebookRow... rows) {
        return CodebookPreview.of(codebook, List.of(rows));
    }

    private static List<Integer> keys(CodebookPreview preview) {
        return preview.entries().stream().map(entry -> entry.draft().key()).toList();
    }

    private static CodebookRow named(String name) {
        return row(name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    private static CodebookRow named(String name, String second) {
        return row(name, Optional.of(second), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    private static CodebookRow key(String name, int key) {
        return row(name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(key), Optional.empty(),
                Optional.empty());
    }

    private static CodebookRow at(String name, String... path) {
        return new CodebookRow(Optional.of(List.of(path)), name, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static CodebookRow row(String name, Optional<String> second, Optional<String> color,
            Optional<UnderlinePattern> pattern, Optional<Integer> key, Optional<String> description,
            Optional<String> examples) {
        return new CodebookRow(Optional.empty(), name, second, color, pattern, key, description, examples);
    }
}
