package app.mitjul.session;

import app.mitjul.store.LibraryFile;
import java.util.ArrayList;
import java.util.List;

/// What the running program is made of: names and versions as who mends it asks for them.
public final class Versions {

    /// @param name
    ///            such as `Java`
    public record Line(String name, String version) {
        @Override
        public String toString() {
            return name + " " + version;
        }
    }

    private Versions() {
    }

    /// @param program
    ///            the version of Mitjul
    public static List<Line> of(String program) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("Mitjul", program));
        lines.add(new Line("Java", property("java.version") + " (" + property("java.vendor") + ")"));
        lines.add(new Line("JavaFX", property("javafx.runtime.version")));
        lines.add(new Line("SQLite", LibraryFile.engine()));
        lines.add(new Line(property("os.name"), property("os.version") + " (" + property("os.arch") + ")"));
        return List.copyOf(lines);
    }

    private static String property(String name) {
        return System.getProperty(name, "–");
    }
}
