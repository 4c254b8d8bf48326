package app.mitjul.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.function.Predicate;

/// Calls of methods and constructors, and references to them (`Platform::runLater` runs later, too).
final class Calls {

    private Calls() {
    }

    static DescribedPredicate<JavaAccess<?>> where(String description, Predicate<CodeUnitAccessTarget> matches) {
        return DescribedPredicate.describe(description,
                access -> access.getTarget() instanceof CodeUnitAccessTarget target && matches.test(target));
    }
}
