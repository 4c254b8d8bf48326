package app.mitjul.exchange;

import app.mitjul.domain.article.SourceFile;
import java.util.Optional;

/// Articles on their way out of files, one after the other. It blocks and belongs to one thread, never that of the window.
/// Where the format allows it a file is read row by row: 100,000 articles are never in memory together.
public interface ArticleStream extends AutoCloseable {

    /// What was recognised at the beginning, with the person's choices over it.
    ///
    /// @throws app.mitjul.i18n.Problem
    ///             when none of several files can be read; that of the first. The stream has a row for each of them
    Found found();

    /// The next article, or the next place that gives none; nothing at the end. What cannot go on with one file is its
    /// [Item.Skipped], and the next file follows.
    Optional<Item> next();

    /// The file that the article given last was read from: its name and its bytes, which may be read again for this.
    ///
    /// @throws app.mitjul.i18n.Problem
    ///             when the file is not any more what it was
    SourceFile source();

    /// The size of that file in bytes; nothing is read for it.
    long sourceBytes();

    /// How much of everything has been read, from 0 to 1.
    double done();

    @Override
    void close();
}
