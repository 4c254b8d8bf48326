package app.mitjul.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.i18n.Messages;
import app.mitjul.settings.Keys;
import app.mitjul.ui.help.Guide.Chapter;
import app.mitjul.ui.keys.Combination;
import app.mitjul.ui.keys.KeyMap;
import app.mitjul.ui.keys.Shortcut;
import app.mitjul.ui.writing.Markdown.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the guide says is what the program does.
class GuideTest {

    private static List<Words> links(String language, String kind) {
        return Guide.in(language).chapters().stream().flatMap(Chapter::words)
                .filter(w -> w.link().filter(l -> l.startsWith(kind)).isPresent()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void every_key_it_names_is_the_key_of_that_action(String language) {
        KeyMap map = new KeyMap(Keys.DEFAULT);
        List<Words> named = links(language, Guide.KEY);
        assertThat(named).hasSizeGreaterThan(60);
        for (Words words : named) {
            String name = words.link().orElseThrow().substring(Guide.KEY.length());
            assertThat(Shortcut.values()).as(name).extracting(Shortcut::name).contains(name);
            assertThat(words.text()).as(name).isEqualTo(map.shown(Shortcut.valueOf(name)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void every_menu_it_names_is_called_so_in_that_language(String language) {
        Messages messages = new Messages(Locale.forLanguageTag(language));
        List<Words> named = links(language, Guide.MENU);
        assertThat(named).hasSizeGreaterThan(10);
        for (Words words : named) {
            String path = words.link().orElseThrow().substring(Guide.MENU.length());
            assertThat(words.text()).as(path).isEqualTo(Arrays.stream(path.split("/", -1))
                    .map(messages::text).collect(Collectors.joining(" ▸ ")));
        }
    }

    @Test
    void keys_that_stand_there_without_an_action_are_none_of_the_programs() {
        KeyMap map = new KeyMap(Keys.DEFAULT);
        List<String> modified = Arrays.stream(Shortcut.values()).flatMap(s -> map.of(s).stream())
                .map(Combination::shown).filter(k -> k.contains("+")).toList();
        for (String language : List.of("en", "ko")) {
            assertThat(Guide.in(language).chapters().stream().flatMap(Chapter::words)
                    .filter(w -> w.code() && w.link().isEmpty()).map(Words::text))
                    .doesNotContainAnyElementsOf(modified);
        }
    }

    @Test
    void both_languages_have_the_same_chapters_with_the_same_keys_and_menus() {
        Guide english = Guide.in("en");
        Guide korean = Guide.in("ko");
        assertThat(english.chapters()).hasSize(14);
        assertThat(korean.chapters()).hasSameSizeAs(english.chapters());
        for (int i = 0; i < english.chapters().size(); i++) {
            assertThat(named(korean.chapters().get(i))).as(english.chapters().get(i).title())
                    .isEqualTo(named(english.chapters().get(i)));
            assertThat(korean.chapters().get(i).text().cut()).isFalse();
        }
    }

    /// How often each key and menu is named.
    private static Map<String, Long> named(Chapter chapter) {
        return chapter.words().flatMap(w -> w.link().stream())
                .collect(Collectors.groupingBy(l -> l, Collectors.counting()));
    }

    @Test
    void words_are_found_in_any_case_and_counted_once_each() {
        Guide guide = Guide.of("# Title\n\nfor readers of the file\n\n## One\n\nJson and json.\n\n## Two\n\n`JSON`\n");
        assertThat(guide.chapters()).extracting(Chapter::title).containsExactly("One", "Two");
        assertThat(guide.chapters()).extracting(c -> c.count("json")).containsExactly(2, 1);
        assertThat(Guide.places("aaa", "aa")).containsExactly(0);
        assertThat(Guide.places("words", "")).isEmpty();
    }
}
