package app.mitjul.exchange;

import java.util.List;

/// What a look at the beginning of the chosen files shows.
///
/// @param first
///            the first five articles, and what was skipped before the last of them
public record Look(Found found, List<Item> first) {

    public Look {
        first = List.copyOf(first);
    }
}
