package app.mitjul.exchange.in;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.NewArticle;
import app.mitjul.exchange.ImportOptions;
import app.mitjul.exchange.Item;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files of 200 MB that take no room: every format says in a sentence that this is none of its files, or too large, and
/// the file after them is read.
class LargeFilesTest {

    @TempDir
    private Path folder;

    @Test
    void two_hundred_megabytes_of_nothing_are_a_sentence_in_every_format() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String ending : List.of("txt", "csv", "json", "jsonl", "xlsx", "docx", "hwpx", "hwp", "pdf", "epub", "zip",
                "html")) {
            Path file = folder.resolve("large." + ending);
            try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
                sparse.setLength(200L << 20);
            }
            files.add(file);
        }
        files.add(Files.writeString(folder.resolve("good.txt"), "좋은 기사입니다."));
        List<Item> items = Streams.all(files, ImportOptions.NONE);
        assertThat(Streams.articles(items)).extracting(NewArticle::text).containsExactly("좋은 기사입니다.");
        assertThat(items).hasSize(files.size());
        assertThat(Streams.skipped(items)).doesNotContain("input.unexpected", "input.no-memory");
    }
}
