package app.mitjul.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/// The house's picture: floors, neighbours, arrows.
final class Picture {

    private Picture() {
    }

    /// Arrows point down and may skip floors; neighbours never import each other.
    static ArchRule arrowsPointDown(String root) {
        return Architectures.layeredArchitecture().consideringOnlyDependenciesInAnyPackage(root + "..")
                .withOptionalLayers(true)
                .layer("app").definedBy(root + ".app..")
                .layer("ui").definedBy(root + ".ui..").layer("cli").definedBy(root + ".cli..")
                .layer("session").definedBy(root + ".session..")
                .layer("store").definedBy(root + ".store..").layer("exchange").definedBy(root + ".exchange..")
                .layer("search").definedBy(root + ".search..").layer("settings").definedBy(root + ".settings..")
                .layer("text").definedBy(root + ".text..")
                .layer("domain").definedBy(root + ".domain..")
                .layer("work").definedBy(root + ".work..").layer("i18n").definedBy(root + ".i18n..")
                .whereLayer("app").mayNotBeAccessedByAnyLayer()
                .whereLayer("ui").mayOnlyBeAccessedByLayers("app")
                .whereLayer("cli").mayOnlyBeAccessedByLayers("app")
                .whereLayer("session").mayOnlyBeAccessedByLayers("app", "ui", "cli")
                .whereLayer("store").mayOnlyAccessLayers("search", "text", "domain", "work", "i18n")
                .whereLayer("exchange").mayOnlyAccessLayers("text", "domain", "work", "i18n")
                .whereLayer("search").mayOnlyAccessLayers("text", "domain", "work", "i18n")
                .whereLayer("settings").mayOnlyAccessLayers("text", "domain", "work", "i18n")
                .whereLayer("text").mayOnlyAccessLayers("domain", "i18n")
                .whereLayer("domain").mayNotAccessAnyLayer()
                .whereLayer("work").mayOnlyAccessLayers("domain", "i18n")
                .whereLayer("i18n").mayOnlyAccessLayers("domain")
                .ignoreDependency(alwaysTrue(), resideInAPackage(root))
                .as("arrows point down and may skip floors; neighbours never import each other");
    }

    static ArchRule frontDoorsLeaveTheStoreToTheSession(String root) {
        return noClasses().that().resideInAnyPackage(root + ".ui..", root + ".cli..").should()
                .dependOnClassesThat().resideInAPackage(root + ".store..")
                .as("the window and the command line reach the library through the session");
    }

    /// The one exception among the neighbours, kept as narrow as it is meant.
    static ArchRule onlyTheIndexKnowsSearch(String root) {
        return noClasses().that().resideInAPackage(root + ".store..").and()
                .resideOutsideOfPackage(root + ".store.index..").should().dependOnClassesThat()
                .resideInAPackage(root + ".search..").as("of the store only its index knows search, to be its port");
    }

    static ArchRule noPackageCycles(String root) {
        return slices().matching(root + ".(**)").should().beFreeOfCycles().as("no package cycles");
    }
}
