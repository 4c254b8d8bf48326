package app.mitjul.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the papers say is still there.
class DocsTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)[^)]*\\)");
    private static final Pattern CODE_BLOCK = Pattern.compile("(?ms)^```\\n(.*?)^```$");
    /// A class, perhaps with one of its methods: `Journal.undo`.
    private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z0-9]\\w+)(?:\\.\\w+)?`");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");

    static List<Path> papers() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("src/docs"))) {
            return Stream.concat(Stream.of(Path.of("README.md"), Path.of("installer/README.md")),
                    docs.filter(f -> f.toString().endsWith(".md"))).toList();
        }
    }

    static List<Path> decisions() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/docs/adr"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void links_lead_somewhere(Path paper) throws IOException {
        List<String> targets = LINK.matcher(Files.readString(paper)).results().map(m -> m.group(1))
                .filter(target -> !target.startsWith("http"))
                .filter(target -> !target.startsWith("key:") && !target.startsWith("menu:")) // GuideTest follows these
                .toList();

        assertThat(targets).allSatisfy(
                target -> assertThat(paper.toAbsolutePath().resolveSibling(target).normalize()).exists());
    }

    @Test
    void the_readme_has_both_commands_alone_in_a_code_block() throws IOException {
        List<String> blocks = CODE_BLOCK.matcher(Files.readString(Path.of("README.md"))).results()
                .map(m -> m.group(1).strip()).toList();

        assertThat(blocks).contains("mvn compile exec:exec", "mvn verify");
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void a_decision_fits_on_a_page_and_names_tests_that_exist(Path decision) throws IOException {
        String text = Files.readString(decision);
        String guards = text.substring(text.indexOf("**Guarded by**"));
        Set<String> named = TEST.matcher(guards).results().map(MatchResult::group).map(n -> n.replace("`", ""))
                .collect(Collectors.toSet());

        assertThat(text).hasSizeLessThan(3_600);
        assertThat(named).isNotEmpty().isSubsetOf(tests());
    }

    @Test
    void the_tour_names_classes_that_exist() throws IOException {
        Set<String> named = CLASS.matcher(Files.readString(Path.of("src/docs/tour.md"))).results()
                .map(m -> m.group(1)).filter(name -> !name.equals("Platform")).collect(Collectors.toSet());

        assertThat(named).hasSizeGreaterThan(40).isSubsetOf(names(Path.of("src/main/java")));
    }

    private static Set<String> tests() throws IOException {
        return names(Path.of("src/test/java"));
    }

    private static Set<String> names(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".java"))
                    .map(n -> n.replace(".java", "")).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
