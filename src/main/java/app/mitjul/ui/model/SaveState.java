package app.mitjul.ui.model;

/// What the status bar says of the disk.
public sealed interface SaveState {

    /// Every change is on disk.
    record Saved() implements SaveState {
    }

    /// A change is on its way.
    record Saving() implements SaveState {
    }

    /// Something could not be read; what was changed is on disk.
    record Unread(Throwable why) implements SaveState {
    }

    /// The last change did not get there.
    record Failed(Throwable why) implements SaveState {
    }
}
