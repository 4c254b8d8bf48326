-- Schema 1. Times are milliseconds since 1970-01-01T00:00Z, offsets UTF-16 code units, enums their names.
-- A row_hash is the SHA-256 of what a person wrote in that row; see app.mitjul.store.table.RowHash.

CREATE TABLE library (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE annotator (
    id   TEXT PRIMARY KEY,
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE source_file (
    hash  TEXT PRIMARY KEY,
    name  TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE article (
    id            TEXT PRIMARY KEY,
    seq           INTEGER NOT NULL UNIQUE,
    title         TEXT NOT NULL,
    title_derived INTEGER NOT NULL CHECK (title_derived IN (0, 1)),
    outlet        TEXT NOT NULL,
    reporter      TEXT NOT NULL,
    role          TEXT NOT NULL,
    partner       TEXT NOT NULL,
    cited         TEXT NOT NULL,
    published     TEXT NOT NULL,
    url           TEXT NOT NULL,
    language      TEXT NOT NULL,
    file_name     TEXT NOT NULL,
    line          INTEGER NOT NULL,
    encoding      TEXT NOT NULL,
    source_hash   TEXT NOT NULL,
    length        INTEGER NOT NULL,
    body_start    INTEGER NOT NULL,
    truncated     INTEGER NOT NULL CHECK (truncated IN (0, 1)),
    state         TEXT NOT NULL CHECK (state IN ('UNREAD', 'READING', 'DONE')),
    presence      TEXT NOT NULL CHECK (presence IN ('LIVE', 'BINNED', 'UNDONE')),
    imported      INTEGER NOT NULL,
    text_hash     TEXT NOT NULL UNIQUE,
    row_hash      TEXT NOT NULL
) STRICT;

-- Apart from the article, so that a list never reads texts. The version in use is the one with the article's text_hash.
CREATE TABLE article_text (
    article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    hash    TEXT NOT NULL,
    text    TEXT NOT NULL,
    PRIMARY KEY (article, version)
) STRICT;

CREATE TABLE theme (
    id          TEXT PRIMARY KEY,
    name        TEXT NOT NULL,
    second_name TEXT NOT NULL,
    color       TEXT NOT NULL,
    pattern     TEXT NOT NULL CHECK (pattern IN ('SOLID', 'DASHED', 'DOTTED', 'DASH_DOT', 'LONG_DASH')),
    key         INTEGER NOT NULL CHECK (key BETWEEN 0 AND 9),
    description TEXT NOT NULL,
    position    INTEGER NOT NULL,
    parent      TEXT NOT NULL,
    presence    TEXT NOT NULL CHECK (presence IN ('LIVE', 'BINNED', 'UNDONE')),
    row_hash    TEXT NOT NULL
) STRICT;

CREATE TABLE annotation (
    id          TEXT PRIMARY KEY,
    article     TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    annotator   TEXT NOT NULL REFERENCES annotator (id),
    text_hash   TEXT NOT NULL,
    range_start INTEGER NOT NULL,
    range_end   INTEGER NOT NULL,
    quote       TEXT NOT NULL,
    prefix      TEXT NOT NULL,
    suffix      TEXT NOT NULL,
    note        TEXT NOT NULL,
    translation TEXT NOT NULL,
    created     INTEGER NOT NULL,
    modified    INTEGER NOT NULL,
    presence    TEXT NOT NULL CHECK (presence IN ('LIVE', 'BINNED', 'UNDONE')),
    row_hash    TEXT NOT NULL,
    CHECK (0 <= range_start AND range_start < range_end)
) STRICT;

CREATE INDEX annotation_by_article ON annotation (article, range_start);

CREATE TABLE tagging (
    annotation TEXT NOT NULL REFERENCES annotation (id) ON DELETE CASCADE,
    theme      TEXT NOT NULL REFERENCES theme (id),
    id         TEXT NOT NULL,
    annotator  TEXT NOT NULL REFERENCES annotator (id),
    created    INTEGER NOT NULL,
    position   INTEGER NOT NULL,
    PRIMARY KEY (annotation, theme)
) STRICT, WITHOUT ROWID;

CREATE INDEX tagging_by_theme ON tagging (theme);

-- The journal: one row per user action. DONE rows can be undone, newest first; UNDONE rows, all newer, can be redone;
-- an END row is where history ends. Changes are JSON of the given format.
CREATE TABLE change_set (
    number    INTEGER PRIMARY KEY,
    id        TEXT NOT NULL UNIQUE,
    step      TEXT NOT NULL,
    arguments TEXT NOT NULL,
    at        INTEGER NOT NULL,
    annotator TEXT NOT NULL,
    visit     TEXT NOT NULL,
    state     TEXT NOT NULL CHECK (state IN ('DONE', 'UNDONE', 'END')),
    format    INTEGER NOT NULL,
    changes   TEXT NOT NULL
) STRICT;

-- Every new step asks for these, and mostly there are none.
CREATE INDEX change_set_undone ON change_set (number) WHERE state = 'UNDONE';
