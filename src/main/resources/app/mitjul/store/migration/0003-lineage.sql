-- Schema 3: where sessions began to write, and hashes of the last rows that had none.

-- With library.generation and library.head this tells a newer state of a library from one that went another way.
CREATE TABLE lineage (
    generation INTEGER NOT NULL,
    head       TEXT NOT NULL,
    device     TEXT NOT NULL,
    at         INTEGER NOT NULL,
    PRIMARY KEY (generation, head)
) STRICT, WITHOUT ROWID;

-- Empty in rows written before: nothing is known of those.
ALTER TABLE annotator ADD COLUMN row_hash TEXT NOT NULL DEFAULT '';
ALTER TABLE change_set ADD COLUMN row_hash TEXT NOT NULL DEFAULT '';
