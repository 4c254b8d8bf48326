-- Schema 4: libraries of many articles. Each block below is one subject's own.

-- ---- Collections, labels of articles, saved filters, names of outlets ----

-- ---- Search ----

-- ---- Imports and near duplicates ----

-- Counts and the order of a list: without it every commit would visit all rows of articles.
CREATE INDEX article_by_presence ON article (presence, seq);

-- ---- Corrected texts ----

-- ---- (end) ----
