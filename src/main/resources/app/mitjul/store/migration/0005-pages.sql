-- Schema 5: pages of the originals.

-- Where pages begin in a text that was taken from a file that has some: `offset:page`, with blanks between, offsets in UTF-16
-- code units. A row for each version of a text that has pages: a version never changes, so the row never does. It goes
-- with the text, in the log and in snapshots too: a file is not imported a second time.
CREATE TABLE text_page (
    article  TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    hash     TEXT NOT NULL,
    starts   TEXT NOT NULL,
    row_hash TEXT NOT NULL,
    PRIMARY KEY (article, hash)
) STRICT, WITHOUT ROWID;
