package app.mitjul.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/// The rules of the house. Each can be asked of the program (root `app.mitjul`) or of its samples, which are laid out
/// as
/// if `app.mitjul.architecture.samples.<name>` were the root: there every class named `Bad…` must be caught.
enum HouseRule {

    ARROWS_POINT_DOWN(Picture::arrowsPointDown),
    /// `session.Commands` are the only way to write.
    FRONT_DOORS_LEAVE_THE_STORE_TO_THE_SESSION(Picture::frontDoorsLeaveTheStoreToTheSession),
    ONLY_THE_INDEX_KNOWS_SEARCH(Picture::onlyTheIndexKnowsSearch),
    NO_PACKAGE_CYCLES(Picture::noPackageCycles),
    DOMAIN_KNOWS_THE_JDK_ONLY(Borders::domainKnowsTheJdkOnly),
    TEXT_DOES_NO_INPUT_OR_OUTPUT(Borders::textDoesNoInputOrOutput),
    JAVAFX_ONLY_BELOW_UI(Borders::javaFxOnlyBelowUi),
    VIEW_MODELS_KNOW_NO_SCENE(Borders::viewModelsKnowNoScene),
    NO_NETWORK(Borders::noNetwork),
    ONLY_STORE_OPENS_LIBRARIES(Borders::onlyStoreOpensLibraries),
    ONLY_THE_GATES_PARSE(Gates::onlyTheGatesParse),
    ONLY_THE_GATES_READ_FILES(Gates::onlyTheGatesReadFiles),
    THREADS_ARE_MADE_IN_ONE_CLASS(Borders::threadsAreMadeInOneClass),
    RUN_LATER_IN_ONE_CLASS(Borders::runLaterInOneClass),
    NOTHING_SLEEPS(Habits::nothingSleeps),
    PRINTING_IS_FOR_THE_COMMAND_LINE(Habits::printingIsForTheCommandLine),
    NO_STACK_TRACES(Habits::noStackTraces),
    EVERY_CONVERSION_NAMES_ITS_LOCALE(Habits::everyConversionNamesItsLocale),
    TIME_IS_JAVA_TIME(Habits::timeIsJavaTime),
    NO_SERIALIZED_OBJECTS(Habits::noSerializedObjects),
    NAMES_SAY_WHAT_A_CLASS_IS(Habits::namesSayWhatAClassIs),
    EVERY_PACKAGE_SAYS_WHAT_IT_IS_FOR(Habits::everyPackageSaysWhatItIsFor);

    /// A reference to a static method: as constant as the enum.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<String, ArchRule> rule;

    HouseRule(Function<String, ArchRule> rule) {
        this.rule = rule;
    }

    /// The rule for the classes below `root`. Rooms that are not built yet break no rule.
    ArchRule below(String root) {
        return rule.apply(root).allowEmptyShould(true);
    }
}
