package app.mitjul.session;

/// Words that were written twice, in two states of a library.
final class Words {

    private Words() {
    }

    /// Whether nothing of `two` is lost with it.
    static boolean holds(String one, String two) {
        return two.isBlank() || one.contains(two);
    }

    static boolean oneGoesOn(String one, String two) {
        return holds(one, two) || holds(two, one);
    }

    /// The one that holds the other, else both.
    static String both(String one, String two, String between) {
        if (holds(one, two)) {
            return one;
        }
        return holds(two, one) ? two : one + between + two;
    }
}
