package app.mitjul.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.mitjul.launcher.Place.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which Java the launcher takes, and what it hands over to it. The Javas are scripts that tell how they were called.
class LauncherTest {

    private Place place;

    @BeforeEach
    void lay_out(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the launcher is a script of /bin/sh, and there is none");
        place = new Place(folder);
    }

    @Test
    void the_java_of_JAVA_HOME_comes_first() throws Exception {
        Path named = place.java("named", "25.0.3", true);
        Path onPath = place.java("on path", "26", true);

        assertThat(place.set("JAVA_HOME", named.toString()).path(onPath.resolve("bin")).start().lines())
                .contains("java=named");
    }

    @Test
    void an_older_java_in_JAVA_HOME_is_passed_over_for_one_on_the_path() throws Exception {
        Path old = place.java("old", "17.0.15", true);
        Path fit = place.java("fit", "25", true);

        assertThat(place.set("JAVA_HOME", old.toString()).path(fit.resolve("bin")).start().lines())
                .contains("java=fit");
    }

    @Test
    void every_java_on_the_path_is_looked_at() throws Exception {
        Path oldest = place.java("oldest", "1.8.0_392", false);
        Path old = place.java("old", "24.0.2", true);
        Path fit = place.java("fit", "25.0.1", true);

        Outcome outcome = place.path(oldest.resolve("bin"), old.resolve("bin"), fit.resolve("bin")).start();

        assertThat(outcome.lines()).contains("java=fit");
    }

    @Test
    void a_java_on_the_path_may_be_a_link() throws Exception {
        Path fit = place.java("fit", "25.0.1", true);
        Path links = Files.createDirectories(place.root.resolve("links"));
        Files.createSymbolicLink(links.resolve("java"), fit.resolve("bin/java"));

        assertThat(place.path(links).start().lines()).contains("java=fit");
    }

    @Test
    void a_java_without_a_release_file_is_asked_for_its_version() throws Exception {
        Path shim = place.java("shim", "27-ea", false);

        assertThat(place.path(shim.resolve("bin")).start().lines()).contains("java=shim");
    }

    @Test
    void the_usual_folders_come_last_and_older_ones_are_passed_over() throws Exception {
        place.java("/usr/lib/jvm/java-17", "17.0.15", true);
        place.java("/usr/lib/jvm/java-9", "9.0.4", true);
        place.java("my home/.sdkman/candidates/java/25-tem", "25.0.3", true);

        assertThat(place.start().lines()).contains("java=my home/.sdkman/candidates/java/25-tem");

        place.java("/usr/lib/jvm/temurin-25", "25.0.3", true);
        assertThat(place.start().lines()).contains("java=/usr/lib/jvm/temurin-25");
    }

    @Test
    void the_folders_of_other_systems_and_tools_count_too() throws Exception {
        for (String folder : List.of("/usr/java/jdk-25", "/opt/java25", "/opt/java/openjdk", "/opt/jdk-25",
                "my home/.jdks/temurin-25", "/Library/Java/JavaVirtualMachines/temurin-25.jdk/Contents/Home")) {
            Path java = place.java(folder, "25.0.3", true);
            assertThat(place.start().lines()).contains("java=" + folder);
            Files.delete(java.resolve("bin/java"));
        }
    }

    @Test
    void no_java_is_one_sentence_and_wrong_use() throws Exception {
        place.java("/usr/lib/jvm/java-17", "17.0.15", true);

        Outcome outcome = place.start("list");

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines()).hasSize(1).first().asString().contains("Java 25 or newer",
                "https://adoptium.net", "JAVA_HOME");
    }

    @Test
    void no_java_is_said_in_korean_to_korean_readers() throws Exception {
        Outcome outcome = place.set("LANG", "ko_KR.UTF-8").start();

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err().lines()).hasSize(1).first().asString().contains("Java 25 이상이 필요");
    }

    @Test
    void an_empty_environment_is_enough() throws Exception {
        place.without("HOME").without("LANG");
        assertThat(place.start().exit()).isEqualTo(2);

        place.java("/opt/jdk-25", "25", true);
        assertThat(place.start().lines()).contains("java=/opt/jdk-25", "lang=", "all=C.UTF-8").noneMatch(
                line -> line.startsWith("-Duser.home"));
    }

    @Test
    void a_copy_without_lib_says_that_it_is_not_whole() throws Exception {
        place.java("/opt/jdk-25", "25", true);
        Files.delete(place.app.resolve("lib"));

        Outcome outcome = place.start();

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err().lines()).hasSize(1).first().asString().contains("no folder lib", "mvn package");
    }

    @Test
    void a_link_to_the_launcher_starts_the_program_it_points_to() throws Exception {
        place.java("/opt/jdk-25", "25", true);
        Path bin = Files.createDirectories(place.root.resolve("usr/local/bin"));
        Files.createSymbolicLink(bin.resolve("first"), Path.of("../../../the app/bin/mitjul"));
        Files.createSymbolicLink(bin.resolve("mitjul"), Path.of("first"));

        Outcome outcome = place.run(List.of(bin.resolve("mitjul").toString(), "list"));

        assertThat(outcome.lines()).contains("-Dmitjul.assets=" + place.app.toRealPath() + "/assets",
                place.app.toRealPath() + "/lib/*").endsWith("app.mitjul.app.Main", "list");
    }

    @Test
    void arguments_arrive_as_they_were_given() throws Exception {
        place.java("/opt/jdk-25", "25", true);

        assertThat(place.start("tag", "2", "--note", "a  b *", "", "--library", "../x y.mitjul").lines())
                .endsWith("app.mitjul.app.Main", "tag", "2", "--note", "a  b *", "", "--library", "../x y.mitjul");
    }

    @Test
    void more_options_for_the_jvm_come_after_our_own_and_are_not_expanded() throws Exception {
        place.java("/opt/jdk-25", "25", true);

        assertThat(place.set("MITJUL_JAVA_OPTIONS", "-Xmx2g -Dx=*").start().lines())
                .containsSubsequence("-Djava.locale.providers=SPI,CLDR", "-Duser.home=" + place.home, "-Xmx2g",
                        "-Dx=*", "-cp");
    }

    @Test
    void another_charset_becomes_utf_8_and_the_language_stays() throws Exception {
        place.java("/opt/jdk-25", "25", true);

        assertThat(place.set("LANG", "ko_KR.UTF-8").set("LC_ALL", "C").start().lines()).contains("lang=ko_KR.UTF-8",
                "all=C.UTF-8");
        assertThat(place.set("LANG", "ko_KR.eucKR").without("LC_ALL").start().lines()).contains("lang=ko_KR.eucKR",
                "all=C.UTF-8");
        assertThat(place.set("LC_MESSAGES", "en_GB").start().lines()).contains("lang=en_GB");
        assertThat(place.set("MITJUL_LANG", "de").start().lines()).contains("lang=de");
    }

    @Test
    void a_utf_8_locale_stays_as_it_is() throws Exception {
        place.java("/opt/jdk-25", "25", true);

        assertThat(place.start().lines()).contains("all=", "lang=C.UTF-8");
    }
}
