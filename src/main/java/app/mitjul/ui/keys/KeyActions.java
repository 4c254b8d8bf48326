package app.mitjul.ui.keys;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyEvent;

/// What each shortcut does in one window. A screen registers its actions once, when it is made.
public final class KeyActions {

    private record Action(BooleanSupplier possible, Runnable run) {
    }

    private final KeyMap keys;
    private final Map<Shortcut, List<Action>> actions = new EnumMap<>(Shortcut.class);

    public KeyActions(KeyMap keys) {
        this.keys = keys;
    }

    public KeyMap keys() {
        return keys;
    }

    public void on(Shortcut shortcut, Runnable run) {
        on(shortcut, () -> true, run);
    }

    /// Of several actions of one shortcut the first that is possible runs.
    public void on(Shortcut shortcut, BooleanSupplier possible, Runnable run) {
        actions.computeIfAbsent(shortcut, s -> new ArrayList<>()).add(new Action(possible, run));
    }

    /// Runs what the key means in these scopes and consumes it.
    ///
    /// @param typing
    ///            keys that can be typed mean nothing now: a text field has the focus, or a page is open
    public void handle(KeyEvent e, Set<Scope> scopes, boolean typing) {
        if (e.isConsumed() || (typing && Combination.of(e).filter(Combination::plain).isPresent())) {
            return;
        }
        for (Shortcut meant : keys.meanings(e, scopes)) {
            for (Action action : actions.getOrDefault(meant, List.of())) {
                if (action.possible().getAsBoolean()) {
                    action.run().run();
                    e.consume();
                    return;
                }
            }
        }
    }
}
