import app.mitjul.ui.look.Look;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.css.Stylesheet;

/// Writes two style sheets for each look, as an installed program has them: one of the controls, one of Mitjul itself. They
/// say what Primer's sheet and `mitjul.css` say, but
///
/// - every colour that only `.root` names stands where it is used: JavaFX would look for it upwards through the window, for
///   each use in each node;
/// - rules of controls that the program does not have are left out;
/// - they are in the binary form, which JavaFX need not parse.
///
/// `java -cp JARS Sheets.java UNUSED FOLDER`, where UNUSED has a control on each line and then the style classes, or states
/// with their colon, that only it has.
final class Sheets {

    private static final Pattern NAME = Pattern.compile("(?<![\\w-])-[a-z]+-[A-Za-z0-9-]+");
    private static final Pattern CLASS_OR_STATE = Pattern.compile("[.:]([A-Za-z][A-Za-z0-9_-]*)");
    private static final int DEEPEST = 20;

    private record Declaration(String name, String value) {
    }

    private record Rule(String selectors, List<Declaration> declarations) {
        boolean ofRoot() {
            return selectors.strip().equals(".root");
        }
    }

    private final Set<String> unused;
    private final Path folder;

    private Sheets(Set<String> unused, Path folder) {
        this.unused = unused;
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        Set<String> unused = Files.readAllLines(Path.of(args[0])).stream().filter(line -> !line.startsWith("#"))
                .flatMap(line -> Arrays.stream(line.strip().split("\\s+")).skip(1))
                .map(name -> name.startsWith(":") ? name : "." + name).collect(Collectors.toSet());
        Sheets sheets = new Sheets(unused, Files.createDirectories(Path.of(args[1])));
        for (Look look : Look.values()) {
            sheets.write(look);
        }
    }

    private void write(Look look) throws IOException {
        String primer = look.dark() ? "primer-dark" : "primer-light";
        List<Rule> controls = used(rules(resource("/atlantafx/base/theme/" + primer + ".css")));
        String colors = look.stylesheet();
        List<Rule> own = new ArrayList<>(rules(new String(
                Base64.getDecoder().decode(colors.substring(colors.indexOf(',') + 1)), StandardCharsets.UTF_8)));
        own.addAll(rules(resource("/app/mitjul/ui/look/mitjul.css")));
        Map<String, String> constants = constants(controls, own);
        String name = look.name().toLowerCase(Locale.ROOT);
        binary(name + "-controls", controls, constants);
        binary(name, own, constants);
    }

    private void binary(String name, List<Rule> rules, Map<String, String> constants) throws IOException {
        StringBuilder css = new StringBuilder();
        for (Rule rule : rules) {
            css.append(rule.selectors()).append(" {\n");
            rule.declarations().forEach(d -> css.append("  ").append(d.name()).append(": ")
                    .append(resolved(d.value(), constants, 0)).append(";\n"));
            css.append("}\n");
        }
        Path text = folder.resolve(name + ".css");
        Files.writeString(text, css);
        Stylesheet.convertToBinary(text.toFile(), folder.resolve(name + ".bss").toFile());
        Files.delete(text);
    }

    /// What names of `.root` stand for: those that no other rule gives another meaning, and that do not depend on one that
    /// has another meaning somewhere.
    private static Map<String, String> constants(List<Rule> controls, List<Rule> own) {
        List<Rule> all = new ArrayList<>(controls);
        all.addAll(own);
        Set<String> looked = new HashSet<>();
        all.forEach(r -> r.declarations().forEach(d -> NAME.matcher(d.value()).results()
                .forEach(m -> looked.add(m.group()))));
        Map<String, String> root = new HashMap<>();
        Set<String> elsewhere = new HashSet<>();
        for (Rule rule : all) {
            for (Declaration d : rule.declarations()) {
                if (looked.contains(d.name()) && rule.ofRoot()) {
                    root.put(d.name(), d.value());
                } else if (looked.contains(d.name())) {
                    elsewhere.add(d.name());
                }
            }
        }
        while (root.entrySet().removeIf(e -> elsewhere.contains(e.getKey()) || NAME.matcher(e.getValue()).results()
                .anyMatch(m -> elsewhere.contains(m.group())) && elsewhere.add(e.getKey()))) {
            continue; // until nothing depends on what varies
        }
        return root;
    }

    private static String resolved(String value, Map<String, String> constants, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalStateException("a colour that stands for itself: " + value);
        }
        return NAME.matcher(value).replaceAll(m -> Matcher.quoteReplacement(Optional.ofNullable(constants.get(m.group()))
                .map(v -> resolved(v, constants, depth + 1)).orElse(m.group())));
    }

    /// Without the selectors of controls that the program does not have.
    private List<Rule> used(List<Rule> rules) {
        List<Rule> kept = new ArrayList<>();
        for (Rule rule : rules) {
            String selectors = Arrays.stream(rule.selectors().split(","))
                    .filter(s -> CLASS_OR_STATE.matcher(s).results().noneMatch(m -> unused.contains(m.group())))
                    .collect(Collectors.joining(","));
            if (!selectors.isBlank()) {
                kept.add(new Rule(selectors, rule.declarations()));
            }
        }
        return kept;
    }

    /// Rules of a sheet that has no at-rules. Quotes may hold any character.
    private static List<Rule> rules(String css) {
        List<Rule> rules = new ArrayList<>();
        String selectors = "";
        String name = "";
        List<Declaration> declarations = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean inside = false;
        char quote = 0;
        for (int i = 0; i < css.length(); i++) {
            char c = css.charAt(i);
            if (quote != 0) {
                part.append(c);
                quote = c == quote ? 0 : quote;
            } else if (css.startsWith("/*", i)) {
                i = css.indexOf("*/", i) + 1;
            } else if (c == '"' || c == '\'') {
                part.append(c);
                quote = c;
            } else if (c == '{') {
                selectors = part.toString().strip();
                part.setLength(0);
                inside = true;
            } else if (inside && c == ':' && name.isEmpty()) {
                name = part.toString().strip();
                part.setLength(0);
            } else if (inside && (c == ';' || c == '}')) {
                if (!name.isEmpty()) {
                    declarations.add(new Declaration(name, part.toString().strip()));
                }
                name = "";
                part.setLength(0);
                if (c == '}') {
                    rules.add(new Rule(selectors, List.copyOf(declarations)));
                    declarations.clear();
                    inside = false;
                }
            } else {
                part.append(c);
            }
        }
        return rules;
    }

    private static String resource(String name) {
        try (InputStream in = Look.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
