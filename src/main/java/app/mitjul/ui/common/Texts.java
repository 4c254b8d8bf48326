package app.mitjul.ui.common;

import app.mitjul.i18n.Messages;
import app.mitjul.i18n.Problem;
import java.util.Locale;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// The interface's words, switchable while the window is open: what is bound here changes with the language.
public final class Texts {

    private final ReadOnlyObjectWrapper<Messages> messages;

    public Texts(Messages first) {
        messages = new ReadOnlyObjectWrapper<>(first);
    }

    public ReadOnlyObjectProperty<Messages> messagesProperty() {
        return messages.getReadOnlyProperty();
    }

    public Locale locale() {
        return messages.get().locale();
    }

    public boolean korean() {
        return locale().getLanguage().equals(Locale.KOREAN.getLanguage());
    }

    public void use(Locale locale) {
        messages.set(new Messages(locale));
    }

    /// The text now; for what is made anew at each showing.
    public String text(String key, Object... args) {
        return messages.get().text(key, args);
    }

    public String of(Throwable error) {
        return error instanceof Problem problem
                ? messages.get().of(problem)
                : messages.get().text("problem.unexpected", String.valueOf(error.getMessage()));
    }

    /// A text that follows the language.
    public StringBinding bind(String key) {
        return Bindings.createStringBinding(() -> text(key), messages);
    }

    /// A text that follows the language and its arguments; an observable argument stands for its value.
    public StringBinding bind(String key, ObservableValue<?>... args) {
        Observable[] all = new Observable[args.length + 1];
        all[0] = messages;
        System.arraycopy(args, 0, all, 1, args.length);
        return Bindings.createStringBinding(() -> {
            Object[] values = new Object[args.length];
            for (int i = 0; i < args.length; i++) {
                values[i] = args[i].getValue();
            }
            return text(key, values);
        }, all);
    }
}
