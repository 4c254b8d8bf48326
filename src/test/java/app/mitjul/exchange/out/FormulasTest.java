package app.mitjul.exchange.out;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.exchange.Copies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t1", "\r1", "\n1", "＝1", "＋1", "－1", "＠1", "  =1",
            "\u3000=1", "\u00A0=1", "\u200B=1", "\u202E=1", "\uFEFF=1", "\u0001=1", "'=1", "''=1", "' =1"})
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
}
