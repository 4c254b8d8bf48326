package app.mitjul.ui.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What a person typed and the library could not take: kept here, whatever screen is shown, until it is on the disk or
/// the person lets it go. A newer text of the same field takes the place of an older one. Lives on the FX thread.
public final class Unsaved {

    /// Words that are not on the disk.
    ///
    /// @param about
    ///            what they are on, in the person's words: a quote, a title; may be empty
    /// @param why
    ///            what was in the way
    /// @param elsewhere
    ///            whether a person has written them to a file
    public record Piece(Typed typed, String about, String text, Throwable why, boolean elsewhere) {
    }

    /// An attempt to write words; the newest of a field decides.
    record Attempt(Typed typed, String about, String text, Runnable again) {
    }

    private final Map<Typed, Attempt> newest = new HashMap<>();
    private final Map<Typed, Piece> refused = new LinkedHashMap<>();
    private final ObservableList<Piece> pieces = FXCollections.observableArrayList();
    private final ObservableList<Piece> shown = FXCollections.unmodifiableObservableList(pieces);

    /// In the order in which they were refused.
    public ObservableList<Piece> pieces() {
        return shown;
    }

    /// The words of this field that are not on the disk.
    public Optional<String> text(Typed typed) {
        return Optional.ofNullable(refused.get(typed)).map(Piece::text);
    }

    /// Whether closing would lose words that are nowhere else.
    public boolean wouldBeLost() {
        return pieces.stream().anyMatch(p -> !p.elsewhere());
    }

    /// Tries all of them again.
    public void again() {
        List.copyOf(refused.keySet()).forEach(typed -> {
            Attempt attempt = newest.get(typed);
            if (attempt != null) {
                attempt.again().run();
            }
        });
    }

    /// The person has these words in a file now.
    public void keptElsewhere(List<Piece> written) {
        written.forEach(p -> refused.computeIfPresent(p.typed(), (typed, now) -> now.text().equals(p.text())
                ? new Piece(typed, now.about(), now.text(), now.why(), true)
                : now));
        show();
    }

    /// The person does not want them any more.
    public void letGo() {
        refused.keySet().forEach(newest::remove);
        refused.clear();
        show();
    }

    /// Words that were kept are saved elsewise or not wanted.
    void drop(Typed typed) {
        newest.remove(typed);
        refused.remove(typed);
        show();
    }

    void trying(Attempt attempt) {
        newest.put(attempt.typed(), attempt);
    }

    void written(Attempt attempt) {
        if (newest.remove(attempt.typed(), attempt)) {
            refused.remove(attempt.typed());
            show();
        }
    }

    void refused(Attempt attempt, Throwable why) {
        if (attempt.equals(newest.get(attempt.typed()))) {
            @Nullable
            Piece before = refused.get(attempt.typed());
            boolean elsewhere = before != null && before.elsewhere() && before.text().equals(attempt.text());
            refused.put(attempt.typed(),
                    new Piece(attempt.typed(), attempt.about(), attempt.text(), why, elsewhere));
            show();
        }
    }

    private void show() {
        pieces.setAll(refused.values());
    }
}
