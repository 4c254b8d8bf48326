package app.mitjul.settings;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What a person set and where things were left; nothing of it belongs to a library.
///
/// @param recent
///            paths of libraries, the newest first, at most 10
/// @param places
///            by library id
/// @param told
///            what a person was told once and need not be told again, the newest first
/// @param searches
///            what was searched for on this computer, in any library, the newest first
/// @param columns
///            what the columns of imported tables mean
/// @param home
///            the path of the library that is opened when none is named; empty: it is where the system keeps such things
public record Settings(Person person, WindowState window, Reading reading, List<String> recent,
        Map<String, Place> places, Keys keys, Marking marking, List<String> told,
        List<String> searches, Columns columns, String home) {

    public static final Settings DEFAULT = new Settings(Person.UNKNOWN, WindowState.DEFAULT, Reading.DEFAULT, List.of(),
            Map.of(), Keys.DEFAULT, Marking.DEFAULT, List.of(), List.of(), Columns.NONE, "");

    private static final int RECENT = 10;
    private static final int TOLD = 100;
    private static final int SEARCHES = 50;

    public Settings {
        recent = recent.stream().distinct().limit(RECENT).toList();
        told = told.stream().distinct().limit(TOLD).toList();
        searches = searches.stream().distinct().limit(SEARCHES).toList();
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    }

    public Settings withPerson(Person other) {
        return new Settings(other, window, reading, recent, places, keys, marking, told, searches, columns, home);
    }

    public Settings withWindow(WindowState other) {
        return new Settings(person, other, reading, recent, places, keys, marking, told, searches, columns, home);
    }

    public Settings withReading(Reading other) {
        return new Settings(person, window, other, recent, places, keys, marking, told, searches, columns, home);
    }

    /// With `library` as the newest of the recent ones.
    public Settings withRecent(String library) {
        List<String> now = Stream.concat(Stream.of(library), recent.stream()).toList();
        return new Settings(person, window, reading, now, places, keys, marking, told, searches, columns, home);
    }

    public Settings withoutRecent(String library) {
        List<String> now = recent.stream().filter(r -> !r.equals(library)).toList();
        return new Settings(person, window, reading, now, places, keys, marking, told, searches, columns, home);
    }

    /// A library lies elsewhere now; where a person was in it is known by its id.
    ///
    /// @param isHome
    ///            it is the one that is opened when none is named
    public Settings moved(String from, String to, boolean isHome) {
        List<String> now = recent.stream().map(r -> r.equals(from) ? to : r).toList();
        return new Settings(person, window, reading, now, places, keys, marking, told, searches, columns,
                isHome ? to : home);
    }

    public Settings withKeys(Keys other) {
        return new Settings(person, window, reading, recent, places, other, marking, told, searches, columns, home);
    }

    public Settings withMarking(Marking other) {
        return new Settings(person, window, reading, recent, places, keys, other, told, searches, columns, home);
    }

    /// With one more thing a person was told.
    public Settings withTold(String what) {
        List<String> now = Stream.concat(Stream.of(what), told.stream()).toList();
        return new Settings(person, window, reading, recent, places, keys, marking, now, searches, columns, home);
    }

    public Settings withSearches(List<String> other) {
        return new Settings(person, window, reading, recent, places, keys, marking, told, other, columns, home);
    }

    public Place place(String library) {
        return places.getOrDefault(library, Place.NONE);
    }

    public Settings withPlace(String library, Place place) {
        Map<String, Place> now = new LinkedHashMap<>(places);
        now.put(library, place);
        return new Settings(person, window, reading, recent, now, keys, marking, told, searches, columns, home);
    }

    public Settings withColumns(Columns other) {
        return new Settings(person, window, reading, recent, places, keys, marking, told, searches, other, home);
    }

    /// With the library elsewhere that is opened when none is named.
    public Settings withHome(String other) {
        return new Settings(person, window, reading, recent, places, keys, marking, told, searches, columns, other);
    }

    /// These with what differs between `was` and `now`, of places each library's by itself: the rest may have been said by
    /// another program.
    Settings changed(Settings was, Settings now) {
        Map<String, Place> all = new LinkedHashMap<>(places);
        now.places.forEach((library, place) -> all.put(library,
                choose(all.getOrDefault(library, place), was.place(library), place)));
        return new Settings(choose(person, was.person, now.person), choose(window, was.window, now.window),
                choose(reading, was.reading, now.reading), choose(recent, was.recent, now.recent), all,
                choose(keys, was.keys, now.keys), choose(marking, was.marking, now.marking),
                choose(told, was.told, now.told), choose(searches, was.searches, now.searches),
                choose(columns, was.columns, now.columns), choose(home, was.home, now.home));
    }

    private static <T> T choose(T here, T was, T now) {
        return now.equals(was) ? here : now;
    }

    /// The library that is opened when none is named, unless it was moved: `otherwise`.
    public Path homeOr(Path otherwise) {
        return home.isEmpty() ? otherwise : Path.of(home);
    }
}
