package app.mitjul.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionTest {

    @TempDir
    private Path folder;

    @Test
    void the_program_says_the_version_of_the_build() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<artifactId>mitjul</artifactId>\n  <version>" + Version.NUMBER + "</version>");
    }

    @Test
    void it_says_the_commit_it_was_built_of_where_the_build_knew_it() {
        assertThat(Version.commit()).matches("([0-9a-f]{12}\\+?)?");
        assertThat(Version.text()).startsWith(Version.NUMBER).contains(Version.commit());
    }

    @Test
    void the_build_takes_the_commit_from_git_and_marks_what_is_not_as_committed() throws Exception {
        assumeTrue(Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "git"))), "without git there is nothing to ask");
        Files.writeString(folder.resolve("a.txt"), "a\n");
        git("init", "-q");
        git("add", ".");
        git("-c", "user.name=a", "-c", "user.email=a@b.c", "commit", "-q", "-m", "a");
        String commit = told();
        Files.writeString(folder.resolve("a.txt"), "b\n");

        assertThat(commit).matches("[0-9a-f]{12}");
        assertThat(told()).isEqualTo(commit + "+");
    }

    @Test
    void it_takes_it_from_a_source_archive_that_says_it_and_goes_on_without() throws Exception {
        assertThat(told()).isEmpty();

        Path archive = Files.createDirectories(folder.resolve("src/build")).resolve("commit.txt");
        Files.writeString(archive, "$Format:%H$\n");
        assertThat(told()).as("a file that git archive has not filled in").isEmpty();

        Files.writeString(archive, "3ee3e40fc1a20b3de0f3ee3e40fc1a20b3de0f12\n");
        assertThat(told()).isEqualTo("3ee3e40fc1a2");
    }

    private String told() throws IOException, InterruptedException {
        Path file = folder.resolve("target/commit.txt");
        run(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "src/build/Commit.java", folder.toString(), file.toString());
        return Files.readString(file);
    }

    private void git(String... words) throws IOException, InterruptedException {
        String[] command = new String[words.length + 3];
        System.arraycopy(words, 0, command, 3, words.length);
        command[0] = "git";
        command[1] = "-C";
        command[2] = folder.toString();
        run(command);
    }

    private static void run(String... command) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
