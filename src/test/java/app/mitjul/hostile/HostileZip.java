package app.mitjul.hostile;

import app.mitjul.hostile.Attack.Made;
import app.mitjul.hostile.Attack.Target;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Archives that want to lie elsewhere, and archives that want to be large.
final class HostileZip {

    private static final List<String> ENDINGS = List.of(".zip", ".docx", ".epub", ".xlsx", ".qdpx");

    private static final List<String> NAMES = List.of("../%s", "../../../../../../../../tmp/%s", "a/../../%s",
            "/tmp/%s",
            "..\\%s", "..\\..\\%s", "C:\\Windows\\%s", "C:%s", "\\\\server\\share\\%s", "%s:stream", "CON",
            "%s/NUL.txt",
            "aux.%s", "LPT1", "%s.", "%s ", "\u202Egpj.%s", "%s\u200B", "a\u0000%s", "%s\n", "./%s", "%s/./b", "%s//b",
            "~/.%s",
            "%s/../../.bashrc", "file:///tmp/%s", "%%2e%%2e/%s", "..%%2f%s", "....//%s", "..;/%s", "\uFF0E\uFF0E/%s",
            "com\u00B9.%s");

    private HostileZip() {
    }

    static Made name(Random random, Target target) throws IOException {
        String word = HostileXml.word(random);
        String name = NAMES.get(random.nextInt(NAMES.size())).formatted(word);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, "fine/" + word + ".txt", "기사".getBytes(StandardCharsets.UTF_8));
            put(zip, name, ("outside " + word).getBytes(StandardCharsets.UTF_8));
        }
        return new Made(ending(random), out.toByteArray());
    }

    static Made bomb(Random random, Target target) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String word = HostileXml.word(random);
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            switch (random.nextInt(4)) {
                case 0 -> put(zip, word, new byte[target.size() * (2 + random.nextInt(6))]);
                case 1 -> {
                    for (int i = 0; i < 20_001 + random.nextInt(1_000); i++) {
                        put(zip, word + i, new byte[0]);
                    }
                }
                case 2 -> put(zip, word + ".zip", nested(random, target.size()));
                default -> {
                    for (int i = 0; i < 30; i++) {
                        put(zip, word + i, new byte[target.size()]);
                    }
                }
            }
        }
        return new Made(ending(random), out.toByteArray());
    }

    private static byte[] nested(Random random, int size) throws IOException {
        byte[] inner = new byte[size];
        for (int depth = 0; depth < 1 + random.nextInt(5); depth++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                put(zip, depth + ".zip", inner);
            }
            inner = out.toByteArray();
        }
        return inner;
    }

    static Made broken(Random random, Target target) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (int i = 0; i < 3; i++) {
                byte[] bytes = new byte[200 + random.nextInt(2_000)];
                random.nextBytes(bytes);
                put(zip, HostileXml.word(random), bytes);
            }
        }
        return new Made(ending(random), Mutation.of(out.toByteArray(), random));
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static String ending(Random random) {
        return ENDINGS.get(random.nextInt(ENDINGS.size()));
    }
}
