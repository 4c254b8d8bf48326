package app.mitjul.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// Where the program keeps its things, by the convention of the system. Nothing is created here.
///
/// @param config
///            settings
/// @param data
///            libraries
/// @param state
///            logs, snapshots, what may be lost
public record Places(Path config, Path data, Path state) {

    private static final String NAME = "mitjul";
    private static final String TITLE = "Mitjul";

    /// The places of this process.
    public static Places here() {
        return of(System.getenv(), System.getProperties());
    }

    /// The places that these variables and system properties give. `$HOME` goes before `user.home`, which ignores it.
    public static Places of(Map<String, String> env, Properties properties) {
        String os = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = absolute(env.get("HOME"), Path.of(properties.getProperty("user.home", ".")).toAbsolutePath());
        if (os.startsWith("windows")) {
            return windows(env, home);
        }
        return os.startsWith("mac") ? mac(home) : xdg(env, home);
    }

    private static Places xdg(Map<String, String> env, Path home) {
        return new Places(absolute(env.get("XDG_CONFIG_HOME"), home.resolve(".config")).resolve(NAME),
                absolute(env.get("XDG_DATA_HOME"), home.resolve(".local/share")).resolve(NAME),
                absolute(env.get("XDG_STATE_HOME"), home.resolve(".local/state")).resolve(NAME));
    }

    private static Places windows(Map<String, String> env, Path home) {
        Path roaming = absolute(env.get("APPDATA"), home.resolve("AppData").resolve("Roaming"));
        Path local = absolute(env.get("LOCALAPPDATA"), home.resolve("AppData").resolve("Local"));
        return new Places(roaming.resolve(TITLE), local.resolve(TITLE), local.resolve(TITLE).resolve("State"));
    }

    private static Places mac(Path home) {
        Path support = home.resolve("Library").resolve("Application Support").resolve(TITLE);
        return new Places(support, support, support.resolve("State"));
    }

    /// A value that is no absolute path is passed over, as the XDG specification says.
    private static Path absolute(@Nullable String value, Path otherwise) {
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        Path path = Path.of(value);
        return path.isAbsolute() ? path : otherwise;
    }

    /// The library that is opened when none is named.
    public Path defaultLibrary() {
        return data.resolve("library.mitjul");
    }

    /// Where what nobody foresaw is written down.
    public Path logFile() {
        return state.resolve("mitjul.log");
    }

    /// What is remembered of libraries outside of them.
    public Path memoryFile() {
        return state.resolve("libraries.json");
    }

    public Path settingsFile() {
        return config.resolve("settings.json");
    }
}
