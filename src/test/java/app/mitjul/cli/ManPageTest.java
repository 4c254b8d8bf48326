package app.mitjul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The manual page holds every verb and option, and nothing that troff would take for a command.
class ManPageTest {

    @TempDir
    private Path home;

    private String page(Locale language) {
        return new Typed(home, language).type("--man-page").out();
    }

    @Test
    void every_verb_is_a_section_with_its_options() {
        String page = page(Locale.ENGLISH);
        List<String> verbs = Pattern.compile("^  ([a-z]+) ", Pattern.MULTILINE)
                .matcher(new Typed(home).type("--help").out()).results().map(m -> m.group(1)).toList();
        assertThat(verbs).contains("import", "export", "restore");
        assertThat(verbs).allSatisfy(verb -> assertThat(page).contains("\n.SS " + verb));
        assertThat(page).contains("\\fB\\-\\-library\\fR=\\fIFILE\\fR", "\\fB\\-\\-self\\-test\\fR",
                "~/.local/share/mitjul/library.mitjul").doesNotContain("man\\-page");
    }

    @Test
    void no_line_of_text_is_a_command() {
        assertThat(page(Locale.KOREAN).lines().filter(line -> line.startsWith(".") || line.startsWith("'")))
                .allMatch(line -> line.matches("\\.(TH|SH|SS|TP|B)\\b.*"));
        assertThat(ManPage.escaped(".dot \\ and -")).isEqualTo("\\&.dot \\e and \\-");
    }

    @Test
    void it_speaks_korean() {
        assertThat(page(Locale.KOREAN)).contains(".SH 이름", "mitjul \\- 기사를 읽고");
    }
}
