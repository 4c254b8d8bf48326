package app.mitjul.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.FeatherIkonHandler;

class IconFontsTest {

    @TempDir
    private Path folder;

    @Test
    void a_font_that_lies_beside_our_own_is_not_taken_out_of_its_jar() throws IOException {
        Path fonts = Files.createDirectories(folder.resolve("글꼴 폴더"));
        try (InputStream font = new FeatherIkonHandler().getFontResourceAsStream()) {
            Files.copy(font, fonts.resolve("feather.ttf"));
        }
        FeatherIkonHandler jarless = new FeatherIkonHandler() {
            @Override
            public URL getFontResource() {
                throw new AssertionError("asked for what is in the jar");
            }
        };

        new IconFonts(fonts).loadFont(jarless);

        assertThat((Font) jarless.getFont()).isNotNull().extracting(Font::getFamily)
                .isEqualTo(jarless.getFontFamily());
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

    @Test
    void else_it_is() {
        FeatherIkonHandler feather = new FeatherIkonHandler();

        new IconFonts(folder).loadFont(feather);

        assertThat((Font) feather.getFont()).isNotNull();
    }
}
