package app.mitjul.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.session.Versions;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Whatever comes with the program is named in it with the words of its licence.
class LicencesTest {

    @Test
    void every_part_has_a_text_that_can_be_read() {
        List<Licences.Part> parts = Licences.shipped().parts();
        assertThat(parts).extracting(Licences.Part::name).contains("mitjul", "javafx", "Java", "commonmark");
        assertThat(parts).allSatisfy(part -> assertThat(part.text()).as(part.name()).hasSizeGreaterThan(900)
                .doesNotContain("%HOLDER%"));
    }

    @Test
    void every_library_the_program_runs_with_is_among_them() {
        List<String> known = Licences.shipped().parts().stream().map(Licences.Part::name).toList();
        List<String> shipped = Arrays.stream(System.getProperty("java.class.path").split(":", -1))
                .map(p -> String.valueOf(Path.of(p).getFileName()))
                .filter(f -> f.matches("(sqlite-jdbc|gson|picocli|commonmark|jsoup|pdfbox|fontbox|controlsfx).*\\.jar"))
                .toList();
        assertThat(shipped).isNotEmpty()
                .allSatisfy(file -> assertThat(known).anySatisfy(name -> assertThat(file).startsWith(name)));
    }

    @Test
    void the_versions_name_the_program_java_javafx_and_sqlite() {
        assertThat(Versions.of("7.8.9")).extracting(Versions.Line::name).startsWith("Mitjul", "Java", "JavaFX",
                "SQLite");
        assertThat(Versions.of("7.8.9").getFirst()).hasToString("Mitjul 7.8.9");
        assertThat(Versions.of("7.8.9").get(3).version()).startsWith("3.");
    }
}
