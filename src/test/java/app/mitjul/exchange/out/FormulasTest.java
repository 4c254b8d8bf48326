package app.mitjul.exchange.out;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.exchange.Copies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t1", "\r1", "\n1", "＝1", "＋1", "－1", "＠1", "  =1",
            "\u3000=1", "\u00A0=1", "\u200B=1", "\u202E=1", "\uFEFF=1", "\u0001=1", "\uDB40\uDC01=1", "'=1", "''=1",
            "' =1"})
    void what_a_spreadsheet_could_run_gets_an_apostrophe(String text) {
        assertThat(Formulas.safe(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "안보", "1-2", "a=b", "'plain", "“-", " 12", "''"})
    void other_texts_stay_as_they_are(String text) {
        assertThat(Formulas.safe(text)).isEqualTo(text);
    }

    @Test
    void taking_the_apostrophe_off_gives_the_text_back() {
        for (String text : Copies.HOSTILE) {
            String cell = Formulas.safe(text);
            assertThat(Formulas.suspicious(cell) ? cell.substring(1) : cell).isEqualTo(text);
        }
    }

    @Test
    void the_pattern_of_the_page_finds_the_cells_with_an_apostrophe_to_take_off() throws IOException {
        String page = Files.readString(Path.of("src/docs/cli.md"));
        int start = page.indexOf("`^'+") + 1;
        Pattern pattern = Pattern.compile(page.substring(start, page.indexOf('`', start)));
        for (String text : Copies.HOSTILE) {
            String cell = Formulas.safe(text);
            assertThat(pattern.matcher(cell).find()).as(cell).isEqualTo(!cell.equals(text));
        }
    }
}
