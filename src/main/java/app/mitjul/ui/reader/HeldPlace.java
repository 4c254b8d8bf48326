package app.mitjul.ui.reader;

import app.mitjul.ui.common.FxThread;
import java.util.OptionalInt;
import javafx.beans.value.ChangeListener;

/// Keeps the words at the upper edge there while the column becomes wider or narrower. What was held is remembered
/// until a person scrolls: each line begins a little before the words it holds, and dragging would walk up the text.
final class HeldPlace {

    private final TextColumn column;
    private final ChangeListener<Number> onWidth = (o, was, now) -> widthChanged(was.doubleValue(), now.doubleValue());
    private OptionalInt pending = OptionalInt.empty();
    private int held;
    private int shownAs = -1;

    HeldPlace(TextColumn column) {
        this.column = column;
        column.flow().widthProperty().addListener(onWidth);
    }

    /// The line of `offset` was brought to the upper edge; perhaps before there was a width to break lines in.
    void hold(int offset) {
        held = offset;
        shownAs = column.topOfView();
    }

    private void widthChanged(double was, double now) {
        if (now <= 0 || pending.isPresent()) {
            return;
        }
        int top = column.topOfView();
        int words = top == shownAs || was <= 0 ? held : top;
        if (words <= 0) {
            return;
        }
        pending = OptionalInt.of(words);
        FxThread.later(() -> {
            pending = OptionalInt.empty();
            column.toTop(words);
            column.flow().layout();
            hold(words);
        });
    }
}
