package app.mitjul.ui.keys;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// One key with its modifiers, always by key code, never by character: it is the same key whatever the keyboard's
/// language.
///
/// @param shortcut Ctrl, on macOS Cmd
public record Combination(KeyCode code, boolean shortcut, boolean shift, boolean alt, boolean control) {

    private static final List<String> WORDS = List.of("Shortcut", "Shift", "Alt", "Ctrl");
    private static final List<KeyCode> MODIFIERS = List.of(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.ALT, KeyCode.META,
            KeyCode.ALT_GRAPH, KeyCode.COMMAND, KeyCode.WINDOWS, KeyCode.CAPS, KeyCode.NUM_LOCK);

    /// Reads `Shortcut+Shift+F`; nothing for what is no combination.
    public static Optional<Combination> parse(String text) {
        List<String> parts = List.of(text.strip().split("\\+", -1));
        List<String> modifiers = parts.subList(0, parts.size() - 1);
        for (String modifier : modifiers) {
            if (!WORDS.contains(modifier)) {
                return Optional.empty();
            }
        }
        KeyCode code = code(parts.getLast());
        return code == KeyCode.UNDEFINED || MODIFIERS.contains(code)
                ? Optional.empty()
                : Optional.of(new Combination(code, modifiers.contains("Shortcut"), modifiers.contains("Shift"),
                        modifiers.contains("Alt"), modifiers.contains("Ctrl")));
    }

    private static KeyCode code(String name) {
        try {
            return KeyCode.valueOf(name);
        } catch (IllegalArgumentException e) {
            return KeyCode.UNDEFINED;
        }
    }

    /// The combination of a key press; nothing for a modifier alone and for a key nobody knows.
    public static Optional<Combination> of(KeyEvent e) {
        KeyCode code = Jamo.code(e);
        boolean mac = KeyEvents.shortcutIsMeta();
        boolean control = mac && e.isControlDown();
        boolean systems = !mac && e.isMetaDown();
        return code == KeyCode.UNDEFINED || MODIFIERS.contains(code) || systems
                ? Optional.empty()
                : Optional.of(new Combination(code, e.isShortcutDown(), e.isShiftDown(), e.isAltDown(), control));
    }

    /// As it stands in the settings file.
    public String text() {
        return (shortcut ? "Shortcut+" : "") + (shift ? "Shift+" : "") + (alt ? "Alt+" : "") + (control ? "Ctrl+" : "")
                + code.name();
    }

    /// As a person reads it.
    public String shown() {
        return toolkit().getDisplayText().replace("Back Slash", "\\");
    }

    /// As menus take it.
    public KeyCombination toolkit() {
        return new KeyCodeCombination(code, down(shift), down(control), down(alt), ModifierValue.UP, down(shortcut));
    }

    private static ModifierValue down(boolean is) {
        return is ? ModifierValue.DOWN : ModifierValue.UP;
    }

    /// A key that types or moves in a text field: it must not act while one has the focus.
    public boolean plain() {
        return !shortcut && !alt && !control && !code.isFunctionKey();
    }

    public Combination withShift(boolean with) {
        return new Combination(code, shortcut, with, alt, control);
    }

    /// As a record has it, but by hand: the generated way begins with some milliseconds of making code at each start.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Combination c && code == c.code && shortcut == c.shortcut && shift == c.shift
                && alt == c.alt && control == c.control;
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, shortcut, shift, alt, control);
    }
}
