package app.mitjul.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// In the packed style sheets a colour that only `.root` names stands where it is used: a node that gives such a name
/// another meaning for itself would be heard in a build from sources only.
class StyledByHandTest {

    private static final Pattern SET_BY_HAND = Pattern.compile("setStyle\\((.*?)\\);", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("(-(?:mj|color)-[a-z0-9-]+):");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)}");

    private static Set<String> named(String text) {
        Set<String> names = new HashSet<>();
        Matcher found = NAMED.matcher(text);
        while (found.find()) {
            names.add(found.group(1));
        }
        return names;
    }

    @Test
    void nodes_give_a_meaning_of_their_own_only_to_names_that_a_rule_gives_one() throws IOException {
        String css = Files.readString(Path.of("src/main/resources/app/mitjul/ui/look/mitjul.css"))
                .replaceAll("(?s)/\\*.*?\\*/", "");
        Set<String> ofRules = new HashSet<>();
        List<MatchResult> rules = RULE.matcher(css).results().toList();
        rules.stream().filter(rule -> !rule.group(1).strip().equals(".root"))
                .forEach(rule -> ofRules.addAll(named(rule.group(2))));
        Set<String> byHand = new HashSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher call = SET_BY_HAND.matcher(Files.readString(file));
                while (call.find()) {
                    byHand.addAll(named(call.group(1)));
                }
            }
        }
        assertThat(byHand).contains("-mj-ink", "-mj-on-ink", "-mj-edge").isSubsetOf(ofRules);
        assertThat(named(css)).contains("-color-fg-muted").isNotEqualTo(ofRules);
    }
}
