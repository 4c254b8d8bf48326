package app.mitjul.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Whether the launcher has JavaFX draw in software, by the graphics devices of a computer that is made up.
@EnabledOnOs(OS.LINUX)
class GraphicsTest {

    @TempDir
    Path computer;

    @Test
    void without_a_device_the_processor_draws_and_gtk_asks_for_no_driver() throws Exception {
        assertThat(said(Map.of())).isEqualTo("gtk disable, java -Dprism.order=sw\n");
    }

    @Test
    void with_any_device_javafx_decides() throws Exception {
        Files.createDirectory(computer.resolve("dev"));
        for (String device : new String[]{"dri", "nvidiactl", "dxg"}) {
            Path made = Files.createFile(computer.resolve("dev").resolve(device));
            assertThat(said(Map.of())).as(device).isEqualTo("gtk , java\n");
            Files.delete(made);
        }
    }

    @Test
    void who_says_otherwise_has_the_last_word() throws Exception {
        assertThat(said(Map.of("GDK_GL", "always", "MITJUL_JAVA_OPTIONS", "-Dprism.order=es2")))
                .isEqualTo("gtk always, java -Dprism.order=sw -Dprism.order=es2\n");
    }

    private String said(Map<String, String> environment) throws IOException, InterruptedException {
        Files.createDirectories(computer.resolve("dev"));
        Path bin = Files.createDirectories(computer.resolve("mitjul/bin"));
        Path launcher = executable(bin.resolve("mitjul"),
                Files.readString(Path.of("src/launcher/mitjul")).replace("-e /dev/", "-e '" + computer + "'/dev/"));
        executable(bin.resolve("mitjul-vm"),
                "#!/bin/sh\necho \"gtk ${GDK_GL:-}, java\" ${MITJUL_JAVA_OPTIONS:-}\n");
        ProcessBuilder started = new ProcessBuilder(launcher.toString()).redirectErrorStream(true);
        Map<String, String> all = new TreeMap<>(environment);
        all.put("PATH", "/usr/bin:/bin");
        started.environment().clear();
        started.environment().putAll(all);
        Process process = started.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private static Path executable(Path file, String script) throws IOException {
        Files.writeString(file, script);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
