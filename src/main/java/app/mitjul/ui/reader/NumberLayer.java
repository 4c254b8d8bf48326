package app.mitjul.ui.reader;

import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.look.Fonts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import javafx.scene.Group;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The numbers beside one piece of the text. Those of one line stand together.
final class NumberLayer extends Group {

    /// Leaves room for four lanes of margin bars.
    private static final double LEFT = 50;
    private static final double RIGHT = 14;

    private final List<MarginNumber> numbers;
    private final ReadingStyle style;

    NumberLayer(List<MarginNumber> numbers, ReadingStyle style) {
        this.numbers = numbers;
        this.style = style;
        setManaged(false);
        setAutoSizeChildren(false);
        setMouseTransparent(true);
    }

    /// @param lineTop of the line that holds an offset
    void place(double columnLeft, double columnWidth, IntToDoubleFunction lineTop) {
        List<Text> texts = new ArrayList<>();
        for (MarginNumber number : numbers) {
            double y = lineTop.applyAsDouble(number.offset()) + style.ascent();
            Text last = texts.isEmpty() ? null : texts.getLast();
            if (last != null && last.getY() == y && !number.right()) {
                last.setText(last.getText().replaceFirst("–.*", "") + "–" + number.text());
                last.setX(columnLeft - LEFT - last.getLayoutBounds().getWidth());
            } else {
                texts.add(text(number, columnLeft, columnWidth, y));
            }
        }
        getChildren().setAll(texts);
    }

    private Text text(MarginNumber number, double columnLeft, double columnWidth, double y) {
        Text text = Nodes.words(number.text(), Font.font(Fonts.SANS, 12));
        text.setFill(style.look().muted());
        text.getStyleClass().add("margin-number");
        text.setY(y);
        text.setX(number.right()
                ? columnLeft + columnWidth + RIGHT
                : columnLeft - LEFT - text.getLayoutBounds().getWidth());
        return text;
    }
}
