package app.mitjul.cli;

import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.UnderlinePattern;
import app.mitjul.session.ThemeDraft;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What a theme is like, as options.
final class ThemeOptions {

    private static final String GREY = "#5B6573";

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "theme.name")
    @Nullable
    String name;

    @Option(names = "--second-name", paramLabel = "NAME", descriptionKey = "theme.second-name")
    @Nullable
    String secondName;

    @Option(names = "--color", paramLabel = "#RRGGBB", descriptionKey = "theme.color")
    @Nullable
    String color;

    @Option(names = "--pattern", paramLabel = "solid|dashed|dotted|dash_dot|long_dash", descriptionKey = "theme.pattern")
    @Nullable
    UnderlinePattern pattern;

    @Option(names = "--key", paramLabel = "N", descriptionKey = "theme.key")
    @Nullable
    Integer key;

    @Option(names = "--description", paramLabel = "TEXT", descriptionKey = "theme.description")
    @Nullable
    String description;

    @Option(names = "--examples", paramLabel = "TEXT", descriptionKey = "theme.examples")
    @Nullable
    String examples;

    /// A theme of that name.
    ThemeDraft made(String called) {
        return new ThemeDraft(Objects.requireNonNullElse(name, called), Objects.requireNonNullElse(secondName, ""),
                Objects.requireNonNullElse(color, GREY), Objects.requireNonNullElse(pattern, UnderlinePattern.SOLID),
                Objects.requireNonNullElse(key, 0), Objects.requireNonNullElse(description, ""),
                Objects.requireNonNullElse(examples, ""));
    }

    /// The theme as it is, but for what was given.
    ThemeDraft edited(Theme t) {
        return new ThemeDraft(Objects.requireNonNullElse(name, t.name()),
                Objects.requireNonNullElse(secondName, t.secondName()), Objects.requireNonNullElse(color, t.color()),
                Objects.requireNonNullElse(pattern, t.pattern()), Objects.requireNonNullElse(key, t.key()),
                Objects.requireNonNullElse(description, t.description()),
                Objects.requireNonNullElse(examples, t.examples()));
    }
}
