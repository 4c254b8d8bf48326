package app.mitjul.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.FeatherIkonHandler;

class FontsTest {

    @TempDir
    private Path folder;

    @Test
    void the_icons_are_taken_from_beside_our_own_fonts_else_out_of_their_jar() throws IOException {
        assertThat(Fonts.icons(folder)).map(Font::getFamily).contains("FeatherIcons");
        Files.writeString(folder.resolve("feather.ttf"), "no font");

        assertThat(Fonts.load(folder.resolve("feather.ttf"), 16)).isEmpty();
        assertThat(Fonts.icons(folder)).map(Font::getFamily).contains("FeatherIcons");
    }

    @Test
    void fonts_load_from_folders_of_any_name() throws IOException {
        for (String name : List.of("plain", "a folder", "글꼴", "50%20 a+b", "C# 1#2")) {
            Path file = Files.createDirectories(folder.resolve(name)).resolve("feather.ttf");
            try (InputStream font = new FeatherIkonHandler().getFontResourceAsStream()) {
                Files.copy(font, file);
            }
            assertThat(Fonts.load(file, 16)).as(name).isPresent();
        }
    }

    @Test
    void a_font_that_is_not_there_is_none() {
        assertThat(Fonts.load(folder.resolve("no.ttf"), 16)).isEmpty();
        assertThat(Fonts.load(folder.resolve("#").resolve("no.ttf"), 16)).isEmpty();
    }
}
