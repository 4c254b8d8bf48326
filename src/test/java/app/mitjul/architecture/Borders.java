package app.mitjul.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URI;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Who may touch what lies outside the house.
final class Borders {

    /// JavaFX and what is built on it.
    private static final String[] TOOLKIT = {"javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx..",
            "org.kordamp.."};

    private static final Set<String> OF_THREAD = Set.of("ofPlatform", "ofVirtual", "startVirtualThread");

    /// Methods of `java.util` that run on a thread they find for themselves.
    private static final Set<String> BORROWS = Set.of("supplyAsync", "runAsync", "parallelStream", "parallel",
            "commonPool");

    private Borders() {
    }

    static ArchRule domainKnowsTheJdkOnly(String root) {
        return classes().that().resideInAPackage(root + ".domain..").should().onlyDependOnClassesThat()
                .resideInAnyPackage(root + ".domain..", "java..", "org.jspecify..")
                .as("the words of the product are written in plain Java");
    }

    static ArchRule textDoesNoInputOrOutput(String root) {
        return noClasses().that().resideInAPackage(root + ".text..").should().dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.sql..", "java.net..")
                .orShould().dependOnClassesThat(resideInAPackage("java.io..").and(not(readsAString())))
                .as("text is pure: no file, no database");
    }

    /// Classes of `java.io` that lambdas, exceptions and readers of a string in memory bring along.
    private static DescribedPredicate<JavaClass> readsAString() {
        Set<String> harmless = Set.of("java.io.Serializable", "java.io.IOException", "java.io.UncheckedIOException",
                "java.io.StringReader", "java.io.StringWriter");
        return DescribedPredicate.describe("work in memory", c -> harmless.contains(c.getName()));
    }

    static ArchRule javaFxOnlyBelowUi(String root) {
        return noClasses().that().resideInAPackage(root + "..").and()
                .resideOutsideOfPackages(root + ".ui..", root + ".app..").should().dependOnClassesThat()
                .resideInAnyPackage(TOOLKIT).as("JavaFX only below ui (and app): the command line never loads it");
    }

    static ArchRule viewModelsKnowNoScene(String root) {
        return noClasses().that().resideInAPackage(root + "..").and().haveSimpleNameEndingWith("ViewModel").should()
                .dependOnClassesThat().resideInAPackage("javafx.scene..").as("a view model knows no javafx.scene");
    }

    static ArchRule noNetwork(String root) {
        return noClasses().that().resideInAPackage(root + "..").should()
                .dependOnClassesThat(resideInAPackage("java.net..").and(not(equivalentTo(URI.class)))
                        .or(resideInAPackage("javax.net..")).or(resideInAPackage("java.rmi..")))
                .as("no network");
    }

    static ArchRule onlyStoreOpensLibraries(String root) {
        return noClasses().that().resideInAPackage(root + "..").and().resideOutsideOfPackage(root + ".store..").should()
                .dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
                .as("nothing but store touches the library file");
    }

    static ArchRule threadsAreMadeInOneClass(String root) {
        return noClasses().that().resideInAPackage(root + "..").and()
                .doNotHaveFullyQualifiedName(root + ".work.Threads").should()
                .accessTargetWhere(Calls.where("makes or borrows a thread", Borders::makesThreads))
                .as("threads are made in work.Threads");
    }

    private static boolean makesThreads(CodeUnitAccessTarget target) {
        JavaClass owner = target.getOwner();
        String name = target.getName();
        if (name.equals("<init>")) {
            return owner.isAssignableTo(Thread.class) || owner.isAssignableTo(ExecutorService.class)
                    || owner.isAssignableTo(Timer.class);
        }
        if (owner.isEquivalentTo(Executors.class)) {
            return true;
        }
        if (owner.isEquivalentTo(Thread.class)) {
            return OF_THREAD.contains(name);
        }
        boolean namesItsExecutor = owner.isEquivalentTo(CompletableFuture.class)
                && target.getRawParameterTypes().size() == 2;
        return owner.getPackageName().startsWith("java.util") && BORROWS.contains(name) && !namesItsExecutor;
    }

    static ArchRule runLaterInOneClass(String root) {
        return noClasses().that().resideInAPackage(root + "..").and()
                .doNotHaveFullyQualifiedName(root + ".ui.common.FxThread").should()
                .accessTargetWhere(Calls.where("Platform.runLater",
                        t -> t.getOwner().getName().equals("javafx.application.Platform")
                                && t.getName().equals("runLater")))
                .as("Platform.runLater is called in ui.common.FxThread");
    }
}
