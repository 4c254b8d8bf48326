package app.mitjul.settings;

/// Who marks on this computer.
///
/// @param annotatorId
///            UUIDv7, made once; empty only before that
/// @param name
///            empty until asked for
public record Person(String annotatorId, String name) {

    public static final Person UNKNOWN = new Person("", "");

    public Person withName(String other) {
        return new Person(annotatorId, other);
    }
}
