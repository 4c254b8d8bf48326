package app.mitjul.exchange.out;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.exchange.Copies;
import app.mitjul.exchange.ExportContent;
import app.mitjul.exchange.ExportScope;
import app.mitjul.exchange.out.MarkdownExport.By;
import app.mitjul.i18n.Messages;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MarkdownExportTest {

    /// An ASCII punctuation mark that no backslash disarms.
    private static final Pattern LIVE = Pattern
            .compile("(?<!\\\\)(?:\\\\\\\\)*[!\"#$%&'()*+,\\-./:;<=>?@\\[\\]^_`{|}~]");

    @Test
    void hostile_content_is_written_as_it_was_looked_at() throws IOException {
        Golden.same("hostile-by-article.md", markdown(Hostile.library(), Locale.ENGLISH, By.ARTICLE, ExportScope.ALL));
        Golden.same("hostile-by-theme.md", markdown(Hostile.library(), Locale.KOREAN, By.THEME, ExportScope.ALL));
    }

    @Test
    void nothing_in_a_text_is_live() {
        for (String hostile : Copies.HOSTILE) {
            String line = MarkdownText.line(hostile);
            assertThat(LIVE.matcher(line).find()).as(line).isFalse();
            for (String block : MarkdownText.block(hostile, "> ").lines().toList()) {
                String inside = block.replaceFirst("^> ?", "").replaceFirst("\\\\$", "").replaceFirst("^&#(32|9);", "");
                assertThat(LIVE.matcher(inside).find()).as(block).isFalse();
                assertThat(inside).doesNotStartWith(" ").doesNotStartWith("\t");
            }
        }
    }

    @Test
    void every_line_of_a_quote_stays_in_the_quote() {
        assertThat(MarkdownText.block("하나\n둘\n\n셋\u2028넷", "> ")).isEqualTo("> 하나\\\n> 둘\n>\n> 셋\\\n> 넷\n");
    }

    @Test
    void a_library_without_marks_says_so() {
        LibraryCopy empty = new LibraryCopy(List.of(), Theme.FIRST, List.of(), List.of(), List.of());
        assertThat(markdown(empty, Locale.ENGLISH, By.ARTICLE, ExportScope.ALL)).isEqualTo("No passages.\n");
        assertThat(markdown(empty, Locale.KOREAN, By.THEME, ExportScope.ALL)).isEqualTo("구절 없음\n");
    }

    @Test
    void a_theme_filter_by_theme_has_that_heading_only() {
        String text = markdown(Hostile.library(), Locale.ENGLISH, By.THEME, ExportScope.ALL.withTheme(Theme.ENERGY));
        assertThat(text.lines().filter(l -> l.startsWith("# "))).containsExactly("# Energy · 에너지");
    }

    private static String markdown(LibraryCopy library, Locale language, By by, ExportScope scope) {
        return Golden.write(new MarkdownExport(new Messages(language), by), new ExportContent(library, scope));
    }
}
