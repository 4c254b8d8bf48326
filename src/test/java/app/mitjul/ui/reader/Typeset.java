package app.mitjul.ui.reader;

import app.mitjul.domain.article.TextRange;
import app.mitjul.settings.Reading;
import app.mitjul.settings.Typesetting;
import app.mitjul.ui.look.Fonts;
import app.mitjul.ui.look.Look;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Sets a paragraph as the reader does, in a column of any width, without a window.
final class Typeset {

    private Typeset() {
    }

    static void begin() throws Exception {
        FxToolkit.registerPrimaryStage();
        onFx(() -> {
            Fonts.load(Path.of(System.getProperty("mitjul.assets", "assets"), "fonts"));
            return true;
        });
    }

    static <T> T onFx(Callable<T> task) throws Exception {
        return WaitForAsyncUtils.asyncFx(task).get(120, TimeUnit.SECONDS);
    }

    static ReadingStyle style(double column, Typesetting how) {
        ReadingStyle s = ReadingStyle.of(Reading.DEFAULT.withTypesetting(how), Look.LIGHT);
        return new ReadingStyle(s.family(), s.size(), column, s.lineSpacing(), s.ascent(), s.lineHeight(), s.look(),
                s.strokes(), how);
    }

    /// On the FX thread: the whole text as one paragraph, laid out.
    static ParagraphNode paragraph(String text, double column, Typesetting how) {
        TextPiece piece = new TextPiece(new TextRange(0, text.length()), TextPiece.End.PARAGRAPH, 0);
        ParagraphNode node = new ParagraphNode(text, piece, 0, style(column, how), List.of(), id -> {});
        double width = column + 200;
        new Scene(node, width, 100);
        node.resize(width, node.prefHeight(width));
        node.applyCss();
        node.layout();
        return node;
    }
}
