package app.mitjul.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.i18n.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Java I/O on a library that this process has open would drop its locks.
class OpenHereTest {

    @TempDir
    private Path folder;

    @Test
    void only_the_first_one_here_may_look_at_the_bytes() throws IOException {
        Path file = Files.createFile(folder.resolve("a.mitjul"));
        List<String> looks = new ArrayList<>();
        OpenHere first = OpenHere.reading(file, () -> looks.add("first"));
        OpenHere second = OpenHere.writing(file, Holder.WINDOW, () -> looks.add("second"));
        assertThat(looks).containsExactly("first");
        assertThat(first.ifAlone(() -> "bytes")).isEmpty();
        second.leave();
        assertThat(first.ifAlone(() -> "bytes")).contains("bytes");
        first.leave();
        assertThat(first.ifAlone(() -> "bytes")).isEmpty();
        OpenHere.reading(file, () -> looks.add("third")).leave();
        assertThat(looks).containsExactly("first", "third");
    }

    @Test
    void a_file_is_open_here_until_the_last_one_leaves() throws IOException {
        Path file = Files.createFile(folder.resolve("a.mitjul"));
        assertThat(OpenHere.isOpen(file)).isFalse();
        OpenHere one = OpenHere.reading(file, () -> {});
        OpenHere two = OpenHere.reading(file, () -> {});
        one.leave();
        assertThat(OpenHere.isOpen(file)).isTrue();
        two.leave();
        assertThat(OpenHere.isOpen(file)).isFalse();
        two.leave();
        assertThat(OpenHere.isOpen(file)).isFalse();
    }

    @Test
    void one_writer_at_a_time_and_the_next_one_is_told_who_it_is() throws IOException {
        Path file = Files.createFile(folder.resolve("a.mitjul"));
        OpenHere reader = OpenHere.reading(file, () -> {});
        OpenHere writer = OpenHere.writing(file, Holder.COMMAND_LINE, () -> {});
        assertThatThrownBy(() -> OpenHere.writing(file, Holder.WINDOW, () -> {})).isInstanceOfSatisfying(Problem.class,
                p -> assertThat(p.key()).isEqualTo("library.held-by-command"));
        OpenHere.reading(file, () -> {}).leave();
        assertThatThrownBy(() -> OpenHere.writing(file, Holder.WINDOW, () -> {})).isInstanceOf(Problem.class);
        writer.leave();
        OpenHere.writing(file, Holder.WINDOW, () -> {}).leave();
        reader.leave();
        assertThat(OpenHere.isOpen(file)).isFalse();
    }

    @Test
    void whoever_was_refused_holds_no_place() throws IOException {
        Path file = Files.createFile(folder.resolve("a.mitjul"));
        assertThatThrownBy(() -> OpenHere.writing(file, Holder.WINDOW, () -> {
            throw new Problem("library.foreign", file.toString());
        })).isInstanceOf(Problem.class);
        assertThat(OpenHere.isOpen(file)).isFalse();
        OpenHere writer = OpenHere.writing(file, Holder.WINDOW, () -> {});
        assertThatThrownBy(() -> OpenHere.writing(file, Holder.WINDOW, () -> {})).isInstanceOf(Problem.class);
        writer.leave();
        assertThat(OpenHere.isOpen(file)).isFalse();
    }

    @Test
    void two_names_of_one_file_are_one_and_two_files_are_two() throws IOException {
        Path file = Files.createFile(folder.resolve("a.mitjul"));
        Path link = Files.createLink(folder.resolve("b.mitjul"), file);
        Path other = Files.createFile(folder.resolve("c.mitjul"));
        OpenHere here = OpenHere.reading(file, () -> {});
        assertThat(OpenHere.isOpen(link)).isTrue();
        assertThat(OpenHere.isOpen(other)).isFalse();
        assertThat(OpenHere.isOpen(folder.resolve("not-there"))).isFalse();
        here.leave();
        assertThat(OpenHere.isOpen(link)).isFalse();
    }

    @Test
    void a_file_that_is_not_there_yet_goes_by_its_name() {
        Path file = folder.resolve("new.mitjul");
        OpenHere here = OpenHere.writing(file, Holder.WINDOW, () -> {});
        assertThat(OpenHere.isOpen(file)).isTrue();
        assertThat(OpenHere.isOpen(folder.resolve("other.mitjul"))).isFalse();
        here.leave();
    }
}
