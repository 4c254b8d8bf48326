package app.mitjul.ui.model;

import app.mitjul.text.HiddenCharacters;

/// Names and titles as they are safe to show where a person relies on them: nothing in them can turn or hide what stands
/// around them.
public final class SafeText {

    private SafeText() {
    }

    /// The same text, with every hidden character that does not belong there shown by its number.
    public static String of(String text) {
        return HiddenCharacters.of(text).isEmpty() ? text : HiddenCharacters.visible(text);
    }
}
