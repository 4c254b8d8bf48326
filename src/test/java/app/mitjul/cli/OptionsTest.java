package app.mitjul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.cli.Typed.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionsTest {

    private static final List<String> VERBS = List.of("info", "import", "list", "show", "tag", "untag", "undo", "redo",
            "themes", "passages", "export", "terms", "check", "notes", "note", "sentences", "translate", "questions",
            "history", "move", "theme");

    @TempDir
    Path folder;

    private Typed typed = new Typed(Path.of(""));

    @BeforeEach
    void sit_down() {
        typed = new Typed(folder);
    }

    @Test
    void the_options_of_every_verb_stand_before_or_after_it() {
        Path library = folder.resolve("다른 것.mitjul");
        assertThat(typed.type("--library", library.toString(), "import", Typed.FIVE).exit()).isZero();
        assertThat(typed.type("--json", "--library=" + library, "info").text("library")).isEqualTo(library.toString());
        assertThat(typed.type("info", "--library", library.toString(), "--json").number("articles")).isEqualTo(5);
        assertThat(typed.type("--json", "list", "--library", library.toString()).list("articles")).hasSize(5);
        assertThat(typed.type("list").exit()).isEqualTo(1);
    }

    @Test
    void without_a_verb_the_window_opens_with_the_library_that_was_named() {
        assertThat(typed.type().exit()).isZero();
        assertThat(typed.type("--library", "a.mitjul").exit()).isZero();
        assertThat(typed.windows).containsExactly(Optional.empty(), Optional.of(Path.of("a.mitjul")));
    }

    @Test
    void help_names_every_verb_in_the_language_of_the_interface() {
        Reply english = typed.type("--help");
        Reply korean = typed.in(Locale.KOREAN).type("--help");
        assertThat(english.out()).contains(VERBS).contains("Usage: mitjul", "Library file");
        assertThat(korean.out()).contains(VERBS).contains("사용법: mitjul", "라이브러리 파일").doesNotContain("Library");
        for (String verb : VERBS) {
            Reply help = typed.type(verb, "--help");
            assertThat(help.exit()).isZero();
            assertThat(help.out()).contains("mitjul " + verb, "--library=FILE", "--json");
            assertThat(typed.in(Locale.KOREAN).type(verb, "--help").out()).containsPattern("[가-힣]");
        }
    }

    @Test
    void the_version_is_one_line() {
        assertThat(typed.type("--version").out()).isEqualTo("mitjul 0.0.0" + System.lineSeparator());
    }

    @Test
    void wrong_use_is_a_sentence_and_exit_2() {
        wrong("is no verb", "frobnicate");
        wrong("--frob", "list", "--frob");
        wrong("extra", "list", "extra");
        wrong("Missing: ARTICLE", "show");
        wrong("Missing: FILE", "import");
        wrong("Missing: --start, --end, --theme", "tag", "1");
        wrong("Missing: ARTICLE", "tag", "--start", "1", "--end", "2", "--theme", "Energy");
        wrong("x is no value for --start", "tag", "1", "--start", "x", "--end", "2", "--theme", "Energy");
        wrong("99999999999 is no value", "tag", "1", "--start", "99999999999", "--end", "2", "--theme", "Energy");
        wrong("pages is no value for --split", "import", "--split", "pages", "a.txt");
        wrong("no encoding called klingon", "import", "--encoding", "klingon", "a.txt");
        wrong("xls is no value for --format", "export", "--format", "xls", "--output", "a");
        wrong("Missing: --output", "export", "--format", "csv");
        wrong("one document", "export", "--format", "csv", "--output", "-", "--json");
        wrong("1 or more", "undo", "0");
        wrong("1 or more", "redo", "-1");
        wrong("--library is given twice", "list", "--library", "a", "--library", "b");
        wrong("Name one of", "note", "x", "--article", "1", "--theme", "Energy");
        wrong("Missing: TEXT", "translate", "1", "1");
        wrong("done is no value for --status", "translate", "1", "1", "--status", "done");
        wrong("Missing: --into", "theme", "merge", "Energy");
        wrong("Missing: ANNOTATION", "theme", "split", "Energy", "--into", "Gas");
        wrong("no name of a file", "export", "--format", "csv", "--output", "a\0b");
        assertThat(typed.in(Locale.KOREAN).type("frobnicate").sentence()).contains("없는 명령");
    }

    private void wrong(String part, String... args) {
        Reply reply = typed.type(args);
        assertThat(reply.exit()).as(String.join(" ", args)).isEqualTo(2);
        assertThat(reply.sentence()).contains(part);
        assertThat(reply.out()).isEmpty();
    }

    @Test
    void only_import_makes_a_library() {
        for (String[] verb : List.of(new String[]{"info"}, new String[]{"list"}, new String[]{"show", "1"},
                new String[]{"tag", "1", "--start", "0", "--end", "1", "--theme", "Energy"}, new String[]{"undo"},
                new String[]{"redo"}, new String[]{"untag", "a"}, new String[]{"themes"},
                new String[]{"passages", "Energy"}, new String[]{"check"}, new String[]{"notes"},
                new String[]{"note", "x"}, new String[]{"sentences", "1"}, new String[]{"translate", "1", "1", "x"},
                new String[]{"questions"}, new String[]{"history"},
                new String[]{"move", "a", "--start", "0", "--end", "1"}, new String[]{"theme", "new", "Gas"},
                new String[]{"export", "--format", "csv", "--output", folder.resolve("a.csv").toString()})) {
            Reply reply = typed.type(verb);
            assertThat(reply.exit()).as(verb[0]).isEqualTo(1);
            assertThat(reply.sentence()).contains("library");
            assertThat(typed.json(verb).json().keySet()).isSubsetOf("error", "ok", "problems");
        }
        assertThat(typed.places.defaultLibrary()).doesNotExist();
        assertThat(folder.resolve("a.csv")).doesNotExist();
    }

    @Test
    void reading_verbs_leave_no_settings_behind() {
        typed.type("import", "--library", folder.resolve("l.mitjul").toString(), Typed.FIVE);
        Typed other = new Typed(folder.resolve("other home"));
        assertThat(other.type("list", "--library", folder.resolve("l.mitjul").toString()).exit()).isZero();
        assertThat(Files.exists(folder.resolve("other home"))).isFalse();
    }

    @Test
    void files_that_a_file_browser_hands_over_go_to_the_window_and_a_library_among_them_is_opened() throws IOException {
        Path text = Files.writeString(folder.resolve("글.txt"), "글\n");
        Path library = Files.writeString(folder.resolve("a.mitjul"), "");
        assertThat(typed.type(text.toString(), library.toString()).exit()).isZero();
        assertThat(typed.windows).containsExactly(Optional.of(library));
        assertThat(typed.handed).containsExactly(text);
        assertThat(typed.type(folder.resolve("none.txt").toString()).exit()).isEqualTo(Exit.WRONG_USE);
    }
}
