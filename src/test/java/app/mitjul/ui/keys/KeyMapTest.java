package app.mitjul.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.settings.Keys;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeyMapTest {

    private final KeyMap keys = new KeyMap(Keys.DEFAULT);

    static KeyEvent press(KeyCode code, String text, KeyCode... modifiers) {
        List<KeyCode> held = List.of(modifiers);
        return new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, text, code, held.contains(KeyCode.SHIFT),
                held.contains(KeyCode.CONTROL), held.contains(KeyCode.ALT), held.contains(KeyCode.META));
    }

    @ParameterizedTest
    @EnumSource(Shortcut.class)
    void every_shortcut_comes_with_keys_that_mean_nothing_else(Shortcut shortcut) {
        assertThat(keys.of(shortcut)).hasSameSizeAs(shortcut.defaults()).isNotEmpty();
        assertThat(keys.conflicts(shortcut)).isEmpty();
    }

    @Test
    void a_combination_is_read_as_it_is_written() {
        Stream.of(Shortcut.values()).flatMap(s -> s.defaults().stream()).forEach(
                text -> assertThat(Combination.parse(text).orElseThrow().text()).isEqualTo(text));
        assertThat(Combination.parse("Shortcut+Nothing")).isEmpty();
        assertThat(Combination.parse("Hyper+A")).isEmpty();
        assertThat(Combination.parse("")).isEmpty();
        assertThat(Combination.parse("Shift+SHIFT")).isEmpty();
    }

    @Test
    void a_key_means_what_its_code_says_and_what_its_scope_allows() {
        KeyEvent s = press(KeyCode.S, "ㄴ");
        assertThat(keys.meanings(s, EnumSet.of(Scope.EVERYWHERE, Scope.READER)))
                .containsExactly(Shortcut.SELECT_SENTENCE);
        assertThat(keys.meanings(s, EnumSet.of(Scope.EVERYWHERE, Scope.LIST))).isEmpty();
        assertThat(keys.meanings(press(KeyCode.COMMA, "<", KeyCode.SHIFT), EnumSet.allOf(Scope.class)))
                .containsExactly(Shortcut.START_BACK);
        assertThat(keys.meanings(press(KeyCode.D, "d", KeyCode.META), EnumSet.allOf(Scope.class))).isEmpty();
    }

    @Test
    void a_jamo_without_a_key_code_is_the_latin_key_under_it() {
        Map.of("ㄴ", Shortcut.SELECT_SENTENCE, "ㅔ", Shortcut.SELECT_PARAGRAPH, "ㅜ", Shortcut.EDIT_NOTE, "ㄱ",
                Shortcut.REPEAT_THEME, "ㅇ", Shortcut.DONE_AND_NEXT).forEach(
                        (jamo, shortcut) -> assertThat(
                                keys.meanings(press(KeyCode.UNDEFINED, jamo),
                                        EnumSet.of(Scope.EVERYWHERE, Scope.READER)))
                                .containsExactly(shortcut));
        assertThat(Combination.of(press(KeyCode.UNDEFINED, "ㅖ", KeyCode.SHIFT)))
                .contains(Combination.parse("Shift+P").orElseThrow());
        assertThat(Combination.of(press(KeyCode.UNDEFINED, "가"))).isEmpty();
        assertThat(Combination.of(press(KeyCode.SHIFT, ""))).isEmpty();
    }

    @Test
    void changing_a_key_shows_whom_it_meets() {
        keys.set(Shortcut.SELECT_SENTENCE, List.of(Combination.parse("P").orElseThrow()));
        assertThat(keys.conflicts(Shortcut.SELECT_SENTENCE)).containsExactly(Shortcut.SELECT_PARAGRAPH);
        assertThat(keys.conflicts(Shortcut.SELECT_PARAGRAPH)).containsExactly(Shortcut.SELECT_SENTENCE);
        assertThat(keys.keysProperty().get().combinations()).containsOnlyKeys("SELECT_SENTENCE");
        assertThat(keys.isChanged(Shortcut.SELECT_SENTENCE)).isTrue();
        keys.reset(Shortcut.SELECT_SENTENCE);
        assertThat(keys.keysProperty().get()).isEqualTo(Keys.DEFAULT);
        assertThat(keys.conflicts(Shortcut.SELECT_PARAGRAPH)).isEmpty();
    }

    @Test
    void setting_a_key_to_what_it_was_at_first_changes_nothing() {
        keys.set(Shortcut.UNDO, List.of(Combination.parse("Shortcut+Z").orElseThrow()));
        assertThat(keys.keysProperty().get()).isEqualTo(Keys.DEFAULT);
    }

    @Test
    void keys_of_other_versions_stay_and_broken_ones_count_as_not_set() {
        KeyMap read = new KeyMap(new Keys(Map.of("LATER", List.of("F9"), "UNDO", List.of("Shortcut+Wrong"), "COPY",
                List.of())));
        assertThat(read.shown(Shortcut.UNDO)).isNotEmpty();
        assertThat(read.of(Shortcut.COPY)).isEmpty();
        read.resetAll();
        assertThat(read.keysProperty().get().combinations()).containsOnlyKeys("LATER");
    }

    @Test
    void an_accelerator_follows_its_key_and_is_never_one_that_can_be_typed() {
        var note = keys.accelerator(Shortcut.EDIT_NOTE);
        var done = keys.accelerator(Shortcut.DONE_AND_NEXT);
        assertThat(note.get().match(press(KeyCode.M, "m", KeyCode.CONTROL))).isTrue();
        assertThat(done.get()).isNull();
        keys.set(Shortcut.EDIT_NOTE, List.of(Combination.parse("F4").orElseThrow()));
        assertThat(note.get().match(press(KeyCode.F4, ""))).isTrue();
    }

    @Test
    void an_action_runs_only_where_and_when_it_is_possible() {
        KeyActions actions = new KeyActions(keys);
        StringBuilder ran = new StringBuilder();
        actions.on(Shortcut.EDIT_NOTE, () -> ran.length() > 0, () -> ran.append("first "));
        actions.on(Shortcut.EDIT_NOTE, () -> ran.append("second "));
        actions.handle(press(KeyCode.N, "n"), Set.of(Scope.EVERYWHERE), true);
        assertThat(ran).as("n is typed into a field").isEmpty();
        actions.handle(press(KeyCode.N, "n"), Set.of(Scope.EVERYWHERE), false);
        actions.handle(press(KeyCode.M, "m", KeyCode.CONTROL), Set.of(Scope.EVERYWHERE), true);
        assertThat(ran.toString()).isEqualTo("second first ");
    }
}
