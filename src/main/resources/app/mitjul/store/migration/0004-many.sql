-- Schema 4: libraries of many articles. Each block below is one subject's own.

-- ---- Collections, labels of articles, saved filters, names of outlets ----

-- What articles can be in. Collections and smart ones stand in a tree, labels do not. A deleted one stays, out of sight,
-- with what was in it.
CREATE TABLE article_set (
    id       TEXT PRIMARY KEY,
    kind     TEXT NOT NULL CHECK (kind IN ('COLLECTION', 'SMART', 'LABEL')),
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

-- ---- Imports and near duplicates ----

-- Counts and the order of a list: without it every commit would visit all rows of articles.
CREATE INDEX article_by_presence ON article (presence, seq);

-- ---- Corrected texts ----

-- ---- (end) ----
