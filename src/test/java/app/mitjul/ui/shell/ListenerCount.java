package app.mitjul.ui.shell;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import javafx.beans.Observable;
import javafx.collections.ObservableList;

/// Counts who listens to a property. JavaFX does not tell, so this looks at its `ExpressionHelper`.
final class ListenerCount {

    private ListenerCount() {
    }

    static int of(Observable property) {
        try {
            Object helper = field(property, property instanceof ObservableList<?> ? "listenerHelper" : "helper");
            if (helper == null) {
                return 0;
            }
            if (helper.getClass().getSimpleName().startsWith("Single")) {
                return 1;
            }
            return size(helper, "invalidationSize") + size(helper, "changeSize");
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("JavaFX keeps its listeners elsewhere now", e);
        }
    }

    private static int size(Object helper, String name) throws ReflectiveOperationException {
        Object value = field(helper, name);
        return value instanceof Integer size ? size : value == null ? 0 : Array.getLength(value);
    }

    private static Object field(Object owner, String name) throws ReflectiveOperationException {
        Class<?> type = owner.getClass();
        while (type != null) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return field.get(owner);
                }
            }
            type = type.getSuperclass();
        }
        throw new NoSuchFieldException(name);
    }
}
