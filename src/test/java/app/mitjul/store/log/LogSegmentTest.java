package app.mitjul.store.log;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.store.table.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What of a file of the safety log counts after anything has happened to it.
class LogSegmentTest {

    private static final Instant AT = Instant.parse("2026-11-22T12:00:00Z");
    private static final String HEAD = new LogHead("id", 3, new State(0, "h0"), AT, Map.of("t", List.of("a")))
            .line() + "\n";

    @TempDir
    private Path folder;

    @Test
    void segments_come_in_the_order_they_were_begun_and_nothing_else_is_one() throws IOException {
        assertThat(LogSegment.in(folder.resolve("no-such-folder"))).isEmpty();
        for (String name : List.of("000010.jsonl", "000002.jsonl", "2.jsonl", "000003.jsonl.part", "x000003.jsonl",
                "000004xjsonl")) {
            Files.writeString(folder.resolve(name), HEAD);
        }
        Files.writeString(folder.resolve("000005.jsonl"), "damaged\n" + group(1));
        Files.writeString(folder.resolve("000006.jsonl"), HEAD.strip());
        Files.createFile(folder.resolve("000007.jsonl"));
        assertThat(LogSegment.in(folder)).extracting(LogSegment::number).containsExactly(2, 10);
        assertThat(LogSegment.name(7)).isEqualTo("000007.jsonl");
    }

    @Test
    void every_whole_commit_counts_with_its_rows() throws IOException {
        LogSegment segment = segment(HEAD + group(1) + group(2) + group(3));
        assertThat(commits(segment)).containsExactly(1L, 2L, 3L);
        assertThat(segment.end()).contains(new State(3, "h3"));
        assertThat(rows(segment, 0)).containsExactly("row 1.0");
        assertThat(rows(segment, 2)).containsExactly("row 3.0", "row 3.1", "row 3.2");
    }

    @Test
    void before_the_first_commit_a_segment_ends_where_its_head_says() throws IOException {
        LogSegment segment = segment(HEAD);
        assertThat(segment.groups()).isEmpty();
        assertThat(segment.end()).contains(new State(0, "h0"));
    }

    /// At every byte where a power cut could end the file.
    @Test
    void a_commit_that_is_not_whole_does_not_count_and_those_before_it_do() throws IOException {
        byte[] whole = (HEAD + group(1) + group(2)).getBytes(StandardCharsets.UTF_8);
        int head = HEAD.getBytes(StandardCharsets.UTF_8).length;
        int first = head + group(1).getBytes(StandardCharsets.UTF_8).length;
        for (int length = head; length <= whole.length; length++) {
            LogSegment segment = segment(Arrays.copyOf(whole, length));
            int expected = length == whole.length ? 2 : length >= first ? 1 : 0;
            assertThat(segment.groups()).as("%s of %s bytes", length, whole.length).hasSize(expected);
            boolean betweenCommits = length == head || length == first || length == whole.length;
            assertThat(segment.end().isPresent()).as("%s bytes", length)
                    .isEqualTo(betweenCommits);
        }
    }

    @Test
    void a_damaged_commit_takes_no_other_one_along() throws IOException {
        String two = HEAD + group(1) + group(2) + group(3);
        assertThat(commits(segment(two.replace("row 2.1", "row 2.7")))).containsExactly(1L, 3L);
        assertThat(commits(segment(HEAD + group(1) + "rubbish\n" + group(2) + group(3)))).containsExactly(1L, 3L);
        assertThat(commits(segment(HEAD + group(1) + "{\"commit\":2}\n" + group(3)))).containsExactly(1L, 3L);
        LogSegment later = segment(two.replace("row 1.0", "row 1.7"));
        assertThat(rows(later, 0)).containsExactly("row 2.0", "row 2.1");
    }

    @Test
    void a_last_line_that_is_no_seal_is_no_end() throws IOException {
        assertThat(segment(HEAD + group(1) + "[\"t\",[1]]\n").end()).isEmpty();
        assertThat(segment(HEAD + group(1) + "{\"commit\":x}\n").end()).isEmpty();
        assertThat(segment(HEAD + "x".repeat(200_000) + "\n" + group(2)).end()).contains(new State(2, "h2"));
    }

    private LogSegment segment(String content) throws IOException {
        return segment(content.getBytes(StandardCharsets.UTF_8));
    }

    private LogSegment segment(byte[] content) throws IOException {
        Files.write(folder.resolve("000001.jsonl"), content);
        return LogSegment.in(folder).getFirst();
    }

    private static List<Long> commits(LogSegment segment) {
        return segment.groups().stream().map(g -> g.seal().state().generation()).toList();
    }

    private static List<Object> rows(LogSegment segment, int group) {
        List<Object> values = new ArrayList<>();
        segment.rows(segment.groups().get(group), row -> values.add(row.values().getFirst()));
        return values;
    }

    /// The n-th commit: n rows and their seal.
    private static String group(int n) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < n; i++) {
            rows.append("[\"t\",[\"row ").append(n).append('.').append(i).append("\"]]\n");
        }
        CRC32C crc = new CRC32C();
        crc.update(rows.toString().getBytes(StandardCharsets.UTF_8));
        return rows + new Seal(n, new State(n, "h" + n), AT, n).line(crc) + "\n";
    }
}
