package app.mitjul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `src/docs/cli.md` says what the verbs really print.
class CliPageTest {

    @TempDir
    Path folder;

    @Test
    void every_verb_and_every_field_stands_on_the_page() throws IOException {
        String page = Files.readString(Path.of("src/docs/cli.md"));
        Typed typed = new Typed(folder);
        assertThat(fields(typed.json("import", Typed.FIVE, "missing.txt").json(), page, "import")).isEmpty();
        String id = typed.tag(1, 22, 36, "--theme", "Security", "무역", "--note", "도시 외교");
        for (String[] verb : List.of(new String[]{"info"}, new String[]{"list", "--outlet", "thegmnews"},
                new String[]{"show", "1"}, new String[]{"themes"}, new String[]{"passages", "안보"},
                new String[]{"note", "메모", "--article", "1"}, new String[]{"notes"}, new String[]{"sentences", "1"},
                new String[]{"translate", "1", "1", "One", "--question", "?"}, new String[]{"questions"},
                new String[]{"search", "안보"}, new String[]{"concordance", "안보"},
                new String[]{"history"}, new String[]{"move", id, "--start", "22", "--end", "37"},
                new String[]{"theme", "merge", "Energy", "--into", "Trade", "--dry-run"},
                new String[]{"undo"}, new String[]{"redo"}, new String[]{"check"}, new String[]{"backup"},
                new String[]{"backup", "--list"}, new String[]{"restore", "latest"}, new String[]{"verify"},
                new String[]{"restore", "1", "--to", folder.resolve("backup.mitjul").toString()},
                new String[]{"recover", "--to", folder.resolve("rebuilt.mitjul").toString()},
                new String[]{"report", folder.resolve("report.txt").toString()},
                new String[]{"export", "--format", "csv", "--output", folder.resolve("a.csv").toString()},
                new String[]{"terms", "import",
                        Files.writeString(folder.resolve("a.tsv"), "안보\tsecurity\n").toString()},
                new String[]{"terms", "export", folder.resolve("b.tsv").toString()}, new String[]{"terms"},
                new String[]{"codebook", "export", folder.resolve("codebook.csv").toString()},
                new String[]{"codebook", "import", folder.resolve("codebook.csv").toString()},
                new String[]{"untag", id, "--theme", "Trade"},
                new String[]{"relocate", folder.resolve("moved.mitjul").toString()})) {
            assertThat(fields(typed.json(verb).json(), page, verb[0])).as(verb[0]).isEmpty();
        }
    }

    @Test
    void every_field_of_an_export_and_every_column_stands_on_the_page() throws IOException {
        String page = Files.readString(Path.of("src/docs/cli.md"));
        Typed typed = new Typed(folder).withFive();
        typed.tag(1, 22, 36, "--theme", "Security");
        JsonObject export = typed.type("export", "--format", "json", "--output", "-").json();
        Set<String> missing = new TreeSet<>();
        names(export, missing);
        missing.removeIf(name -> page.contains("\"" + name + "\""));
        assertThat(missing).isEmpty();
        String header = typed.type("export", "--format", "csv", "--output", "-").out().lines().findFirst().orElse("");
        for (String column : header.replace("\uFEFF", "").replace("\"", "").split(",", -1)) {
            assertThat(page).contains("`" + column + "`");
        }
    }

    @Test
    void the_ranges_of_the_page_are_those_of_the_five_articles() throws IOException {
        Typed typed = new Typed(folder).withFive();
        typed.tag(1, 22, 36, "--theme", "Security");
        String quote = typed.json("show", "1").list("annotations").getFirst().get("quote").getAsString();
        assertThat(Files.readString(Path.of("src/docs/cli.md"))).contains("\"quote\": \"" + quote + "\"");
    }

    /// The fields of a reply that the part of the page about its verb does not name.
    private static Set<String> fields(JsonObject reply, String page, String verb) {
        Matcher heading = Pattern.compile("(?m)^### " + (verb.equals("redo") ? "undo" : verb) + "\\b").matcher(page);
        assertThat(heading.find()).as(verb).isTrue();
        int start = heading.start();
        int end = page.indexOf("\n##", start + 1);
        String part = page.substring(start, end);
        Set<String> missing = new TreeSet<>();
        names(reply, missing);
        missing.removeIf(name -> part.contains("\"" + name + "\"") || part.contains("`" + name + "`"));
        return missing;
    }

    private static void names(JsonElement element, Set<String> into) {
        if (element instanceof JsonObject object) {
            object.entrySet().forEach(e -> {
                into.add(e.getKey());
                names(e.getValue(), into);
            });
        } else if (element instanceof JsonArray array) {
            array.forEach(e -> names(e, into));
        }
    }
}
