package app.mitjul.ui.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.mitjul.ui.writing.Markdown.Part;
import app.mitjul.ui.writing.Markdown.Words;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownTest {

    private static Words plain(String text) {
        return new Words(text, false, false, false, Optional.empty());
    }

    @Test
    void headings_lists_quotes_code_and_rules_become_parts() {
        List<Part> parts = Markdown.of("""
                ## 핵심 어휘
                1. 안보
                2. 균형
                   - 힘의 *균형*

                > 인용

                ```
                a  b
                ```
                ---
                """).parts();
        assertThat(parts).satisfiesExactly(
                p -> assertThat(p).isEqualTo(new Part.Heading(2, List.of(plain("핵심 어휘")))),
                p -> assertThat(p).isEqualTo(new Part.Item("1.", List.of(new Part.Paragraph(List.of(plain("안보")))))),
                p -> assertThat(p).isInstanceOfSatisfying(Part.Item.class, item -> {
                    assertThat(item.mark()).isEqualTo("2.");
                    assertThat(item.parts()).element(1).isEqualTo(new Part.Item("•", List.of(new Part.Paragraph(List
                            .of(plain("힘의 "), new Words("균형", false, true, false, Optional.empty()))))));
                }),
                p -> assertThat(p).isEqualTo(new Part.Quoted(List.of(new Part.Paragraph(List.of(plain("인용")))))),
                p -> assertThat(p).isEqualTo(new Part.CodeLines("a  b")),
                p -> assertThat(p).isEqualTo(new Part.Rule()));
    }

    @Test
    void emphasis_next_to_a_particle_works_and_links_keep_their_address() {
        assertThat(Markdown.of("**안보** 를 [보라](mitjul:annotation/1) `x`").parts())
                .containsExactly(new Part.Paragraph(List.of(new Words("안보", true, false, false, Optional.empty()),
                        plain(" 를 "), new Words("보라", false, false, false, Optional.of("mitjul:annotation/1")),
                        plain(" "), new Words("x", false, false, true, Optional.empty()))));
    }

    @Test
    void a_line_end_stays_a_line_end() {
        assertThat(Markdown.of("one\ntwo").plain()).isEqualTo("one\ntwo");
    }

    @Test
    void html_is_words_like_any_others_and_an_image_is_a_link() {
        assertThat(Markdown.of("<script>alert(1)</script>\n\n<div>\nx").plain())
                .isEqualTo("<script>alert(1)</script>\n<div>\nx");
        assertThat(Markdown.of("![map](http://example.org/a.png)").parts()).containsExactly(new Part.Paragraph(
                List.of(new Words("map", false, false, false, Optional.of("http://example.org/a.png")))));
    }

    static Stream<String> hostile() {
        return Stream.of("> ".repeat(500_000), "- ".repeat(500_000), "*a **b ".repeat(150_000),
                "[".repeat(1_000_000), "![a](".repeat(200_000), "*a _".repeat(250_000) + "_ a*".repeat(250_000),
                "`".repeat(999_999), "<a".repeat(500_000), "# \n".repeat(300_000), "[x]: y\n".repeat(150_000),
                "1. ".repeat(300_000), "&amp;".repeat(200_000), "\0\uD800".repeat(500_000),
                "> - ".repeat(200) + "x\n", "가".repeat(1_000_000), "|a".repeat(500_000), "\t".repeat(1_000_000) + "x");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void no_text_of_a_megabyte_hangs_or_nests_without_end(String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Markdown note = Markdown.of(text);
            assertThat(depth(note.parts())).isLessThanOrEqualTo(Markdown.DEEPEST + 2);
            assertThat(note.plain().length()).isLessThan(200_000);
        });
    }

    private static int depth(List<Part> parts) {
        int deepest = 0;
        for (Part part : parts) {
            deepest = Math.max(deepest, switch (part) {
                case Part.Quoted quoted -> 1 + depth(quoted.parts());
                case Part.Item item -> 1 + depth(item.parts());
                default -> 1;
            });
        }
        return deepest;
    }

    @Test
    void a_note_too_long_to_format_ends_at_a_line_and_says_so() {
        Markdown note = Markdown.of("줄\n".repeat(30_000));
        assertThat(note.cut()).isTrue();
        assertThat(note.plain()).startsWith("줄\n줄").hasSizeLessThanOrEqualTo(Markdown.MOST);
        assertThat(Markdown.of("x").cut()).isFalse();
    }
}
