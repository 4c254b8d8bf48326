package app.mitjul.exchange.in.limit;

import app.mitjul.i18n.Problem;
import app.mitjul.text.HiddenCharacters;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// Names of entries in an archive. They are only keys to look up in memory; still none is taken that would mean another
/// place, or another file, on some system.
final class EntryName {

    private static final int LONGEST = 255;
    private static final int DEEPEST = 32;
    private static final Set<String> OF_DOS = Set.of("CON", "PRN", "AUX", "NUL", "CLOCK$", "CONIN$", "CONOUT$");

    private EntryName() {
    }

    /// The name with `/` between its parts.
    ///
    /// @throws Problem
    ///             `zip.name`
    static String checked(String name) {
        if (!isSafe(name)) {
            throw new Problem("zip.name", Cited.of(name));
        }
        return name.replace('\\', '/');
    }

    /// Whether [#checked] takes it.
    static boolean isSafe(String name) {
        String path = name.replace('\\', '/');
        String inside = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        String[] parts = inside.split("/", -1);
        return !inside.isEmpty() && parts.length <= DEEPEST && Arrays.stream(parts).noneMatch(EntryName::isBad);
    }

    /// The same for two names that some system takes for one.
    static String identity(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static boolean isBad(String part) {
        return part.isBlank() || part.equals(".") || part.equals("..") || part.endsWith(".") || part.endsWith(" ")
                || part.startsWith(" ") || part.chars().anyMatch(EntryName::isForbidden)
                || part.getBytes(StandardCharsets.UTF_8).length > LONGEST || !HiddenCharacters.of(part).isEmpty()
                || part.indexOf('\uFEFF') >= 0 || isOfDos(part);
    }

    /// A colon leads to a drive or a stream of NTFS.
    private static boolean isForbidden(int c) {
        return c < ' ' || c == 0x7F || ":*?\"<>|".indexOf(c) >= 0 || c == 0x2028 || c == 0x2029 || c == 0xFFFD;
    }

    /// A device, with any ending: COM1.txt is one too.
    private static boolean isOfDos(String part) {
        int dot = part.indexOf('.');
        String stem = (dot < 0 ? part : part.substring(0, dot)).strip().toUpperCase(Locale.ROOT);
        return OF_DOS.contains(stem) || stem.matches("(COM|LPT)[0-9¹²³]");
    }
}
