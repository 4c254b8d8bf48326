package app.mitjul.ui.keys;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// Which scopes are heard where the focus is. A screen says once which part of the window is its scope.
public final class Scopes {

    private Scopes() {
    }

    /// Everything inside `node` is in this scope.
    public static void put(Node node, Scope scope) {
        node.getProperties().put(Scope.class, scope);
    }

    /// Outside of every other scope the keys of the reader are heard, but not while something is typed.
    public static Set<Scope> at(@Nullable Node focus) {
        Set<Scope> found = EnumSet.of(Scope.EVERYWHERE);
        for (Node node = focus; node != null; node = node.getParent()) {
            if (node.hasProperties() && node.getProperties().get(Scope.class) instanceof Scope scope) {
                found.add(scope);
            }
        }
        if (focus instanceof TextInputControl) {
            found.remove(Scope.READER);
        } else if (found.size() == 1) {
            found.add(Scope.READER);
        }
        return found;
    }
}
