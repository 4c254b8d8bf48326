package app.mitjul.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.hostile.Attack.HostileFile;
import app.mitjul.hostile.Attack.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A few files of every attack, always; hundreds of them, larger ones, are in the harness.
class HostileFilesTest {

    private static final String SECRET = "KANARIENVOGEL-7f3a";
    private static final int FEW = 3;
    private static final int SMALL = 200_000;

    @TempDir
    private Path folder;
    private Path canary = Path.of("");

    @BeforeEach
    void hang_up_the_cage() throws IOException {
        canary = Files.writeString(folder.resolve("canary.txt"), SECRET);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_falls_over_leaks_or_writes_elsewhere(Attack attack) throws IOException {
        Feeder feeder = new Feeder(Files.createDirectory(folder.resolve("sandbox")), SECRET);
        Map<String, Long> before = outside();
        List<HostileFile> files = attack.files(FEW, 20_261_122, new Target(canary, SMALL));
        assertThat(files).hasSize(FEW);
        for (HostileFile file : files) {
            feeder.feed(file);
        }
        feeder.endOf(attack);
        assertThat(feeder.faults()).isEmpty();
        assertThat(outside()).isEqualTo(before);
        assertThat(feeder.longest()).as(feeder.slowest()).isLessThan(Duration.ofSeconds(30)); // a hang, not a figure
    }

    @Test
    void one_of_each_together_has_one_sentence_each_and_the_good_file_comes_in() throws IOException {
        List<HostileFile> all = new ArrayList<>();
        for (Attack attack : Attack.values()) {
            if (attack != Attack.NAME) {
                all.add(attack.files(1, 7, new Target(canary, 2_000)).getFirst());
            }
        }
        Feeder feeder = new Feeder(Files.createDirectory(folder.resolve("sandbox")), SECRET);
        String said = feeder.together(all);
        assertThat(feeder.faults()).isEmpty();
        List<String> sentences = said.lines().toList();
        assertThat(sentences).hasSizeGreaterThan(5);
        for (HostileFile file : all) {
            assertThat(sentences.stream().filter(line -> line.contains(file.name())).count()).as(said)
                    .isLessThanOrEqualTo(1);
        }
        for (String refused : List.of("sqlite_schema-0", "zip_bomb-0", "json-0")) {
            assertThat(said).contains(refused);
        }
    }

    @Test
    void every_attack_has_as_many_different_files_as_the_harness_asks_for() {
        Target target = new Target(canary, 2_000);
        for (Attack attack : Attack.values()) {
            assertThat(attack.files(10, 1, target)).as(attack.name()).hasSize(10);
        }
    }

    private Map<String, Long> outside() throws IOException {
        Map<String, Long> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                all.put(file.toString(), Files.isDirectory(file) ? 0 : Files.size(file));
            }
        }
        return all;
    }
}
