package app.mitjul.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/// How code is written here.
final class Habits {

    /// Calls that follow the locale of the computer unless they are given one.
    private static final Map<String, Set<String>> OF_THE_COMPUTERS_LOCALE = Map.of(
            "java.lang.String", Set.of("toLowerCase", "toUpperCase", "format", "formatted"),
            "java.io.PrintStream", Set.of("printf", "format"),
            "java.io.PrintWriter", Set.of("printf", "format"),
            "java.time.format.DateTimeFormatter", Set.of("ofPattern"),
            "java.text.MessageFormat", Set.of("<init>", "format"),
            "java.text.NumberFormat", Set.of("getInstance", "getIntegerInstance", "getNumberInstance"),
            "java.util.Scanner", Set.of("<init>"), "java.util.Formatter", Set.of("<init>"));

    /// Instance methods of these share a name with a static one that is meant above.
    private static final Set<String> OWN_FORMAT = Set.of("java.text.MessageFormat", "java.text.NumberFormat");

    private Habits() {
    }

    static ArchRule nothingSleeps(String root) {
        return noClasses().that().resideInAPackage(root + "..").should().accessTargetWhere(
                Calls.where("Thread.sleep",
                        t -> t.getOwner().isEquivalentTo(Thread.class) && t.getName().equals("sleep")))
                .as("nothing waits by sleeping");
    }

    static ArchRule printingIsForTheCommandLine(String root) {
        return noClasses().that().resideInAPackage(root + "..").and()
                .resideOutsideOfPackages(root + ".cli..", root + ".app..").should().accessField(System.class, "out")
                .orShould().accessField(System.class, "err").as("System.out and System.err belong to cli (and app)");
    }

    static ArchRule noStackTraces(String root) {
        return noClasses().that().resideInAPackage(root + "..").should()
                .accessTargetWhere(Calls.where("prints a stack trace",
                        t -> (t.getName().equals("printStackTrace") && t.getOwner().isAssignableTo(Throwable.class))
                                || t.getName().equals("dumpStack")))
                .as("a person is told the next step, not a stack trace");
    }

    static ArchRule everyConversionNamesItsLocale(String root) {
        DescribedPredicate<JavaAccess<?>> withoutLocale = Calls.where("follows the computer's locale", t -> {
            String owner = t.getOwner().getName();
            Set<String> names = OF_THE_COMPUTERS_LOCALE.getOrDefault(owner, Set.of());
            boolean named = t.getRawParameterTypes().stream().anyMatch(p -> p.isEquivalentTo(Locale.class));
            return names.contains(t.getName()) && !named && !(OWN_FORMAT.contains(owner) && ofAnInstance(t));
        });
        return noClasses().that().resideInAPackage(root + "..").should().accessTargetWhere(withoutLocale)
                .as("every conversion names its Locale (String.formatted cannot: String.format(Locale.ROOT, …))");
    }

    private static boolean ofAnInstance(CodeUnitAccessTarget target) {
        return target.getName().equals("format") && target.getRawParameterTypes().stream()
                .noneMatch(p -> p.isEquivalentTo(String.class));
    }

    static ArchRule timeIsJavaTime(String root) {
        return noClasses().that().resideInAPackage(root + "..").should().dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date").orShould().dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Calendar").orShould().dependOnClassesThat()
                .haveFullyQualifiedName("java.text.SimpleDateFormat").as("time is java.time");
    }

    static ArchRule noSerializedObjects(String root) {
        return noClasses().that().resideInAPackage(root + "..").should().dependOnClassesThat()
                .areAssignableTo(ObjectInputStream.class).orShould().dependOnClassesThat()
                .areAssignableTo(ObjectOutputStream.class).as("no serialized objects");
    }

    static ArchRule namesSayWhatAClassIs(String root) {
        return noClasses().that().resideInAPackage(root + "..").should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Impl)").as("no Manager, Helper, Util, Impl");
    }

    static ArchRule everyPackageSaysWhatItIsFor(String root) {
        return classes().that().resideInAPackage(root + "..").and().doNotHaveSimpleName("package-info")
                .should(liveInANullMarkedPackage())
                .as("every package has a package-info with @NullMarked");
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a package whose package-info says @NullMarked") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(item, marked, item.getName() + " lives in " + item.getPackageName()
                        + (marked ? ", which is marked" : ", which has no package-info with @NullMarked")));
            }
        };
    }
}
