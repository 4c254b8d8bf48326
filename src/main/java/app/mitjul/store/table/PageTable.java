package app.mitjul.store.table;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.PageStart;
import app.mitjul.domain.article.Pages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// The pages of the originals that texts were taken from, one row for each version of a text that has any. As a version
/// never changes, they never do.
public final class PageTable {

    /// The pages of one version of an article's text.
    ///
    /// @param hash
    ///            of that version
    public record Paged(ArticleId article, String hash, Pages pages) {
    }

    private static final String COLUMNS = "p.article, p.hash, p.starts, p.row_hash";

    private final Sql sql;

    public PageTable(Sql sql) {
        this.sql = sql;
    }

    /// Of the texts in use, of those articles that have pages.
    public Map<ArticleId, Pages> of(Collection<ArticleId> articles) {
        Map<ArticleId, Pages> pages = new HashMap<>();
        sql.each("SELECT " + COLUMNS + " FROM article a JOIN text_page p ON p.article = a.id AND p.hash = a.text_hash "
                + "WHERE a.id IN (SELECT value FROM json_each(?))",
                row -> RowHash.readable(row, PageTable::read).ifPresent(p -> pages.put(p.article(), p.pages())),
                Sql.ids(articles));
        return pages;
    }

    /// Of one version of a text; none when it has none, or they cannot be read.
    public Pages of(ArticleId article, String hash) {
        return sql.first("SELECT " + COLUMNS + " FROM text_page p WHERE p.article = ? AND p.hash = ?",
                row -> RowHash.readable(row, PageTable::read).map(Paged::pages).orElse(Pages.NONE), article, hash)
                .orElse(Pages.NONE);
    }

    /// Of every version of the articles that are not undone, by the hash of the version.
    public Map<ArticleId, Map<String, Pages>> known() {
        Map<ArticleId, Map<String, Pages>> all = new HashMap<>();
        sql.each("SELECT " + COLUMNS
                + " FROM text_page p JOIN article a ON a.id = p.article WHERE a.presence <> 'UNDONE'",
                row -> RowHash.readable(row, PageTable::read).ifPresent(
                        p -> all.computeIfAbsent(p.article(), id -> new HashMap<>()).put(p.hash(), p.pages())));
        return all;
    }

    /// Keeps the pages of texts; a version that has some keeps those. Without pages there is no row.
    public void keep(Collection<Paged> texts) {
        sql.batch("INSERT INTO text_page (article, hash, starts, row_hash) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                texts.stream().filter(p -> !p.pages().isEmpty()).toList(),
                p -> List.of(p.article(), p.hash(), text(p.pages()), hash(p)));
    }

    /// Articles with a row that is not what was written.
    public List<String> damaged() {
        List<String> ids = new ArrayList<>();
        sql.each("SELECT " + COLUMNS + " FROM text_page p ORDER BY p.article", row -> {
            if (RowHash.broken(row, r -> hash(read(r)))) {
                ids.add(row.text("article"));
            }
        });
        return ids.stream().distinct().toList();
    }

    private static String hash(Paged p) {
        return RowHash.of(p.article(), p.hash(), text(p.pages()));
    }

    private static String text(Pages pages) {
        return pages.starts().stream().map(s -> s.offset() + ":" + s.page()).collect(Collectors.joining(" "));
    }

    private static Paged read(Row row) {
        List<PageStart> starts = new ArrayList<>();
        String written = row.text("starts");
        try {
            for (String start : written.split(" ", -1)) {
                int colon = start.indexOf(':');
                starts.add(new PageStart(Integer.parseInt(start, 0, Math.max(0, colon), 10),
                        Integer.parseInt(start, colon + 1, start.length(), 10)));
            }
            return new Paged(new ArticleId(row.text("article")), row.text("hash"), new Pages(starts));
        } catch (NumberFormatException e) {
            throw new SqlFailure(new SQLiteException("pages " + written, SQLiteErrorCode.SQLITE_CORRUPT));
        }
    }
}
