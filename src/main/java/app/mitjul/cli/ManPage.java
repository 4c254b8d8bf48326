package app.mitjul.cli;

import app.mitjul.i18n.Messages;
import app.mitjul.settings.Places;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The manual page of the command line in the troff macros of man(7), made of what the help says, so that they cannot
/// differ.
final class ManPage {

    private final CommandLine command;
    private final Messages messages;
    private final String version;
    private final StringBuilder page = new StringBuilder();

    ManPage(CommandLine command, Messages messages, String version) {
        this.command = command;
        this.messages = messages;
        this.version = version;
    }

    String write() {
        page.append(".TH MITJUL 1 \"\" \"mitjul ").append(version).append("\"\n");
        section("name").append("mitjul \\- ").append(said("man.line")).append('\n');
        section("synopsis").append(".B mitjul\n[\\fIVERB\\fR] [\\fIOPTION\\fR...]\n");
        section("description").append(said("man.description")).append('\n');
        section("options");
        command.getCommandSpec().options().forEach(this::option);
        section("verbs");
        command.getSubcommands().forEach((name, verb) -> verb(name, verb.getCommandSpec()));
        section("exit");
        List.of("0", "1", "2").forEach(code -> entry("\\fB" + code + "\\fR", messages.text("man.exit." + code)));
        section("environment");
        List.of("MITJUL_LANG", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
                .forEach(name -> entry("\\fB" + name + "\\fR", messages.text("man.env." + name)));
        section("files");
        Places places = Places.of(Map.of("HOME", "/~"), new Properties());
        entry(home(places.defaultLibrary().toString()), messages.text("man.file.library"));
        entry(home(places.settingsFile().toString()), messages.text("man.file.settings"));
        entry(home(places.logFile().toString()), messages.text("man.file.log"));
        return page.toString();
    }

    private static String home(String path) {
        return "\\fI" + escaped(path.replace('\\', '/').replaceFirst("^.*/~/", "~/")) + "\\fR";
    }

    private StringBuilder section(String name) {
        return page.append(".SH ").append(said("man.section." + name)).append('\n');
    }

    private void verb(String name, CommandSpec spec) {
        String parameters = spec.positionalParameters().stream().filter(p -> !p.hidden())
                .map(ManPage::label).collect(Collectors.joining(" "));
        page.append(".SS ").append(escaped((name + " " + parameters).strip())).append('\n');
        page.append(words(spec.usageMessage().description())).append('\n');
        spec.positionalParameters().stream().filter(p -> !p.hidden())
                .forEach(p -> entry("\\fI" + escaped(p.paramLabel()) + "\\fR", p));
        spec.options().stream().filter(o -> !o.inherited()).forEach(this::option);
    }

    private static String label(PositionalParamSpec parameter) {
        return parameter.required() ? parameter.paramLabel() : "[" + parameter.paramLabel() + "]";
    }

    private void option(OptionSpec option) {
        if (!option.hidden()) {
            String names = String.join(", ", option.names());
            String value = option.arity().max() == 0 ? "" : "=\\fI" + escaped(option.paramLabel()) + "\\fR";
            entry("\\fB" + escaped(names) + "\\fR" + value, option);
        }
    }

    private void entry(String term, ArgSpec about) {
        page.append(".TP\n").append(term).append('\n').append(words(about.description())).append('\n');
    }

    private void entry(String term, String text) {
        page.append(".TP\n").append(term).append('\n').append(escaped(text)).append('\n');
    }

    private String said(String key) {
        return escaped(messages.text(key));
    }

    private static String words(String[] lines) {
        return escaped(String.join(" ", lines).replace("%n", " ").replace("%%", "%"));
    }

    /// A line must not begin with a dot or a quote, and a backslash or hyphen would mean something else.
    static String escaped(String text) {
        String plain = text.strip().replace("\\", "\\e").replace("-", "\\-");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}
