package app.mitjul.ui.reader;

import app.mitjul.domain.article.ArticleId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The place at which each article was left, as the offset of the first character of the line at the upper edge (UTF-16
/// code units): never pixels, so that another width or size finds it again.
public final class ScrollMemory {

    private final Map<ArticleId, Integer> places = new HashMap<>();

    private final Optional<ScrollMemory> other;

    public ScrollMemory() {
        other = Optional.empty();
    }

    /// @param other knows where an article was left that this reader has not shown yet
    public ScrollMemory(ScrollMemory other) {
        this.other = Optional.of(other);
    }

    public Optional<Integer> get(ArticleId id) {
        return Optional.ofNullable(places.get(id)).or(() -> other.flatMap(o -> Optional.ofNullable(o.places.get(id))));
    }

    public void put(ArticleId id, int offset) {
        if (offset > 0) {
            places.put(id, offset);
        } else {
            places.remove(id);
        }
    }

    /// All places as the settings keep them.
    public Map<String, String> toSettings() {
        Map<String, String> out = new HashMap<>();
        places.forEach((id, offset) -> out.put(id.value(), offset.toString()));
        return out;
    }

    /// Takes places from the settings; what is no number is left out.
    public void fromSettings(Map<String, String> saved) {
        places.clear();
        saved.forEach((id, offset) -> {
            if (offset.matches("\\d{1,9}")) {
                places.put(new ArticleId(id), Integer.parseInt(offset));
            }
        });
    }
}
