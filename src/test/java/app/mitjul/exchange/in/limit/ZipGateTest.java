package app.mitjul.exchange.in.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.i18n.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipGateTest {

    private static final int MB = 1 << 20;

    @Test
    void wanted_entries_come_in_their_order() throws IOException {
        byte[] zip = zip("b/", "", "b/가.xml", "하나", "a.txt", "둘", "b\\c.txt", "셋");
        Map<String, byte[]> entries = ZipGate.read(zip, name -> !name.equals("a.txt"), Limits.ZIP);
        assertThat(entries).containsOnlyKeys("b/가.xml", "b/c.txt");
        assertThat(new String(entries.get("b/가.xml"), StandardCharsets.UTF_8)).isEqualTo("하나");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a", "a/../../b", "/etc/passwd", "..\\a", "\\\\server\\x", "C:\\x", "c:x", "a:stream",
            "CON",
            "nul.txt", "com1", "a/LPT9.doc", "a.", "a ", " a", "a//b", "./a", "a/./b", "\u202Ecod.exe", "a\u200Bb",
            "a\tb",
            "a\u0000b", "a|b", "a*", "..", ".", "/", "\\", "a\uFFFDb", "COM¹", "\uFEFFa"})
    void names_that_lead_elsewhere_are_refused(String name) throws IOException {
        assertThatThrownBy(() -> EntryName.checked(name)).as(name).isInstanceOfSatisfying(Problem.class,
                p -> assertThat(p.key()).isEqualTo("zip.name"));
        refused("zip.name", zip("fine.txt", "1", name, "2"), Limits.ZIP);
    }

    @Test
    void long_and_deep_names_are_refused_and_ordinary_ones_are_not() {
        assertThatThrownBy(() -> EntryName.checked("가".repeat(86))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> EntryName.checked("a/".repeat(40))).isInstanceOf(Problem.class);
        for (String name : new String[]{"a", "word/document.xml", "가나다.txt", "[Content_Types].xml", ".rels", "a b.txt",
                "console.txt", "com10", "meta-inf/", "a..b", "é", "@", "x~1"}) {
            assertThat(EntryName.checked(name)).isEqualTo(name);
        }
    }

    @Test
    void two_names_that_some_system_takes_for_one_are_refused() throws IOException {
        refused("zip.twice", zip("a.txt", "1", "A.TXT", "2"), Limits.ZIP);
        refused("zip.twice", zip("한.txt", "1", "\u1112\u1161\u11AB.txt", "2"), Limits.ZIP);
    }

    @Test
    void a_bomb_stops_at_its_ratio_its_size_and_its_sum() throws IOException {
        byte[] bomb = zip(64 * MB, "a");
        assertThat(bomb.length).isLessThan(MB);
        refused("zip.ratio", bomb, Limits.ZIP);
        refused("zip.ratio", zip(64 * MB, "not wanted"), Limits.ZIP);
        refused("zip.too-big", zip(3 * MB, "a"),
                new Limits(MB, 2 * MB, 9 * MB, 10_000, 1, 9, 0, Duration.ofSeconds(9)));
        refused("zip.too-big", zip(MB, "a", "b", "c"),
                new Limits(MB, 2 * MB, 2 * MB, 10_000, 1, 9, 0, Duration.ofSeconds(9)));
        assertThat(ZipGate.read(zip(MB, "a", "b", "c"), name -> true, Limits.ZIP)).hasSize(3);
    }

    @Test
    void too_many_entries_are_refused() throws IOException {
        String[] many = new String[20_002 * 2];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = "e" + i;
            many[i + 1] = "";
        }
        refused("input.too-many", zip(many), Limits.ZIP);
    }

    @Test
    void no_archive_inside_another_is_opened() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("inner.zip"));
            zip.write(zip("a", "1"));
            zip.closeEntry();
        }
        refused("zip.nested", out.toByteArray(), Limits.ZIP);
        assertThat(ZipGate.read(out.toByteArray(), name -> false, Limits.ZIP)).isEmpty();
    }

    @Test
    void what_is_no_archive_or_damaged_is_refused() throws IOException {
        byte[] good = zip("a.txt", "가나다".repeat(500));
        refused("zip.broken", new byte[0], Limits.ZIP);
        refused("zip.broken", "PK".getBytes(StandardCharsets.UTF_8), Limits.ZIP);
        refused("zip.broken", Arrays.copyOf(good, good.length / 2 - 20), Limits.ZIP);
        byte[] flipped = good.clone();
        flipped[45] ^= 0x55;
        refused("zip.broken", flipped, Limits.ZIP);
        byte[] encrypted = good.clone();
        encrypted[6] |= 1;
        refused("import.password", encrypted, Limits.ZIP);
        refused("input.too-long", good, new Limits(MB, MB, MB, 200, 1, 9, 0, Duration.ZERO));
        refused("import.too-big", good, new Limits(9, MB, MB, 200, 1, 9, 0, Duration.ofSeconds(9)));
    }

    @Test
    void names_in_the_encoding_of_windows_in_korea_are_read() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, java.nio.charset.Charset.forName("x-windows-949"))) {
            zip.putNextEntry(new ZipEntry("신문/똠방각하.txt"));
            zip.write(1);
            zip.closeEntry();
        }
        assertThat(ZipGate.names(out.toByteArray(), Limits.ZIP)).containsExactly("신문/똠방각하.txt");
    }

    @Test
    void entries_can_be_taken_one_at_a_time_and_a_bomb_among_them_stops() throws IOException {
        byte[] zip = zip("a.txt", "하나", "b/", "", "b/c.txt", "둘");
        assertThat(ZipGate.open(zip, "b/c.txt", Limits.PART).readAllBytes())
                .isEqualTo("둘".getBytes(StandardCharsets.UTF_8));
        java.util.List<String> names = new java.util.ArrayList<>();
        ZipGate.each(zip, Limits.ZIP).forEachRemaining(entry -> names.add(entry.name()));
        assertThat(names).containsExactly("a.txt", "b/c.txt");
        byte[] bomb = zip(64 * MB, "a");
        assertThatThrownBy(() -> ZipGate.open(bomb, "a", Limits.ZIP).readAllBytes())
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.key()).isEqualTo("zip.ratio"));
    }

    static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] zip(int size, String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(new byte[size]);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static void refused(String key, byte[] archive, Limits limits) {
        assertThatThrownBy(() -> ZipGate.read(archive, name -> !name.equals("not wanted"), limits))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.key()).isEqualTo(key));
    }
}
