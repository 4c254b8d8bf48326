package app.mitjul.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Which Mitjul this is: its number, which a test holds to the build's, and the commit it was built of.
final class Version {

    static final String NUMBER = "0.1.0";

    /// Written by the build; see src/build/Commit.java.
    private static final String COMMIT = "commit.txt";

    private Version() {
    }

    /// The number and, where the build knew it, the commit: `0.1.0 (3ee3e40fc1a2)`; with a `+` what was not as committed.
    static String text() {
        String commit = commit();
        return commit.isEmpty() ? NUMBER : NUMBER + " (" + commit + ")";
    }

    static String commit() {
        try (InputStream told = Version.class.getResourceAsStream(COMMIT)) {
            return told == null ? "" : new String(told.readAllBytes(), StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
