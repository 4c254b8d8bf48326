package app.mitjul.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every rule bites: in its samples it catches each class named `Bad…`, and nothing else.
class SamplesTest {

    @ParameterizedTest
    @EnumSource
    void catches_its_bad_samples_and_nothing_else(HouseRule rule) {
        String root = "app.mitjul.architecture.samples." + rule.name().toLowerCase(Locale.ROOT).replace("_", "");
        JavaClasses samples = new ClassFileImporter().importPackages(root);
        List<String> bad = samples.stream().map(JavaClass::getSimpleName).filter(n -> n.startsWith("Bad")).toList();

        List<String> caught = rule.below(root).evaluate(samples).getFailureReport().getDetails();

        assertThat(bad).as("bad samples below %s", root).isNotEmpty();
        assertThat(bad).allSatisfy(name -> assertThat(caught).anyMatch(line -> line.contains(name)));
        assertThat(caught).allSatisfy(line -> assertThat(line).contains("Bad"));
    }
}
