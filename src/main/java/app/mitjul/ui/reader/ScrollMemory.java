package app.mitjul.ui.reader;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import app.mitjul.domain.article.ArticleId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The place at which each article was left, as the offset of the first character of the line at the upper edge (UTF-16
/// code units): never pixels, so that another width or size finds it again.
public final class ScrollMemory {

    /// Where an article was left.
    ///
    /// @param version
    ///            the beginning of the hash of its text then; empty: nobody knows
    public record Left(int offset, String version) {

        static Left at(int offset, String textHash) {
            return new Left(offset, textHash.substring(0, Math.min(textHash.length(), VERSION)));
        }

        /// Whether the text was another one then.
        boolean isOther(String textHash) {
            return !textHash.startsWith(version);
        }

        private String written() {
            return version.isEmpty() ? Integer.toString(offset) : offset + " " + version;
        }
    }

    private static final int VERSION = 16;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})(?: ([0-9a-f]{16}))?");

    private final Map<ArticleId, Left> places = new HashMap<>();

    private Optional<ScrollMemory> other;

    public ScrollMemory() {
        other = Optional.empty();
    }

    /// @param other knows where an article was left that this reader has not shown yet
    public ScrollMemory(ScrollMemory other) {
        this.other = Optional.of(other);
    }

    public Optional<Left> get(ArticleId id) {
        return Optional.ofNullable(places.get(id)).or(() -> other.flatMap(o -> Optional.ofNullable(o.places.get(id))));
    }

    /// Where an article was never left, it opens at its head: that has to be said only where the other reader knows a place.
    public void put(ArticleId id, Left left) {
        if (left.offset() > 0 || other.filter(o -> o.places.containsKey(id)).isPresent()) {
            places.put(id, left);
        } else {
            places.remove(id);
        }
    }

    /// The other reader is gone: what only that one knew goes on here.
    public void inherit() {
        other.ifPresent(o -> o.places.forEach(places::putIfAbsent));
        other = Optional.empty();
    }

    /// All places as the settings keep them.
    public Map<String, String> toSettings() {
        Map<String, String> out = new HashMap<>();
        places.forEach((id, left) -> out.put(id.value(), left.written()));
        return out;
    }

    /// Takes places from the settings; what is none is left out.
    public void fromSettings(Map<String, String> saved) {
        places.clear();
        saved.forEach((id, left) -> {
            Matcher m = WRITTEN.matcher(left);
            if (m.matches()) {
                places.put(new ArticleId(id),
                        new Left(Integer.parseInt(m.group(1)), Objects.requireNonNullElse(m.group(2), "")));
            }
        });
    }
}
