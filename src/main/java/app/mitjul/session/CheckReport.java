package app.mitjul.session;

import java.util.List;

/// What `check` found.
public record CheckReport(List<Finding> findings) {

    /// @param key
    ///            key of a message `check.<key>`
    public record Finding(String key, List<Object> arguments) {
    }

    public boolean ok() {
        return findings.isEmpty();
    }
}
