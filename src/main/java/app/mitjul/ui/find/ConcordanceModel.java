package app.mitjul.ui.find;

import app.mitjul.search.Concordance;
import app.mitjul.search.Concordance.By;
import app.mitjul.search.Concordance.Order;
import app.mitjul.search.ConcordanceRow;
import app.mitjul.search.SearchRequest;
import app.mitjul.ui.common.Asking;
import app.mitjul.ui.model.LibraryModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The concordance of a query in the order and the groups a person wants. The first rows are there at once; all of them,
/// and every sorting, come later, and nothing waits for it.
final class ConcordanceModel {

    private static final int FIRST = 60;
    /// More rows nobody reads, and they are all held in memory.
    private static final int MOST = 50_000;

    /// What stands above the rows.
    ///
    /// @param complete
    ///            every hit is among them
    /// @param perThousand
    ///            hits per 1,000 characters of the articles with hits
    record Summary(int rows, int articles, double perThousand, boolean complete) {
        static final Summary NONE = new Summary(0, 0, 0, true);
    }

    private record Arranged(List<ConcordanceLine> lines, Summary summary) {
    }

    private final LibraryModel library;
    private final ObservableList<ConcordanceLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.PLACE);
    private final ObjectProperty<Optional<By>> by = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Summary> summary = new ReadOnlyObjectWrapper<>(Summary.NONE);
    private final Asking asking = new Asking();
    private final List<Consumer<List<ConcordanceRow>>> waiting = new ArrayList<>();
    private Optional<SearchRequest> loaded = Optional.empty();
    private Optional<Concordance> found = Optional.empty();
    private boolean whole;
    private int arranging;

    ConcordanceModel(LibraryModel library) {
        this.library = library;
        order.addListener((o, was, now) -> arrange());
        by.addListener((o, was, now) -> arrange());
    }

    ObservableList<ConcordanceLine> lines() {
        return lines;
    }

    ObjectProperty<Order> orderProperty() {
        return order;
    }

    /// Empty: rows stand under no heads.
    ObjectProperty<Optional<By>> byProperty() {
        return by;
    }

    ReadOnlyObjectProperty<Summary> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    void clear() {
        asking.begin();
        arranging++;
        loaded = Optional.empty();
        found = Optional.empty();
        whole = false;
        waiting.clear();
        lines.clear();
        summary.set(Summary.NONE);
    }

    /// The rows are to be asked for again, although the query is the same; those that are there stay until then.
    void forget() {
        loaded = Optional.empty();
    }

    /// Shows the hits of a query, unless it is this one already.
    void load(SearchRequest request) {
        if (loaded.filter(request::equals).isPresent()) {
            return;
        }
        loaded = Optional.of(request);
        whole = false;
        int mine = asking.begin();
        ask(mine, request, FIRST, first -> {
            if (first.complete()) {
                complete(first);
            } else {
                show(first);
                ask(mine, request, MOST, this::complete);
            }
        });
    }

    private void ask(int mine, SearchRequest request, int limit, Consumer<Concordance> then) {
        asking.ask(mine, library.session().search().concordance(request.atMost(limit, limit)), then,
                error -> clear());
    }

    private void complete(Concordance all) {
        whole = true;
        show(all);
        List.copyOf(waiting).forEach(w -> w.accept(all.rows()));
        waiting.clear();
    }

    /// Runs now or once every hit is there, unless another query comes before.
    void whenComplete(Consumer<List<ConcordanceRow>> then) {
        if (whole) {
            found.ifPresent(f -> then.accept(f.rows()));
        } else {
            waiting.add(then);
        }
    }

    private void show(Concordance now) {
        found = Optional.of(now);
        arrange();
    }

    /// A few rows at once, many off the FX thread.
    private void arrange() {
        int mine = ++arranging;
        found.ifPresent(f -> {
            Order wanted = order.get();
            Optional<By> groups = by.get();
            if (f.rows().size() <= FIRST) {
                show(arranged(f, wanted, groups));
            } else {
                library.work(() -> arranged(f, wanted, groups), arranged -> {
                    if (mine == arranging) {
                        show(arranged);
                    }
                });
            }
        });
    }

    private void show(Arranged arranged) {
        if (!lines.equals(arranged.lines())) {
            lines.setAll(arranged.lines());
        }
        summary.set(arranged.summary());
    }

    private static Arranged arranged(Concordance found, Order order, Optional<By> by) {
        Concordance sorted = found.sorted(order);
        List<ConcordanceLine> lines = new ArrayList<>();
        if (by.isEmpty()) {
            sorted.rows().forEach(row -> lines.add(new ConcordanceLine.Row(row)));
        } else {
            for (Concordance.Group group : sorted.grouped(by.get())) {
                lines.add(new ConcordanceLine.Head(by.get() == By.ARTICLE ? group.rows().getFirst().number() : 0,
                        group.name(), group.rows().size(), group.articles(), group.perThousand()));
                group.rows().forEach(row -> lines.add(new ConcordanceLine.Row(row)));
            }
        }
        Map<Long, Integer> lengths = new HashMap<>();
        sorted.rows().forEach(row -> lengths.put(row.seq(), row.length()));
        long length = lengths.values().stream().mapToLong(Integer::longValue).sum();
        return new Arranged(lines, new Summary(sorted.rows().size(), lengths.size(),
                length == 0 ? 0 : 1000.0 * sorted.rows().size() / length, found.complete()));
    }
}
