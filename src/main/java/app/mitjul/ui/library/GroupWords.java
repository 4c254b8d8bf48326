package app.mitjul.ui.library;

import app.mitjul.ui.model.Grouping;
import app.mitjul.ui.model.ListOrder;

/// The keys of the words for orders and groups.
final class GroupWords {

    private GroupWords() {
    }

    static String order(ListOrder order) {
        return switch (order) {
            case ADDED -> "ui.library.order.added";
            case TITLE -> "ui.library.order.title";
            case OUTLET -> "ui.library.order.outlet";
            case DATE -> "ui.library.order.date";
            case REPORTER -> "ui.library.order.reporter";
        };
    }

    static String grouping(Grouping grouping) {
        return switch (grouping) {
            case NONE -> "ui.library.group.none";
            case OUTLET -> "ui.library.group.outlet";
            case DATE -> "ui.library.group.date";
            case REPORTER -> "ui.library.group.reporter";
            case COLLECTION -> "ui.library.group.collection";
        };
    }

    /// Of a list that is grouped so.
    static String grouped(Grouping grouping) {
        return switch (grouping) {
            case NONE -> "ui.library.group.none";
            case OUTLET -> "ui.library.grouped.outlet";
            case DATE -> "ui.library.grouped.date";
            case REPORTER -> "ui.library.grouped.reporter";
            case COLLECTION -> "ui.library.grouped.collection";
        };
    }

    /// The heading of those of which it is not known.
    static String unknown(Grouping grouping) {
        return switch (grouping) {
            case NONE, OUTLET -> "ui.library.group.outlet.unknown";
            case DATE -> "ui.library.group.date.unknown";
            case REPORTER -> "ui.library.group.reporter.unknown";
            case COLLECTION -> "ui.library.group.collection.unknown";
        };
    }
}
