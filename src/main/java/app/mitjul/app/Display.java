package app.mitjul.app;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/// Whether there is something to open a window on; asked before JavaFX is loaded, which would only throw.
final class Display {

    private Display() {
    }

    /// On Linux a display has a name. Other systems always have one, and so has JavaFX's headless platform.
    static boolean isThere(Map<String, String> env, Properties properties) {
        String os = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        boolean named = !env.getOrDefault("DISPLAY", "").isBlank()
                || !env.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
        boolean headless = properties.getProperty("glass.platform", "").equalsIgnoreCase("Headless");
        return named || headless || !os.startsWith("linux");
    }
}
