package app.mitjul.harness;

import app.mitjul.hostile.Attack;
import app.mitjul.hostile.Attack.HostileFile;
import app.mitjul.hostile.Attack.Target;
import app.mitjul.hostile.Feeder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The process that is fed, so that somebody can look over its shoulder. Arguments: folder, files of each attack, their
/// size, seed; and `naive` for the control, which reads the same files with the parsers of the JDK as they come.
final class HostileRun {

    private HostileRun() {
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int each = Integer.parseInt(arguments[1]);
        Target target = new Target(folder.resolve("canary.txt"), Integer.parseInt(arguments[2]));
        long seed = Long.parseLong(arguments[3]);
        Path sandbox = Files.createDirectories(folder.resolve("sandbox"));
        Feeder feeder = new Feeder(sandbox, HostileHarness.SECRET);
        feeder.warmUp();
        Files.createFile(sandbox.resolve(HostileHarness.BEGIN));
        if (arguments.length > 4) {
            control(sandbox, target, seed);
            return;
        }
        int files = 0;
        for (Attack attack : Attack.values()) {
            if (!List.of("", attack.name()).contains(System.getProperty("harness.only", ""))) {
                continue;
            }
            for (HostileFile file : attack.files(each, seed, target)) {
                feeder.feed(file);
                files++;
            }
            feeder.endOf(attack);
            say(sandbox, "after " + attack + ": " + files + " files, longest " + feeder.longest().toMillis() + " ms, "
                    + feeder.slowest());
        }
        for (String fault : feeder.faults()) {
            say(sandbox, "FAULT " + fault);
        }
        say(sandbox, String.format(Locale.ROOT, "DONE %d %d", files, feeder.longest().toMillis()));
    }

    private static void say(Path sandbox, String line) throws IOException {
        Files.writeString(sandbox.resolve("result.txt"), line.replace('\n', ' ') + "\n", StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /// What a program without our gates does with the first files of two attacks.
    private static void control(Path sandbox, Target target, long seed) throws IOException {
        for (HostileFile file : Attack.EXTERNAL_ENTITY.files(40, seed, target)) {
            try {
                XMLStreamReader reader = XMLInputFactory.newDefaultFactory()
                        .createXMLStreamReader(new ByteArrayInputStream(file.bytes()));
                while (reader.hasNext()) {
                    reader.next();
                    if (reader.hasText() && reader.getText().contains(HostileHarness.SECRET)) {
                        say(sandbox, "LEAK");
                    }
                }
            } catch (XMLStreamException | RuntimeException refused) {
                say(sandbox, "refused");
            }
        }
        for (HostileFile file : Attack.ZIP_NAME.files(40, seed, target)) {
            unpackAnywhere(sandbox, file.bytes());
        }
        say(sandbox, "DONE 80 0");
    }

    private static void unpackAnywhere(Path into, byte[] archive) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = into.resolve(entry.getName()).normalize();
                if (target.startsWith(into.getParent())) { // even the control stays in the folder of this run
                    Files.createDirectories(target.getParent());
                    Files.write(target, zip.readAllBytes());
                }
            }
        } catch (IOException | RuntimeException refusedByTheSystem) {
            return;
        }
    }
}
