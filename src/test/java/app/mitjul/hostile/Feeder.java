package app.mitjul.hostile;

import app.mitjul.cli.CommandLineFront;
import app.mitjul.cli.Surroundings;
import app.mitjul.exchange.in.limit.JsonGate;
import app.mitjul.exchange.in.limit.Limits;
import app.mitjul.exchange.in.limit.XmlCursor;
import app.mitjul.exchange.in.limit.ZipGate;
import app.mitjul.hostile.Attack.HostileFile;
import app.mitjul.i18n.Messages;
import app.mitjul.i18n.Problem;
import app.mitjul.settings.Places;
import app.mitjul.text.HiddenCharacters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/// Sends a file every way into the program that files have: as articles, codebook, terms and library, and through the
/// gates of the forms that are yet to come. Everything it may write to lies in one folder.
public final class Feeder {

    private static final int LONGEST_SENTENCE = 1_500;

    /// Nanoseconds on the clock after which something waits rather than works, however busy the machine.
    private static final long PATIENCE = 120_000_000_000L;

    private final Path sandbox;
    private final String secret;
    private final Path good;
    private int fed;
    private Path library;
    private Duration longest = Duration.ZERO;
    private String slowest = "";
    private final List<String> faults = new ArrayList<>();

    /// @param secret
    ///            what must never appear: the content of the canary
    public Feeder(Path sandbox, String secret) throws IOException {
        this.sandbox = sandbox;
        this.secret = secret;
        good = Files.writeString(Files.createDirectories(sandbox.resolve("in")).resolve("good.txt"), "좋은 기사입니다.\n");
        library = sandbox.resolve("0.mitjul");
    }

    /// What went wrong so far: nothing, if all is well.
    public List<String> faults() {
        return faults;
    }

    /// Of one file on one of its ways in: what the process worked, or on an idle machine waited.
    public Duration longest() {
        return longest;
    }

    public String slowest() {
        return slowest;
    }

    /// Loads what the JVM and the database want before the first file.
    public void warmUp() throws IOException {
        run("import", good.toString(), "--library", sandbox.resolve("warm.mitjul").toString());
        run("export", "--format", "csv", "--output", sandbox.resolve("out.csv").toString(), "--library",
                sandbox.resolve("warm.mitjul").toString());
    }

    public void feed(HostileFile file) throws IOException {
        Path folder = sandbox.resolve("in").resolve(Integer.toString(fed++));
        Path path;
        try {
            Files.createDirectories(folder);
            path = Files.write(folder.resolve(file.name()), file.bytes());
        } catch (FileSystemException | InvalidPathException notANameHere) {
            return;
        }
        String name = path.toString();
        library = sandbox.resolve(file.attack() + ".mitjul");
        verb(file, "import", name, good.toString(), "--library", library.toString());
        if (file.bytes().length < 5 << 20) {
            verb(file, "codebook", "import", name, "--library", library.toString());
            verb(file, "terms", "import", name, "--library", library.toString());
        }
        if (file.name().endsWith(".mitjul")) {
            for (String verb : List.of("info", "list", "check", "themes")) {
                verb(file, verb, "--library", name);
            }
            verb(file, "import", good.toString(), "--library", name);
        }
        gates(file);
        deleteAll(folder);
    }

    /// Imports files and the good one with one command; answers with what it said about them.
    public String together(List<HostileFile> files) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("import"));
        for (HostileFile file : files) {
            arguments.add(Files.write(sandbox.resolve("in").resolve(file.name()), file.bytes()).toString());
        }
        arguments.addAll(List.of(good.toString(), "--library", sandbox.resolve("together.mitjul").toString()));
        String said = run(arguments.toArray(String[]::new));
        complain("together", said);
        if (!run("list", "--library", sandbox.resolve("together.mitjul").toString()).contains("좋은 기사")) {
            faults.add("the good file among the hostile ones was not imported");
        }
        return said;
    }

    /// The good file beside each hostile one has to be there, and what is there goes out again. Then the library goes.
    public void endOf(Attack attack) throws IOException {
        Path at = sandbox.resolve(attack + ".mitjul");
        if (!run("list", "--library", at.toString()).contains("좋은 기사")) {
            faults.add(attack + ": the good file beside the hostile ones was not imported");
        }
        for (String format : List.of("csv", "markdown", "json")) {
            String out = run("export", "--format", format, "--output", sandbox.resolve("out." + format).toString(),
                    "--library", at.toString());
            complain(attack + " export " + format, out);
        }
        lookForSecret();
        try (Stream<Path> files = Files.list(sandbox)) {
            for (Path path : files.filter(p -> p.getFileName().toString().startsWith(attack + ".mitjul")).toList()) {
                deleteAll(path);
            }
        }
    }

    private void verb(HostileFile file, String... args) {
        String what = file.name() + " " + String.join(" ", args).replace(sandbox.toString(), "");
        timed(what, () -> complain(what, run(args)));
    }

    private void gates(HostileFile file) {
        timed(file.name() + " as XML", () -> {
            XmlCursor xml = XmlCursor.of(file.bytes(), Limits.XML);
            StringBuilder text = new StringBuilder();
            for (XmlCursor.At at = xml.next(); at != XmlCursor.At.NOTHING; at = xml.next()) {
                text.append(at == XmlCursor.At.TEXT ? xml.text() : xml.name());
            }
            complain(file.name() + " as XML", text.substring(0, Math.min(text.length(), 1_000)));
        });
        timed(file.name() + " as archive", () -> ZipGate.read(file.bytes(), name -> true, Limits.ZIP));
        timed(file.name() + " as JSON", () -> JsonGate.read(file.bytes(), Limits.JSON));
    }

    private void timed(String what, Runnable work) {
        long start = worked();
        long begun = System.nanoTime();
        try {
            work.run();
        } catch (Problem refused) {
            complain(what, new Messages(Locale.ENGLISH).of(refused));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            faults.add(what + ": " + e + " at " + (e.getStackTrace().length == 0 ? "" : e.getStackTrace()[0]));
        }
        Duration took = Duration.ofNanos(worked() - start);
        if (System.nanoTime() - begun > PATIENCE) {
            faults.add(what + " hangs");
        }
        if (took.compareTo(longest) > 0) {
            longest = took;
            slowest = what;
        }
    }

    /// Processor time of the process in nanoseconds: on a busy machine the clock on the wall says nothing.
    private static long worked() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
    }

    /// What a person would read of it.
    private void complain(String what, String said) {
        if (said.contains("should not have") || said.contains("not as it should be") || said.contains("Exception")
                || said.contains("\tat ")) {
            faults.add(what + " fell over: " + said);
        }
        if (said.contains(secret)) {
            faults.add(what + " told the secret");
        }
        for (String line : said.lines().toList()) {
            if (line.length() > LONGEST_SENTENCE || !HiddenCharacters.of(line).isEmpty()) {
                faults.add(what + " said something long or hidden: " + HiddenCharacters.visible(line).substring(0, 80));
            }
        }
    }

    private String run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Properties linux = new Properties();
        linux.setProperty("os.name", "Linux");
        Surroundings around = new Surroundings(Places.of(Map.of("HOME", sandbox.toString()), linux),
                new Messages(Locale.ENGLISH), "0", new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8), (library, files) -> 0, () -> 0);
        new CommandLineFront(around).run(args);
        return err.toString(StandardCharsets.UTF_8)
                + (args[0].equals("list") ? out.toString(StandardCharsets.UTF_8) : "");
    }

    /// In every file below the sandbox, in the encodings a text can have there.
    private void lookForSecret() throws IOException {
        try (Stream<Path> files = Files.walk(sandbox)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                String wide = new String(secret.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1);
                if (bytes.contains(secret) || bytes.contains(wide)) {
                    faults.add("the secret is in " + file);
                }
            }
        }
    }

    private static void deleteAll(Path top) throws IOException {
        try (Stream<Path> files = Files.walk(top)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
