package app.mitjul.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What the packaged runtime leaves out must be nothing that is used, also where only a person with a printer gets to it.
class UnusedTest {

    @Test
    void what_is_used_is_never_left_out() throws IOException {
        List<Pattern> rules = Files.readAllLines(Path.of("installer/common/unused.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> Pattern.compile("^" + line))
                .toList();
        List<String> used = List.of("java.desktop/sun/print/ServiceDialog.class",
                "java.desktop/sun/print/PSPrinterJob.class", "java.desktop/javax/swing/JTabbedPane.class",
                "java.desktop/javax/swing/JSpinner.class", "java.desktop/javax/swing/plaf/synth/SynthUI.class",
                "java.desktop/javax/swing/plaf/basic/BasicTextUI.class",
                "java.desktop/javax/swing/plaf/metal/MetalTabbedPaneUI.class",
                "java.desktop/java/awt/geom/AffineTransform.class",
                "java.xml/com/sun/org/apache/xerces/internal/impl/XMLStreamReaderImpl.class",
                "java.xml/jdk/xml/internal/jdkcatalog/JDKCatalog.xml", "jdk.charsets/sun/nio/cs/ext/MS949.class");

        assertThat(rules).hasSizeGreaterThan(5);
        assertThat(used).noneMatch(name -> rules.stream().anyMatch(rule -> rule.matcher(name).find()));
    }
}
