package app.mitjul.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is searched for, as a tree. An article matches it or does not; its hits are where the words that must or may be
/// there stand.
public sealed interface Query {

    /// Words as they were typed, one or, as a phrase, several.
    ///
    /// @param field
    ///            [Field#TITLE]: only there; empty: text and title
    record Words(String text, Optional<Field> field) implements Query {
    }

    /// The outlet, or one of its other names, has these words in it.
    record Outlet(String name) implements Query {
    }

    /// A passage has this theme or one below it; by either name, in any case, or by its beginning.
    record Themed(String name) implements Query {
    }

    /// A note on the article or on a passage of it, in anybody's hand, has these words in it.
    record Noted(String words) implements Query {
    }

    /// Published from the first to the last day, both within. A date of which less is known matches when it can be.
    ///
    /// @param first
    ///            `2024-01-01`; empty: no matter how early
    /// @param last
    ///            `2025-12-31`; empty: no matter how late
    record Dated(String first, String last) implements Query {
    }

    /// What is known of an article, or was done with it, beside its words.
    ///
    /// @param value
    ///            as typed; names are compared in any case, a label and a collection as a whole
    record Known(Fact fact, String value) implements Query {
    }

    /// What can be known.
    enum Fact {
        REPORTER, PARTNER, LANGUAGE,
        /// The reading state: `unread`, `reading` or `done`.
        STATE, LABEL,
        /// A collection or one in it, by name or by path (`중동/에너지`).
        IN,
        /// Who marked a passage of it.
        BY,
        /// `note`: one on it or on a passage; `mark`: a marked passage.
        HAS
    }

    /// Only the words inside passages with this theme or one below it count.
    record Within(String theme) implements Query {
    }

    /// Each of the parts.
    record All(List<Query> parts) implements Query {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /// At least one of the parts.
    record Any(List<Query> parts) implements Query {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /// Not this.
    record Not(Query query) implements Query {
    }

    /// The words whose places are hits: all but those under a [Not].
    default List<Words> wanted() {
        return switch (this) {
            case Words words -> List.of(words);
            case All all -> all.parts().stream().flatMap(q -> q.wanted().stream()).toList();
            case Any any -> any.parts().stream().flatMap(q -> q.wanted().stream()).toList();
            default -> List.of();
        };
    }

    /// This and everything below it.
    default Stream<Query> all() {
        return switch (this) {
            case All all -> Stream.concat(Stream.of(this), all.parts().stream().flatMap(Query::all));
            case Any any -> Stream.concat(Stream.of(this), any.parts().stream().flatMap(Query::all));
            case Not not -> Stream.concat(Stream.of(this), not.query().all());
            default -> Stream.of(this);
        };
    }
}
