package app.mitjul.exchange.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionsCsvTest {

    private static final List<QuestionsCsv.Row> ROWS = List
            .of(new QuestionsCsv.Row(4, "=제목", 3, "그는 \"말\"했다.", "He\tsaid",
                    "Which\nlaw?"));

    @Test
    void a_table_has_an_empty_column_for_the_answer_and_runs_no_formula() throws IOException {
        StringWriter out = new StringWriter();
        QuestionsCsv.write(ROWS, out);
        assertThat(out).hasToString("\uFEFF\"article\",\"title\",\"sentence\",\"source\",\"translation\",\"question\","
                + "\"answer\"\r\n\"4\",\"'=제목\",\"3\",\"그는 \"\"말\"\"했다.\",\"He\tsaid\",\"Which\nlaw?\",\"\"\r\n");
    }

    @Test
    void on_the_clipboard_each_question_is_one_line_with_tabs() {
        assertThat(QuestionsCsv.tabs(ROWS)).isEqualTo("article\ttitle\tsentence\tsource\ttranslation\tquestion\n"
                + "4\t'=제목\t3\t그는 \"말\"했다.\tHe said\tWhich law?\n");
    }
}
