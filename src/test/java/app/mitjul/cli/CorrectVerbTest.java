package app.mitjul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.cli.Typed.Reply;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectVerbTest {

    @TempDir
    Path folder;

    private Typed typed = new Typed(Path.of(""));
    private String text = "";

    @BeforeEach
    void sit_down() {
        typed = new Typed(folder).withFive();
        text = shown();
    }

    private String shown() {
        return typed.json("show", "2").json().get("text").getAsString();
    }

    private Path file(String words) throws IOException {
        return Files.writeString(folder.resolve("새 글.txt"), words);
    }

    @Test
    void a_dry_run_says_what_becomes_of_each_mark_and_changes_nothing() throws IOException {
        String kept = typed.tag(2, 30, 40, "--theme", "안보");
        String lost = typed.tag(2, 60, 70, "--theme", "안보");
        String file = file(text.substring(0, 58) + text.substring(100)).toString();
        Reply reply = typed.json("correct", "2", "--from", file, "--dry-run");
        assertThat(reply.exit()).isZero();
        JsonObject json = reply.json();
        assertThat(json.get("done").getAsBoolean()).isFalse();
        assertThat(json.getAsJsonObject("marks").toString())
                .isEqualTo("{\"kept\":1,\"moved\":0,\"changed\":0,\"lost\":1}");
        assertThat(json.getAsJsonArray("annotations").get(0).getAsJsonObject().get("annotation").getAsString())
                .isEqualTo(kept);
        assertThat(json.getAsJsonArray("annotations").get(1).getAsJsonObject().get("annotation").getAsString())
                .isEqualTo(lost);
        assertThat(shown()).isEqualTo(text);
    }

    @Test
    void the_text_of_a_file_takes_the_place_of_an_articles_and_undo_brings_it_back() throws IOException {
        typed.tag(2, 30, 40, "--theme", "안보");
        String words = "앞에 붙은 말. " + text;
        Reply reply = typed.json("correct", "2", "--from", file("\uFEFF" + words + "\r\n").toString());
        assertThat(reply.json().get("done").getAsBoolean()).isTrue();
        assertThat(shown()).isEqualTo(words);
        JsonObject mark = typed.json("show", "2").json().getAsJsonArray("annotations").get(0).getAsJsonObject();
        assertThat(mark.get("start").getAsInt()).isEqualTo(30 + words.length() - text.length());
        assertThat(typed.json("undo").exit()).isZero();
        assertThat(shown()).isEqualTo(text);
        assertThat(typed.json("check").exit()).isZero();
    }

    @Test
    void a_file_with_no_text_or_that_is_not_there_is_a_sentence() throws IOException {
        assertThat(typed.json("correct", "2", "--from", folder.resolve("nichts.txt").toString()).exit()).isEqualTo(1);
        assertThat(typed.json("correct", "2", "--from", file(" \n").toString()).exit()).isEqualTo(1);
        assertThat(shown()).isEqualTo(text);
    }
}
