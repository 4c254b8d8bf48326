package app.mitjul.ui.keys;

import app.mitjul.settings.Keys;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Which keys each shortcut has now: those the program comes with, and what a person set instead. Whatever shows a key
/// binds to it.
public final class KeyMap {

    private final ReadOnlyObjectWrapper<Keys> keys;
    private Map<Shortcut, List<Combination>> all;

    public KeyMap(Keys first) {
        keys = new ReadOnlyObjectWrapper<>(first);
        all = read(first);
    }

    private static Map<Shortcut, List<Combination>> read(Keys from) {
        Map<Shortcut, List<Combination>> read = new EnumMap<>(Shortcut.class);
        for (Shortcut s : Shortcut.values()) {
            List<String> texts = from.combinations().getOrDefault(s.name(), s.defaults());
            List<Combination> its = parsed(texts);
            read.put(s, texts.isEmpty() || !its.isEmpty() ? its : parsed(s.defaults()));
        }
        return read;
    }

    private static List<Combination> parsed(List<String> texts) {
        List<Combination> parsed = new ArrayList<>();
        for (String text : texts) {
            Combination.parse(text).filter(c -> !parsed.contains(c)).ifPresent(parsed::add);
        }
        return List.copyOf(parsed);
    }

    /// What a person set; for the settings file.
    public ReadOnlyObjectProperty<Keys> keysProperty() {
        return keys.getReadOnlyProperty();
    }

    public List<Combination> of(Shortcut shortcut) {
        return all.getOrDefault(shortcut, List.of());
    }

    /// The first combination as a person reads it; empty when there is none.
    public String shown(Shortcut shortcut) {
        return of(shortcut).stream().findFirst().map(Combination::shown).orElse("");
    }

    /// The same, for what stays on the screen.
    public StringBinding bindShown(Shortcut shortcut) {
        return Bindings.createStringBinding(() -> shown(shortcut), keys);
    }

    /// The accelerator of a menu item: the first combination that cannot be typed into a text field. `null` for none.
    public ObjectBinding<KeyCombination> accelerator(Shortcut shortcut) {
        return Bindings.createObjectBinding(() -> of(shortcut).stream().filter(c -> !c.plain()).findFirst()
                .map(Combination::toolkit).orElse(null), keys);
    }

    /// Gives a shortcut these keys instead; no key at all is possible.
    public void set(Shortcut shortcut, List<Combination> combinations) {
        List<String> texts = combinations.stream().map(Combination::text).toList();
        put(texts.equals(shortcut.defaults())
                ? keys.get().without(shortcut.name())
                : keys.get().with(shortcut.name(), texts));
    }

    public void reset(Shortcut shortcut) {
        put(keys.get().without(shortcut.name()));
    }

    /// Back to all the keys the program comes with; names of other versions stay.
    public void resetAll() {
        Keys now = keys.get();
        for (Shortcut s : Shortcut.values()) {
            now = now.without(s.name());
        }
        put(now);
    }

    private void put(Keys now) {
        all = read(now);
        keys.set(now);
    }

    public boolean isChanged(Shortcut shortcut) {
        return keys.get().combinations().containsKey(shortcut.name());
    }

    /// The other shortcuts that one of its keys would mean too.
    public List<Shortcut> conflicts(Shortcut shortcut) {
        Set<Shortcut> others = EnumSet.noneOf(Shortcut.class);
        of(shortcut).forEach(c -> others.addAll(users(c, shortcut)));
        return List.copyOf(others);
    }

    /// The shortcuts other than `mine` that have this combination where `mine` is heard.
    public List<Shortcut> users(Combination combination, Shortcut mine) {
        return Stream.of(Shortcut.values()).filter(s -> s != mine && s.scope().meets(mine.scope()))
                .filter(s -> of(s).contains(combination)).toList();
    }

    /// What a key press means in these scopes: first what is narrowest, in the order of the enum.
    public List<Shortcut> meanings(KeyEvent e, Set<Scope> scopes) {
        Optional<Combination> pressed = Combination.of(e);
        List<Shortcut> found = new ArrayList<>();
        if (pressed.isPresent()) {
            for (Shortcut s : Shortcut.values()) {
                if (scopes.contains(s.scope()) && of(s).contains(pressed.get())) {
                    found.add(s.scope() == Scope.EVERYWHERE ? found.size() : 0, s);
                }
            }
        }
        return found;
    }

    /// The move of the caret that a key press in the text means; with Shift the same key moves and selects.
    public Optional<Shortcut> move(KeyEvent e) {
        return Combination.of(e)
                .flatMap(c -> move(c).or(() -> c.shift() ? move(c.withShift(false)) : Optional.empty()));
    }

    /// Whether a move by this key press takes the selection with it: Shift is down and not a part of the key itself.
    public boolean extendsSelection(KeyEvent e) {
        return e.isShiftDown() && Combination.of(e).flatMap(this::move).isEmpty();
    }

    private Optional<Shortcut> move(Combination c) {
        return Stream.of(Shortcut.values()).filter(s -> s.group() == Shortcut.Group.CARET && of(s).contains(c))
                .findFirst();
    }

    /// Whether a key press is this shortcut.
    public boolean matches(Shortcut shortcut, KeyEvent e) {
        return Combination.of(e).filter(of(shortcut)::contains).isPresent();
    }
}
