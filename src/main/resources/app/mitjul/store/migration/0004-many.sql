-- Schema 4: libraries of many articles. Each block below is one subject's own.

-- ---- Collections, labels of articles, saved filters, names of outlets ----

-- ---- Search ----

-- ---- Imports and near duplicates ----

-- ---- Corrected texts ----

-- ---- (end) ----
