package app.mitjul.store;

/// What kind of program has a library open for writing: what another one is told that wants to write, too.
public enum Holder {
    WINDOW, COMMAND_LINE
}
