package app.mitjul.exchange.in.reading;

import app.mitjul.exchange.Found;
import app.mitjul.exchange.Item;
import java.util.Optional;

/// One document on its way to articles; see [app.mitjul.exchange.ArticleStream]. A Problem ends it: the rest of the
/// document is not read.
public interface Reading extends AutoCloseable {

    /// Of this document alone.
    Found found();

    Optional<Item> next();

    /// From 0 to 1.
    double done();

    @Override
    default void close() {
    }
}
