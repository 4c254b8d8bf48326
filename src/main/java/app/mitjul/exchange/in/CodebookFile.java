package app.mitjul.exchange.in;

import app.mitjul.exchange.CodebookRow;
import app.mitjul.exchange.in.limit.InputFile;
import app.mitjul.exchange.in.limit.Limits;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A codebook that was read from a file; nothing is in the library yet.
///
/// @param complaints
///            about lines that were left out, or read in part: key of a message `skipped.<reason>` with its line
public record CodebookFile(String name, List<CodebookRow> rows, List<Skipped> complaints) {

    public CodebookFile {
        rows = List.copyOf(rows);
        complaints = List.copyOf(complaints);
    }

    /// Reads a file of either form; its content says which.
    ///
    /// @throws Problem
    ///             when it cannot be read, is no codebook, or (JSON) has any fault
    public static CodebookFile read(Path file) {
        return read(Objects.toString(file.getFileName(), ""), InputFile.read(file, Limits.TABLE));
    }

    /// The same for bytes that are there.
    public static CodebookFile read(String name, byte[] bytes) {
        Limits.TABLE.checkBytes(bytes.length);
        return InputFile.parsed(() -> CodebookJson.looksLikeOne(bytes)
                ? new CodebookFile(name, CodebookJson.read(bytes), List.of())
                : CodebookTable.read(name, bytes, Optional.empty()));
    }
}
