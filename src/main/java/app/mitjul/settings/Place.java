package app.mitjul.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Where a person was in one library.
///
/// @param article
///            id of the article that was open; empty for none
/// @param second
///            id of the one in the second reader; empty for none
/// @param scroll
///            by article id, where its reader stood, in the reader's own words
public record Place(String article, String second, Map<String, String> scroll) {

    public static final Place NONE = new Place("", "", Map.of());

    public Place {
        scroll = Collections.unmodifiableMap(new LinkedHashMap<>(scroll));
    }
}
