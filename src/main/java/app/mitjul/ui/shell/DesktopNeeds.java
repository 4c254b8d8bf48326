package app.mitjul.ui.shell;

import app.mitjul.session.PlaceRisk;
import app.mitjul.session.Session;
import app.mitjul.settings.SettingsFile;
import app.mitjul.work.Summons;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// What the window needs of the world around it.
///
/// @param home the library that is opened when none is named, unless the settings say where it was moved
/// @param memory what is remembered of libraries outside of them
/// @param assets folder with `fonts`, `icons` and `articles`
/// @param systemLocale the interface's language while the person has chosen none
/// @param systemUser the name on marks until the person says one
/// @param samples the articles a first library is given
/// @param summons by which a second start brings this window to the front
/// @param folderOpener shows a file in the system's file browser
/// @param risk what is risky about the place of a library; asks the disk
/// @param log the program's log file
/// @param ended runs after the window has closed
public record DesktopNeeds(SettingsFile settings, Path home, Path memory, Path assets, Locale systemLocale,
        String systemUser,
        String version, Samples samples, Summons summons, Consumer<Path> folderOpener,
        Function<Path, Optional<PlaceRisk>> risk, Path log, Runnable ended) {

    /// Puts the sample articles into a library that was just made; not a step of undo.
    @FunctionalInterface
    public interface Samples {
        void into(Session session);
    }
}
