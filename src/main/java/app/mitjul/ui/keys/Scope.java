package app.mitjul.ui.keys;

/// Where in the window a key means something.
public enum Scope {
    EVERYWHERE, READER, LIST, TRANSLATION, POPOVER, RESULTS;

    /// Whether both can be meant by one key press: here the same keys are a conflict.
    public boolean meets(Scope other) {
        return this == other || this == EVERYWHERE || other == EVERYWHERE;
    }
}
