package app.mitjul.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The packed style sheets leave out the rules of controls that the program does not have.
class UnusedControlsTest {

    @Test
    void the_program_has_none_of_the_controls_whose_rules_are_left_out() throws IOException {
        String sources;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> java = files.filter(f -> f.toString().endsWith(".java")).toList();
            assertThat(java).hasSizeGreaterThan(100);
            StringBuilder all = new StringBuilder();
            for (Path file : java) {
                all.append(Files.readString(file));
            }
            sources = all.toString();
        }
        List<String[]> lines = Files.readAllLines(Path.of("src/build/unused-controls.txt")).stream()
                .filter(line -> !line.startsWith("#")).map(line -> line.strip().split("\\s+"))
                .collect(Collectors.toList());
        assertThat(lines).hasSizeGreaterThan(20);
        for (String[] line : lines) {
            if (!line[0].equals("-")) {
                assertThat(sources).as(line[0]).doesNotContain(".control." + line[0] + ";",
                        ".controls." + line[0] + ";", ".chart." + line[0] + ";", ".web." + line[0] + ";");
            }
            for (int i = 1; i < line.length; i++) {
                assertThat(sources).as("style class or state %s", line[i]).doesNotContain(line[i].startsWith(":")
                        ? "getPseudoClass(\"" + line[i].substring(1) + '"'
                        : '"' + line[i] + '"');
            }
        }
    }
}
