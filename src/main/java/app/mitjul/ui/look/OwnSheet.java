package app.mitjul.ui.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/// The program's style sheet with every length as large as the interface is set. Its lengths stand in px for 100 %;
/// em would mean another length in each node with letters of its own size.
public final class OwnSheet {

    private static final String NAME = "mitjul.css";
    private static final Pattern LENGTH = Pattern.compile("(\\d+(?:\\.\\d+)?)px");

    private OwnSheet() {
    }

    /// @param percent of the size the sheet is written for
    /// @return an URL for a list of style sheets
    public static String url(int percent) {
        if (percent == 100) {
            return String.valueOf(OwnSheet.class.getResource(NAME));
        }
        try (InputStream in = Objects.requireNonNull(OwnSheet.class.getResourceAsStream(NAME))) {
            String sheet = scaled(new String(in.readAllBytes(), StandardCharsets.UTF_8), percent / 100.0);
            return "data:text/css;base64,"
                    + Base64.getEncoder().encodeToString(sheet.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String scaled(String sheet, double factor) {
        return LENGTH.matcher(sheet).replaceAll(
                length -> String.format(Locale.ROOT, "%.2fpx", Double.parseDouble(length.group(1)) * factor));
    }
}
