package app.mitjul.ui.common;

import java.util.Locale;

/// The size of a file as a person reads it.
public final class ByteCount {

    private static final double STEP = 1024;

    private ByteCount() {
    }

    /// `812 B`, `4.2 KB`, `17.0 MB`.
    public static String of(long bytes, Locale locale) {
        if (bytes < STEP) {
            return bytes + " B";
        }
        double kilobytes = bytes / STEP;
        return kilobytes < STEP
                ? String.format(locale, "%.1f KB", kilobytes)
                : String.format(locale, "%,.1f MB", kilobytes / STEP);
    }
}
