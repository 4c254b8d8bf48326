package app.mitjul.ui.common;

import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// The words that come while a pointer rests on a control. A tooltip is a window of its own: it is made when a pointer
/// comes for the first time, so that a window does not begin with dozens that nobody looks at.
public final class Tips {

    private Tips() {
    }

    /// Shows `words`, also when they change.
    public static void say(Control control, ObservableValue<String> words) {
        whenCome(control, () -> {
            Tooltip tip = new Tooltip();
            tip.textProperty().bind(words);
            control.setTooltip(tip);
        });
    }

    /// The same, only while `wanted`.
    public static void say(Control control, ObservableValue<String> words, BooleanExpression wanted) {
        whenCome(control, () -> {
            Tooltip tip = new Tooltip();
            tip.textProperty().bind(words);
            control.tooltipProperty().bind(Bindings.when(wanted).then(tip).otherwise((Tooltip) null));
        });
    }

    /// Shows what `tip` makes, once for all.
    public static void make(Control control, Supplier<Tooltip> tip) {
        whenCome(control, () -> control.setTooltip(tip.get()));
    }

    private static void whenCome(Control control, Runnable install) {
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {
            @Override
            public void handle(MouseEvent come) {
                control.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                install.run();
            }
        });
    }
}
