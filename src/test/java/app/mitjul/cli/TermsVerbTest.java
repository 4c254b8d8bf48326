package app.mitjul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.cli.Typed.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermsVerbTest {

    @TempDir
    Path folder;

    private Typed typed = new Typed(Path.of(""));
    private Path table = Path.of("");

    @BeforeEach
    void sit_down() throws IOException {
        typed = new Typed(folder).withFive();
        table = Files.writeString(folder.resolve("terms.tsv"),
                "source\toriginal\tlatin\ttarget\tnote\n궈자쿤\t郭嘉昆\tGuo Jiakun\tGuo Jiakun\t\n안보\t\t\tsecurity\t명사\n");
    }

    @Test
    void a_table_comes_in_once_and_the_second_time_nothing_changes() throws IOException {
        Reply first = typed.json("terms", "import", table.toString());
        assertThat(first.number("added")).isEqualTo(2);
        assertThat(typed.json("terms", "import", table.toString()).number("same")).isEqualTo(2);
        Files.writeString(table, "안보\tnational security\n");
        Reply changed = typed.json("terms", "import", table.toString());
        assertThat(changed.number("changed")).isEqualTo(1);
        assertThat(typed.type("terms").out()).contains("궈자쿤", "郭嘉昆", "Guo Jiakun", "national security", "명사");
        typed.json("undo", "2");
        assertThat(typed.json("terms").list("terms")).isEmpty();
    }

    @Test
    void every_term_says_how_often_it_occurs() {
        typed.json("terms", "import", table.toString());
        var terms = typed.json("terms").list("terms");
        assertThat(terms).hasSize(2);
        var guo = terms.stream().filter(t -> t.get("source").getAsString().equals("궈자쿤")).findFirst().orElseThrow();
        assertThat(guo.get("articles").getAsInt()).isEqualTo(2);
        assertThat(guo.get("occurrences").getAsInt()).isEqualTo(4);
    }

    @Test
    void what_goes_out_is_what_came_in() throws IOException {
        typed.json("terms", "import", table.toString());
        Path out = folder.resolve("out.tsv");
        assertThat(typed.json("terms", "export", out.toString()).number("exported")).isEqualTo(2);
        assertThat(Files.readAllLines(out)).containsExactlyInAnyOrderElementsOf(Files.readAllLines(table));
    }

    @Test
    void a_fault_names_its_line_and_wrong_use_is_said() throws IOException {
        Files.writeString(table, "안보\tsecurity\n\tnuclear\n");
        Reply failed = typed.type("terms", "import", table.toString());
        assertThat(failed.exit()).isEqualTo(1);
        assertThat(failed.err()).contains("Line 2 has no source term");
        assertThat(typed.json("terms").list("terms")).isEmpty();
        assertThat(typed.type("terms", "export").exit()).isEqualTo(2);
        assertThat(typed.type("terms", "delete", "x").exit()).isEqualTo(2);
    }
}
