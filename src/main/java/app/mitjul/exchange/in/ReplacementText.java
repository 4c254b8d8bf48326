package app.mitjul.exchange.in;

import app.mitjul.domain.article.PagedText;
import app.mitjul.exchange.ArticleStream;
import app.mitjul.exchange.ImportOptions;
import app.mitjul.exchange.Item;
import app.mitjul.i18n.Problem;
import app.mitjul.text.Split;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The text of one file of any format, to take the place of an article's.
public final class ReplacementText {

    private ReplacementText() {
    }

    /// @param encoding
    ///            of the bytes; detected when not given
    /// @return LF line ends, no BOM; with pages where the file has some
    /// @throws Problem
    ///             when it cannot be read, or holds no article or more than one
    public static PagedText read(Path file, Optional<String> encoding) {
        ImportOptions options = ImportOptions.NONE.withSplit(Optional.of(Split.FILE)).withEncoding(encoding);
        String name = Objects.toString(file.getFileName(), "");
        try (ArticleStream stream = ArticleStreams.open(List.of(file), options)) {
            PagedText text = null;
            Problem why = new Problem("text.none-in-file", name);
            for (Optional<Item> item = stream.next(); item.isPresent(); item = stream.next()) {
                if (item.get() instanceof Item.Read read) {
                    if (text != null) {
                        throw new Problem("text.many-in-file", name);
                    }
                    text = new PagedText(read.article().text(), read.article().pages());
                } else if (item.get() instanceof Item.Skipped skipped) {
                    why = skipped.why();
                }
            }
            if (text == null) {
                throw why;
            }
            return text;
        }
    }
}
