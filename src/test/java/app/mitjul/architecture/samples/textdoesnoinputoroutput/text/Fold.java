package app.mitjul.architecture.samples.textdoesnoinputoroutput.text;

import java.util.function.UnaryOperator;

public record Fold(UnaryOperator<String> form) {
    public static final Fold NONE = new Fold(text -> text);
}
