package app.mitjul.ui.reader;

import app.mitjul.ui.look.Fonts;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// Title and source line above the text.
final class HeadBlock extends Block {

    private static final double TOP = 34;
    private static final double GAP = 8;
    private static final double BOTTOM = 18;

    private final Label title;
    private final Label source;
    private final Optional<VBox> warnings;

    /// @param badges what must be known before the text is trusted
    HeadBlock(String titleText, String sourceText, List<Label> badges, ReadingStyle style) {
        super(style);
        title = new Label(titleText);
        title.setWrapText(true);
        title.getStyleClass().add("reader-title");
        double size = Math.rint(style.size() * 1.45);
        boolean bold = boldHasEveryGlyph(titleText);
        title.setStyle(
                String.format(Locale.ROOT, "-fx-font-family: \"%s\"; -fx-font-size: %.0fpx; -fx-font-weight: %s;",
                        style.family().equals(Fonts.SERIF) ? Fonts.SERIF : Fonts.SANS, size, bold ? "bold" : "normal"));
        title.setFont(Font.font(style.family(), bold ? FontWeight.BOLD : FontWeight.NORMAL, size));
        source = new Label(sourceText);
        source.setWrapText(true);
        source.getStyleClass().add("reader-source");
        getChildren().addAll(title, source);
        warnings = badges.isEmpty() ? Optional.empty() : Optional.of(warnings(badges));
        warnings.ifPresent(getChildren()::add);
    }

    private static VBox warnings(List<Label> badges) {
        VBox box = new VBox(6);
        box.getChildren().setAll(badges);
        box.getStyleClass().add("reader-warnings");
        return box;
    }

    /// Serif Bold lacks GB 2312: it has what CP949 holds (all Hangul syllables, the Hanja of KS X 1001), Latin, Greek
    /// and Cyrillic.
    static boolean boldHasEveryGlyph(String text) {
        return text.codePoints().allMatch(c -> isUsual(c) || switch (Character.UnicodeScript.of(c)) {
            case LATIN, GREEK, CYRILLIC -> true;
            default -> Character.isBmpCodePoint(c) && Korean.ENCODER.canEncode((char) c);
        });
    }

    /// What nearly all titles are made of; without the charset, whose tables take some ten milliseconds to load.
    private static boolean isUsual(int c) {
        return c >= ' ' && c <= '~' || c >= '가' && c <= '힣' || "‘’“”…·".indexOf(c) >= 0;
    }

    private static final class Korean {
        static final CharsetEncoder ENCODER = Charset.forName("x-windows-949").newEncoder(); // on the FX thread only
    }

    @Override
    protected double computePrefHeight(double width) {
        double column = column(width < 0 ? getWidth() : width);
        return TOP + title.prefHeight(column) + GAP + source.prefHeight(column) + warningsHeight(column) + BOTTOM;
    }

    @Override
    protected void layoutChildren() {
        double left = columnLeft(getWidth());
        double column = column(getWidth());
        double titleHeight = title.prefHeight(column);
        title.resizeRelocate(left, TOP, column, titleHeight);
        double sourceHeight = source.prefHeight(column);
        source.resizeRelocate(left, TOP + titleHeight + GAP, column, sourceHeight);
        warnings.ifPresent(w -> w.resizeRelocate(left, TOP + titleHeight + GAP + sourceHeight + GAP, column,
                warningsHeight(column) - GAP));
    }

    private double warningsHeight(double column) {
        return warnings.map(w -> GAP + w.prefHeight(column)).orElse(0.0);
    }
}
