package app.mitjul.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The two bundles say the same things, and what the code says.
class BundlesTest {

    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\"[\\s\\S]*?\"\"\"");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern
            .compile("(?:problem|step|check|ui|cli|skipped|markdown)\\.[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*");
    private static final Pattern PREFIX = Pattern
            .compile("(?:problem|step|check|ui|cli|skipped|markdown)\\.(?:[A-Za-z0-9_-]+\\.)+");
    private static final Pattern PROBLEM = Pattern
            .compile("new Problem\\(\\s*(?:[a-z]\\w*(?:\\.\\w+\\(\\))?,\\s*)?\"([A-Za-z0-9_.-]+)\"");
    private static final Pattern STEP = Pattern.compile("(?:Step\\.of|new Step)\\(\\s*\"([A-Za-z0-9_.-]+)\"");
    private static final Pattern FINDING = Pattern
            .compile("(?:new |\\b)(?:CheckReport\\.)?Finding(?:\\.of)?\\(\\s*\"([A-Za-z0-9_.-]+)\"");

    /// The step of a plan that changes nothing: it is never written to the journal.
    private static final String NOT_SHOWN = "step.nothing";

    private final Properties english = load("en");
    private final Properties korean = load("ko");
    private final List<String> sources = sources();
    private final Set<String> literals = sources.stream().flatMap(BundlesTest::literals).collect(Collectors.toSet());

    @Test
    void both_have_the_same_keys() {
        assertThat(new TreeSet<>(korean.stringPropertyNames())).isEqualTo(new TreeSet<>(english.stringPropertyNames()));
    }

    @Test
    void both_have_the_same_placeholders() {
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(korean.getProperty(key, ""))).as(key)
                    .isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    @Test
    void every_text_is_a_message_format_without_an_apostrophe() {
        for (Properties bundle : List.of(english, korean)) {
            bundle.forEach((key, text) -> {
                assertThat(text.toString()).as(key.toString()).doesNotContain("'").isNotBlank();
                new MessageFormat(text.toString(), Locale.ROOT);
            });
        }
    }

    @Test
    void no_key_is_written_twice() throws IOException {
        for (String language : List.of("en", "ko")) {
            List<String> keys = Files.readAllLines(bundle(language)).stream().filter(l -> !l.isBlank())
                    .filter(l -> !l.startsWith("#")).filter(l -> l.contains("=")).map(l -> l.split("=", 2)[0]).toList();
            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    @Test
    void every_key_the_code_names_is_there() {
        Set<String> missing = new TreeSet<>();
        for (String literal : literals) {
            if (KEY.matcher(literal).matches() && !english.containsKey(literal)) {
                missing.add(literal);
            } else if (PREFIX.matcher(literal).matches() && withPrefix(literal).isEmpty()) {
                missing.add(literal + "*");
            }
        }
        for (String source : sources) {
            named(PROBLEM, "problem.", source, missing);
            named(STEP, "step.", source, missing);
            named(FINDING, "check.", source, missing);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_key_is_used() {
        Set<String> unused = new TreeSet<>();
        for (String key : english.stringPropertyNames()) {
            if (!literals.contains(key) && !literals.contains(key.substring(key.indexOf('.') + 1))
                    && prefixes(key).noneMatch(literals::contains)) {
                unused.add(key);
            }
        }
        assertThat(unused).isEmpty();
    }

    private void named(Pattern pattern, String area, String source, Set<String> missing) {
        Matcher m = pattern.matcher(source);
        while (m.find()) {
            boolean shown = !(area + m.group(1)).equals(NOT_SHOWN);
            if (shown && !english.containsKey(area + m.group(1))) {
                missing.add(area + m.group(1));
            }
        }
    }

    private Set<String> withPrefix(String prefix) {
        return english.stringPropertyNames().stream().filter(k -> k.startsWith(prefix)).collect(Collectors.toSet());
    }

    /// The prefixes of a key that the code may put together with a name at run time, with and without the dot after
    /// them: all but the area alone.
    private static Stream<String> prefixes(String key) {
        List<String> all = new ArrayList<>();
        for (int dot = key.indexOf('.', key.indexOf('.') + 1); dot > 0; dot = key.indexOf('.', dot + 1)) {
            all.add(key.substring(0, dot + 1));
            all.add(key.substring(0, dot));
        }
        return all.stream();
    }

    private static List<String> placeholders(String text) {
        return Pattern.compile("\\{(\\d+)").matcher(text).results().map(r -> r.group(1)).distinct().sorted().toList();
    }

    private static Stream<String> literals(String source) {
        return LITERAL.matcher(source).results().map(r -> r.group(1));
    }

    private static List<String> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> all = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                all.add(TEXT_BLOCK.matcher(Files.readString(file)).replaceAll(""));
            }
            return all;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Path bundle(String language) {
        return Path.of("src/main/resources/app/mitjul/i18n/messages_" + language + ".properties");
    }

    private static Properties load(String language) {
        Properties bundle = new Properties();
        try (InputStream in = Files.newInputStream(bundle(language))) {
            bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bundle;
    }
}
