-- Schema 2: what people write beside the marks, and how they corrected sentences.

ALTER TABLE theme ADD COLUMN examples TEXT NOT NULL DEFAULT '';

-- A note on an article, a theme or the library; a note on a passage is part of its annotation.
CREATE TABLE note (
    kind      TEXT NOT NULL CHECK (kind IN ('LIBRARY', 'ARTICLE', 'THEME')),
    owner     TEXT NOT NULL,
    annotator TEXT NOT NULL REFERENCES annotator (id),
    text      TEXT NOT NULL,
    created   INTEGER NOT NULL,
    modified  INTEGER NOT NULL,
    presence  TEXT NOT NULL CHECK (presence IN ('LIVE', 'UNDONE')),
    row_hash  TEXT NOT NULL,
    PRIMARY KEY (kind, owner, annotator)
) STRICT, WITHOUT ROWID;

CREATE TABLE segment (
    id          TEXT PRIMARY KEY,
    article     TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    text_hash   TEXT NOT NULL,
    range_start INTEGER NOT NULL,
    range_end   INTEGER NOT NULL,
    quote       TEXT NOT NULL,
    prefix      TEXT NOT NULL,
    suffix      TEXT NOT NULL,
    target      TEXT NOT NULL,
    status      TEXT NOT NULL CHECK (status IN ('NEW', 'DRAFT', 'QUERY', 'FINAL')),
    question    TEXT NOT NULL,
    annotator   TEXT NOT NULL REFERENCES annotator (id),
    created     INTEGER NOT NULL,
    modified    INTEGER NOT NULL,
    presence    TEXT NOT NULL CHECK (presence IN ('LIVE', 'UNDONE')),
    row_hash    TEXT NOT NULL,
    CHECK (0 <= range_start AND range_start < range_end)
) STRICT;

CREATE INDEX segment_by_article ON segment (article, range_start);

-- Offsets, separated by spaces, in growing order.
CREATE TABLE sentence_edit (
    article  TEXT PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    joins    TEXT NOT NULL,
    splits   TEXT NOT NULL,
    row_hash TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE term (
    id        TEXT PRIMARY KEY,
    source    TEXT NOT NULL,
    original  TEXT NOT NULL,
    latin     TEXT NOT NULL,
    target    TEXT NOT NULL,
    note      TEXT NOT NULL,
    annotator TEXT NOT NULL REFERENCES annotator (id),
    created   INTEGER NOT NULL,
    modified  INTEGER NOT NULL,
    presence  TEXT NOT NULL CHECK (presence IN ('LIVE', 'BINNED', 'UNDONE')),
    row_hash  TEXT NOT NULL
) STRICT;
