-- Schema 4: libraries of many articles. Each block below is one subject's own.

-- ---- Collections, labels of articles, saved filters, names of outlets ----

-- What articles can be in. Collections and smart ones stand in a tree, labels and saved searches do not. A deleted one stays, out of sight,
-- with what was in it.
CREATE TABLE article_set (
    id       TEXT PRIMARY KEY,
    kind     TEXT NOT NULL CHECK (kind IN ('COLLECTION', 'SMART', 'LABEL', 'SEARCH',
        'KEPT_COPIES', 'HIDDEN_COPIES', 'LINKED_COPIES')),
    name     TEXT NOT NULL,
    parent   TEXT NOT NULL,
    position INTEGER NOT NULL,
    query    TEXT NOT NULL,
    presence TEXT NOT NULL CHECK (presence IN ('LIVE', 'UNDONE')),
    row_hash TEXT NOT NULL
) STRICT;

CREATE TABLE article_set_member (
    article_set TEXT NOT NULL REFERENCES article_set (id) ON DELETE CASCADE,
    article     TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    row_hash    TEXT NOT NULL,
    PRIMARY KEY (article_set, article)
) STRICT, WITHOUT ROWID;

CREATE INDEX article_set_member_by_article ON article_set_member (article);

-- Names that mean the same outlet (LIVE), or that were found not to (BINNED).
CREATE TABLE outlet_alias (
    name     TEXT NOT NULL,
    outlet   TEXT NOT NULL,
    presence TEXT NOT NULL CHECK (presence IN ('LIVE', 'BINNED')),
    row_hash TEXT NOT NULL,
    PRIMARY KEY (name, outlet)
) STRICT, WITHOUT ROWID;

-- ---- Search ----

-- Derived: never in the log or a snapshot, see TableShape; made anew when missing. The row of an article is its seq.
CREATE VIRTUAL TABLE text_index USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'ascii');
CREATE VIRTUAL TABLE title_index USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'ascii');
CREATE VIRTUAL TABLE initial_index USING fts5 (words, content = '', contentless_delete = 1, detail = 'none',
    tokenize = 'ascii');
INSERT INTO text_index (text_index, rank) VALUES ('hashsize', 8388608);
INSERT INTO initial_index (initial_index, rank) VALUES ('hashsize', 4194304);

-- The form of the terms, once every article has its rows.
CREATE TABLE index_state (
    name  TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What brackets say is the same: 상하이협력기구(SCO).
CREATE TABLE other_name (
    name  TEXT NOT NULL,
    other TEXT NOT NULL,
    seq   INTEGER NOT NULL,
    PRIMARY KEY (name, other, seq)
) STRICT, WITHOUT ROWID;

CREATE INDEX other_name_by_article ON other_name (seq);
CREATE INDEX article_by_outlet ON article (outlet, seq);

-- ---- Imports and near duplicates ----

-- Counts and the order of a list: without it every commit would visit all rows of articles.
CREATE INDEX article_by_presence ON article (presence, seq);

-- Backups ask for the hashes of all texts; only these are not in the rows of articles.
CREATE INDEX article_text_later ON article_text (article) WHERE version > 1;

-- What became of every place that was read. STAGED: the articles named in its parts are not shown yet; what is still
-- so when a library is opened was given up, and is removed.
CREATE TABLE import_run (
    id        TEXT PRIMARY KEY,
    at        INTEGER NOT NULL,
    annotator TEXT NOT NULL,
    name      TEXT NOT NULL,
    files     INTEGER NOT NULL,
    likeness  INTEGER NOT NULL,
    counts    TEXT NOT NULL,
    state     TEXT NOT NULL CHECK (state IN ('STAGED', 'DONE')),
    row_hash  TEXT NOT NULL
) STRICT;

-- A thousand rows together: one row each would cost as much as the articles.
CREATE TABLE import_part (
    run      TEXT NOT NULL REFERENCES import_run (id) ON DELETE CASCADE,
    part     INTEGER NOT NULL,
    content  TEXT NOT NULL,
    row_hash TEXT NOT NULL,
    PRIMARY KEY (run, part)
) STRICT;

-- Derived from the texts; made anew where it is missing. By the number of the article; text: the beginning of the hash of
-- the version it is of.
CREATE TABLE likeness (
    seq       INTEGER PRIMARY KEY,
    text      TEXT NOT NULL,
    signature BLOB NOT NULL
) STRICT;

-- ---- Corrected texts ----

-- The anchor as it was first made, as JSON, of what a correction of the text has carried since; empty for all others.
ALTER TABLE annotation ADD COLUMN made TEXT NOT NULL DEFAULT '';
ALTER TABLE segment ADD COLUMN made TEXT NOT NULL DEFAULT '';

-- The articles that were ever corrected: few, and asked for at every import.
CREATE INDEX article_text_corrected ON article_text (article) WHERE version > 1;

-- ---- (end) ----
