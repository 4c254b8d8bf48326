package app.mitjul.ui.common;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// How the values of a chooser are shown; they are chosen, never typed.
public final class ShownAs<T> extends StringConverter<T> {

    private final Function<T, String> form;

    public ShownAs(Function<T, String> form) {
        this.form = form;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : form.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("chosen, never typed");
    }
}
