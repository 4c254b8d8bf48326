package app.mitjul.harness;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.hostile.Attack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/// Hundreds of files made to do harm are sent every way into the program, in a process that strace watches: none makes
/// it fall over or hang, is followed to another file, writes elsewhere, or asks for a connection. The control reads the
/// same files with the JDK's parsers as they come, and is caught. Without strace only what the process says is judged.
class HostileHarness {

    static final String SECRET = "KANARIENVOGEL-7f3a";

    /// A file that is made before the first hostile one is read: what the JVM did until then is its own.
    static final String BEGIN = "begin";

    /// Milliseconds one file may take on one of its ways in.
    private static final int HANG = 10_000;

    private static final int EACH = Figures.of("hostile", 26);
    private static final int SIZE = Figures.of("hostile.size", 10_000_000);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @Test
    void nothing_happens_but_a_sentence() throws IOException, InterruptedException {
        Figures figures = new Figures("hostile files");
        Seen seen = run(Integer.toString(EACH), Integer.toString(SIZE), Long.toString(Figures.seed()));
        List<String> said = Files.readAllLines(folder.resolve("sandbox/result.txt"));
        String[] done = said.getLast().split(" ");
        figures.say("%s files of %d attacks, longest %s ms, %s", done.length > 1 ? done[1] : "?",
                Attack.values().length, done.length > 2 ? done[2] : "?", seen);
        assertThat(said.stream().filter(line -> line.startsWith("FAULT"))).isEmpty();
        assertThat(done[0]).isEqualTo("DONE");
        assertThat(Integer.parseInt(done[1])).isGreaterThanOrEqualTo(EACH * (Attack.values().length - 1));
        assertThat(Integer.parseInt(done[2])).isLessThan(HANG);
        assertThat(seen.canary()).isEmpty();
        assertThat(seen.outside()).isEmpty();
        assertThat(seen.sockets()).isEmpty();
    }

    @Test
    void the_control_is_caught() throws IOException, InterruptedException {
        Figures figures = new Figures("hostile files, control");
        Seen seen = run("0", "1000", Long.toString(Figures.seed()), "naive");
        List<String> said = Files.readAllLines(folder.resolve("sandbox/result.txt"));
        figures.say("%d leaks, %s", said.stream().filter("LEAK"::equals).count(), seen);
        assertThat(said).contains("LEAK");
        if (seen.watched()) {
            assertThat(seen.canary()).isNotEmpty();
            assertThat(seen.outside()).isNotEmpty();
            assertThat(seen.sockets()).isNotEmpty();
        }
    }

    /// What strace saw: openings of the canary, writes outside the sandbox, sockets of the internet.
    record Seen(boolean watched, List<String> canary, List<String> outside, List<String> sockets) {

        @Override
        public String toString() {
            return watched
                    ? canary.size() + " reads and " + outside.size() + " writes outside, " + sockets.size() + " sockets"
                    : "not watched: there is no strace";
        }
    }

    private Seen run(String... arguments) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("canary.txt"), SECRET);
        Path sandbox = Files.createDirectories(folder.resolve("sandbox"));
        Path tmp = Files.createDirectories(sandbox.resolve("tmp"));
        Path log = folder.resolve("strace.log");
        boolean watched = isThere("strace");
        List<String> command = new ArrayList<>();
        if (watched) {
            command.addAll(List.of("strace", "-f", "--seccomp-bpf", "-qq", "-s", "300", "-e", "signal=none", "-e",
                    "trace=openat,creat,mkdir,rename,renameat,renameat2,unlink,link,symlink,symlinkat,truncate,socket,connect",
                    "-o", log.toString()));
        }
        List<String> all = new ArrayList<>(List.of(folder.toString()));
        all.addAll(List.of(arguments));
        command.addAll(Jvm.command(HostileRun.class,
                List.of("-Dharness.only=" + System.getProperty("harness.only", ""), "-Djava.io.tmpdir=" + tmp,
                        "-XX:-UsePerfData", "-Xmx1500m", "-XX:TieredStopAtLevel=4"),
                all.toArray(String[]::new)));
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile()).start();
        boolean ended = process.waitFor(Duration.ofHours(1).toSeconds(), TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as("a file hangs: %s", folder).isTrue();
        return watched ? seen(Files.readAllLines(log), sandbox) : new Seen(false, List.of(), List.of(), List.of());
    }

    private Seen seen(List<String> log, Path sandbox) {
        int begin = 0;
        while (begin < log.size() && !log.get(begin).contains("sandbox/" + BEGIN)) {
            begin++;
        }
        List<String> calls = log.subList(begin, log.size()).stream()
                .filter(line -> !line.contains(" = -1 ") || line.contains("socket(")).toList();
        return new Seen(true,
                calls.stream().filter(l -> l.contains("canary.txt") && l.contains("openat")).toList(),
                calls.stream().filter(HostileHarness::writes)
                        .filter(l -> !l.contains(sandbox.toString()) && !isOurs(l)).toList(),
                calls.stream().filter(l -> l.contains("socket(AF_INET")).toList());
    }

    private static boolean writes(String call) {
        return call.contains("openat")
                ? call.contains("O_WRONLY") || call.contains("O_RDWR") || call.contains("O_CREAT")
                : !call.contains("socket(") && !call.contains("connect(") && !call.contains("resumed>")
                        && !call.contains("exited");
    }

    /// What the JVM and the driver of the database need: class data, native code, their devices.
    private static boolean isOurs(String call) {
        return call.contains(Jvm.place().toString()) || call.contains("\"/dev/null\"") || call.contains("\"/dev/tty\"")
                || call.contains("\"/proc/self/") || call.contains("hsperfdata");
    }

    private static boolean isThere(String program) {
        return List.of(System.getenv().getOrDefault("PATH", "").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
