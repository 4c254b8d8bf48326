package app.mitjul.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.ui.shell.Mitjul;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The program is started in three ways; the JVM must be told the same each time.
class JvmOptionsTest {

    private static final Pattern OPTION = Pattern
            .compile("(?<![\\w-])(?:-XX:[^\\s<\"]+|--enable-[^\\s<\"]+|-D(?:java|file|stdout|stderr)\\.[^\\s<\"]+)");

    @Test
    void every_way_to_start_passes_the_same_options() throws IOException {
        Set<String> shell = options(Files.readString(Path.of("src/launcher/mitjul")));

        assertThat(shell).contains("--enable-native-access=ALL-UNNAMED", "-Djava.locale.providers=SPI,CLDR",
                "-Dstdout.encoding=UTF-8");
        assertThat(options(Files.readString(Path.of("src/launcher/mitjul.cmd")))).isEqualTo(shell);
        assertThat(options(ofMaven())).isEqualTo(shell);
    }

    @Test
    void an_installed_copy_has_them_too() throws IOException {
        Set<String> shell = options(Files.readString(Path.of("src/launcher/mitjul")));
        shell.remove("-XX:+IgnoreUnrecognizedVMOptions");
        shell.remove("--enable-native-access=ALL-UNNAMED");

        assertThat(options(Files.readString(Path.of("installer/common/image")))).containsAll(shell)
                .contains("--enable-native-access=javafx.graphics,ALL-UNNAMED");
    }

    @Test
    void the_menu_entry_knows_the_windows_by_their_class() throws IOException {
        assertThat(Files.readString(Path.of("installer/linux/mitjul.desktop")))
                .contains("StartupWMClass=" + Mitjul.class.getName() + "\n");
    }

    /// The arguments of exec-maven-plugin, with the one property they use put in.
    private static String ofMaven() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        Matcher jvm = Pattern.compile("<jvm.native>(.*?)</jvm.native>").matcher(pom);
        assertThat(jvm.find()).isTrue();
        Matcher window = Pattern.compile("(?s)<executable>java</executable>.*?</arguments>").matcher(pom);
        assertThat(window.find()).isTrue();
        return window.group().replace("${jvm.native}", jvm.group(1));
    }

    private static Set<String> options(String text) {
        Set<String> found = new TreeSet<>();
        Matcher option = OPTION.matcher(text);
        while (option.find()) {
            found.add(option.group());
        }
        return found;
    }
}
