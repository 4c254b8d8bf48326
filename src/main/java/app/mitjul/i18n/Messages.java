package app.mitjul.i18n;

import app.mitjul.domain.change.Step;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a person reads, in one language. Immutable: switching the language makes another one. What a bundle lacks comes
/// from the English one.
///
/// Numbers are grouped as the language does it (12,345): hand ids, paths and years over as text.
public final class Messages {

    /// The languages there is a bundle for, the one everything falls back to first.
    public enum Language {
        EN(Locale.ENGLISH), KO(Locale.KOREAN);

        private final Locale locale;
        private @Nullable Bundle read;

        Language(Locale locale) {
            this.locale = locale;
        }

        /// Its bundle, read once in a process.
        private synchronized Bundle texts() {
            if (read == null) {
                read = Bundle.of(bundle());
            }
            return read;
        }

        /// Korean for Korean, English for everything else.
        public static Language of(Locale locale) {
            return locale.getLanguage().equals(KO.locale.getLanguage()) ? KO : EN;
        }

        private String bundle() {
            return "messages_" + locale.getLanguage() + ".properties";
        }
    }

    /// Steps whose arguments are moments (ISO 8601, UTC).
    private static final Set<String> TIMED_STEPS = Set.of("restore-backup");

    private final Language language;
    private final Bundle texts;

    public Messages(Locale locale) {
        language = Language.of(locale);
        texts = language.texts();
    }

    /// The interface language the surroundings ask for: the system property `mitjul.lang`, the variable `MITJUL_LANG`
    /// (the launcher keeps the person's locale there when it must set another), else the JVM's default. Both take a
    /// tag (`ko`, `ko-KR`) or a POSIX locale (`ko_KR.UTF-8`).
    public static Locale localeFor(Map<String, String> env) {
        return localeFor(System.getProperty("mitjul.lang"), env.get("MITJUL_LANG"));
    }

    private static Locale localeFor(@Nullable String property, @Nullable String variable) {
        String asked = property == null || property.isBlank() ? variable : property;
        if (asked == null || asked.isBlank()) {
            return Language.of(Locale.getDefault()).locale;
        }
        String tag = asked.strip().split("[.@]", 2)[0].replace('_', '-');
        return Language.of(Locale.forLanguageTag(tag)).locale;
    }

    public Language language() {
        return language;
    }

    public Locale locale() {
        return language.locale;
    }

    /// The text of `key` with its placeholders filled. A key no bundle has is a mistake of ours: an assertion stops the
    /// tests there, a person sees the key.
    public String text(String key, Object... args) {
        String pattern = pattern(key);
        assert pattern != null : "no message " + key;
        if (pattern == null) {
            return key;
        }
        return Filled.of(pattern, language.locale, args)
                .orElseGet(() -> new MessageFormat(pattern, language.locale).format(args));
    }

    private @Nullable String pattern(String key) {
        String own = texts.text(key);
        return own == null && language != Language.EN ? Language.EN.texts().text(key) : own;
    }

    public boolean has(String key) {
        return pattern(key) != null;
    }

    /// The keys that begin with `prefix`, without it.
    public Set<String> keysUnder(String prefix) {
        return Stream.of(language, Language.EN).flatMap(l -> l.texts().keys().stream())
                .filter(k -> k.startsWith(prefix)).map(k -> k.substring(prefix.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The sentence that tells a person what cannot go on and what to do.
    public String of(Problem problem) {
        return text("problem." + problem.key(), problem.arguments().toArray());
    }

    /// The name of a step of the history.
    public String of(Step step) {
        List<String> args = TIMED_STEPS.contains(step.key())
                ? step.args().stream().map(this::time).toList()
                : step.args();
        return text("step." + step.key(), args.toArray());
    }

    /// A moment as people here write it: day and minute, in the time zone of this computer.
    public String time(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language.locale).format(moment.atZone(ZoneId.systemDefault()));
    }

    private String time(String argument) {
        try {
            return time(Instant.parse(argument));
        } catch (DateTimeParseException notATime) {
            return argument;
        }
    }
}
