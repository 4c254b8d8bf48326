package app.mitjul.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.app.Main;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The program keeps the rules of the house.
class HouseTest {

    private static final Path SOURCES = Path.of("src/main/java/app/mitjul");

    private static JavaClasses program = new ClassFileImporter().importClasses();

    @BeforeAll
    static void read_the_program() throws URISyntaxException {
        Path classes = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        program = new ClassFileImporter().importPath(classes);
        assertThat(program).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @EnumSource
    void the_program_keeps(HouseRule rule) {
        rule.below("app.mitjul").check(program);
    }

    @Test
    void every_package_info_has_the_fixed_form() throws IOException {
        List<Path> rooms;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            rooms = files.filter(f -> f.toString().endsWith(".java")).map(Path::getParent).distinct().toList();
        }
        assertThat(rooms).isNotEmpty().allSatisfy(room -> assertThat(room.resolve("package-info.java")).exists()
                .content().containsPattern("(?s)^/// Purpose: .+May use: .+Used by: .+Start here: `\\w+`"));
    }
}
