package app.mitjul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.cli.Typed.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookVerbTest {

    @TempDir
    Path folder;

    @Test
    void a_codebook_goes_out_as_a_table_and_comes_in_again_unchanged() {
        Typed typed = new Typed(folder).withFive();
        String file = folder.resolve("codebook.csv").toString();
        Reply out = typed.type("codebook", "export", file, "--json");
        assertThat(out.number("themes")).isEqualTo(3);
        assertThat(out.text("format")).isEqualTo("csv");
        Reply in = typed.type("codebook", "import", file, "--json");
        assertThat(in.number("same")).isEqualTo(3);
        assertThat(in.number("added")).isZero();
    }

    @Test
    void the_name_of_the_file_or_the_option_says_which_form() throws IOException {
        Typed typed = new Typed(folder).withFive();
        typed.type("codebook", "export", folder.resolve("a.json").toString());
        typed.type("codebook", "export", folder.resolve("b.txt").toString(), "--format", "json");
        assertThat(folder.resolve("a.json")).hasSameTextualContentAs(folder.resolve("b.txt"));
        assertThat(Files.readString(folder.resolve("a.json"))).contains("\"mitjul-codebook\"");
    }

    @Test
    void an_import_says_what_it_adds_and_names_lines_it_left_out_and_is_one_step() throws IOException {
        Typed typed = new Typed(folder).withFive();
        Path file = folder.resolve("in.csv");
        Files.writeString(file, "이름,설명\n외교,정상회담\n안보,국방\n남는,칸,하나\n");
        Reply dry = typed.type("codebook", "import", file.toString(), "--dry-run", "--json");
        assertThat(dry.number("added")).isEqualTo(1);
        assertThat(dry.number("changed")).isEqualTo(1);
        assertThat(typed.type("themes", "--json").list("themes")).hasSize(3);
        Reply done = typed.in(Locale.KOREAN).type("codebook", "import", file.toString());
        assertThat(done.out().lines()).containsExactly("추가 1개, 변경 1개, 그대로 0개",
                "4행: 칸 3개(표는 2개), 제외. 쉼표가 든 글은 따옴표로 묶어야 합니다.");
        assertThat(typed.type("themes", "--json").list("themes")).hasSize(4);
        typed.type("undo");
        assertThat(typed.type("themes", "--json").list("themes")).hasSize(3);
    }

    @Test
    void a_file_that_is_no_codebook_is_refused_in_one_sentence() throws IOException {
        Typed typed = new Typed(folder).withFive();
        Path file = folder.resolve("in.csv");
        Files.writeString(file, "weight;height\n1;2\n");
        Reply reply = typed.type("codebook", "import", file.toString());
        assertThat(reply.exit()).isEqualTo(Exit.FAILED);
        assertThat(reply.sentence()).contains("weight, height");
        assertThat(typed.type("codebook", "import", file.toString(), "--format", "csv").exit())
                .isEqualTo(Exit.WRONG_USE);
    }
}
