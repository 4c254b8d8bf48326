package app.mitjul.session;

import app.mitjul.domain.article.ArticleId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The live articles in the order of import, at one moment, found by id at once. Never changes: the next moment is
/// another one that shares with it whatever is the same, so that who compares two can compare references.
public final class ListedRows {

    public static final ListedRows NONE = new ListedRows(List.of(), Map.of(), Set.of(), 0);

    private final List<ArticleRow> rows;
    /// Shared by moments that have the same articles.
    private final Map<ArticleId, Integer> places;
    private final Set<ArticleId> hidden;
    private final int all;

    private ListedRows(List<ArticleRow> rows, Map<ArticleId, Integer> places, Set<ArticleId> hidden, int all) {
        this.rows = rows;
        this.places = places;
        this.hidden = hidden;
        this.all = all;
    }

    /// @param rows
    ///            all of them, in the order of import
    public static ListedRows of(List<ArticleRow> rows) {
        Map<ArticleId, Integer> places = HashMap.newHashMap(rows.size());
        ArticleRow[] numbered = new ArticleRow[rows.size()];
        for (int i = 0; i < numbered.length; i++) {
            numbered[i] = rows.get(i).at(i + 1);
            places.put(numbered[i].article().id(), i);
        }
        return new ListedRows(Collections.unmodifiableList(Arrays.asList(numbered)), places, Set.of(), numbered.length);
    }

    /// What is shown first of a large library, until all is read.
    ///
    /// @param rows
    ///            some of them, with their numbers
    /// @param all
    ///            how many there are
    static ListedRows part(List<ArticleRow> rows, int all) {
        Map<ArticleId, Integer> places = HashMap.newHashMap(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            places.put(rows.get(i).article().id(), i);
        }
        return new ListedRows(List.copyOf(rows), places, Set.of(), all);
    }

    /// Whether these are all articles of the library.
    public boolean isWhole() {
        return rows.size() == all;
    }

    /// How many articles the library has.
    public int all() {
        return all;
    }

    public List<ArticleRow> rows() {
        return rows;
    }

    public Optional<ArticleRow> find(ArticleId id) {
        return Optional.ofNullable(places.get(id)).map(rows::get);
    }

    /// The place of an article in [#rows], from 0; −1 when it is not live.
    public int place(ArticleId id) {
        return places.getOrDefault(id, -1);
    }

    /// The same, of which lists leave these out.
    public ListedRows hiding(Set<ArticleId> copies) {
        return hidden.equals(copies) ? this : new ListedRows(rows, places, Set.copyOf(copies), all);
    }

    /// The articles that lists leave out.
    public Set<ArticleId> hidden() {
        return hidden;
    }

    /// Whether the other is known to have the same articles at the same places.
    public boolean sameArticles(ListedRows other) {
        return places == other.places;
    }

    /// The next moment.
    ///
    /// @param asked
    ///            the articles that may differ now
    /// @param found
    ///            those of them that are live now
    public ListedRows with(Set<ArticleId> asked, List<ArticleRow> found) {
        Map<ArticleId, ArticleRow> now = HashMap.newHashMap(found.size());
        found.forEach(row -> now.put(row.article().id(), row));
        boolean same = asked.stream().allMatch(id -> places.containsKey(id) == now.containsKey(id));
        return same ? replaced(found) : mixed(asked, found);
    }

    private ListedRows replaced(List<ArticleRow> found) {
        ArticleRow[] next = rows.toArray(ArticleRow[]::new);
        boolean any = false;
        for (ArticleRow row : found) {
            int place = place(row.article().id());
            if (place >= 0 && !next[place].equals(row.at(place + 1))) {
                next[place] = row.at(place + 1);
                any = true;
            }
        }
        return any ? new ListedRows(Collections.unmodifiableList(Arrays.asList(next)), places, hidden, all) : this;
    }

    private ListedRows mixed(Set<ArticleId> asked, List<ArticleRow> found) {
        Set<ArticleId> out = new HashSet<>(asked);
        List<ArticleRow> next = new ArrayList<>(rows.size() + found.size());
        int at = 0;
        for (ArticleRow row : rows) {
            if (out.contains(row.article().id())) {
                continue;
            }
            while (at < found.size() && found.get(at).article().seq() < row.article().seq()) {
                next.add(found.get(at++));
            }
            next.add(row);
        }
        next.addAll(found.subList(at, found.size()));
        return of(next).hiding(hidden);
    }

    /// These rows, all of them read anew; what is as it was stays the very same.
    public ListedRows anew(List<ArticleRow> fresh) {
        boolean same = fresh.size() == rows.size();
        List<ArticleRow> kept = new ArrayList<>(fresh.size());
        for (int i = 0; i < fresh.size(); i++) {
            ArticleRow row = fresh.get(i);
            int place = place(row.article().id());
            same &= place == i;
            kept.add(place >= 0 && rows.get(place).equals(row) ? rows.get(place) : row);
        }
        return same
                ? new ListedRows(Collections.unmodifiableList(kept), places, hidden, kept.size())
                : of(kept).hiding(hidden);
    }
}
