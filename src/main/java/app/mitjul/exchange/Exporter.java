package app.mitjul.exchange;

import java.io.IOException;
import java.io.Writer;

/// Writes marks in one format. Always the same characters for the same content.
@FunctionalInterface
public interface Exporter {

    /// Writes everything and flushes; the writer stays open.
    void write(ExportContent content, Writer out) throws IOException;
}
