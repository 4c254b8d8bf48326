package app.mitjul.exchange;

import java.util.List;

/// What articles are read from.
public enum ArticleFormat {
    TEXT("txt", "text", "log"), MARKDOWN("md", "markdown"), CSV("csv", "tsv", "tab"), XLSX("xlsx", "xlsm"),
    JSON("json"),
    JSONL("jsonl", "ndjson"), HTML("html", "htm", "xhtml"), DOCX("docx", "docm"), HWPX("hwpx"), HWP("hwp"),
    PDF("pdf"), EPUB("epub"), ZIP("zip");

    private final List<String> extensions;

    ArticleFormat(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /// What its files end with, without the dot, the usual ending first.
    public List<String> extensions() {
        return extensions;
    }

    /// Whether one file is a table or list of records, so that columns are mapped to fields.
    public boolean hasColumns() {
        return this == CSV || this == XLSX || this == JSON || this == JSONL;
    }

    /// Whether a person may have to choose an encoding.
    public boolean hasEncoding() {
        return this == TEXT || this == MARKDOWN || this == CSV || this == HTML || this == JSON || this == JSONL;
    }
}
