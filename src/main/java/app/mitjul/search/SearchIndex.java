package app.mitjul.search;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// What a search asks of a library, at one moment. Places are an article's number in the order of import
/// ([app.mitjul.domain.article.Article#seq()]); sets of places begin at the window they were asked for.
public interface SearchIndex {

    /// A part of the library.
    ///
    /// @param from
    ///            first place
    /// @param to
    ///            the place behind the last
    record Window(long from, long to) {
        public int size() {
            return Math.toIntExact(to - from);
        }
    }

    /// An article as a search looks at it.
    ///
    /// @param outlet
    ///            the name it is shown under
    /// @param given
    ///            whether the title says something that the text does not begin with
    record Stored(long seq, ArticleId id, String title, boolean given, String outlet, String published, int length,
            String text) {
    }

    /// The place behind the last article.
    long end();

    /// Live articles in the window.
    BitSet live(Window window);

    /// Articles in the window of which the index says that every one of `all` may be there, each as one of its forms;
    /// those it does not know yet among them. Never leaves one out that has them.
    ///
    /// @param all
    ///            sets of terms as [Grams] makes them
    BitSet holding(List<? extends Collection<String>> all, Field field, Window window);

    /// The same with the triples of first consonants.
    BitSet initials(Collection<String> all, Window window);

    /// Live articles of the window whose title, derived ones too, passes; reads no texts.
    BitSet titled(Predicate<String> passes, Window window);

    /// Terms of the index from the first (inclusive) to the second (exclusive), with how often they occur.
    Map<String, Long> terms(String from, String to);

    /// How often terms occur, in texts that are not live too; those that do not are left out.
    Map<String, Long> terms(Collection<String> terms);

    /// Whether the index knows every article.
    boolean isComplete();

    /// Shows the articles that are not live, in no order; false, and shows none, when there are more than `most`.
    boolean eachHidden(int most, Consumer<Stored> taker);

    /// Articles for which a question about anything but words is true.
    BitSet matching(Query question, Window window);

    /// Where, in the text in use, passages have the theme or one below it, by article, from left to right.
    Map<ArticleId, List<TextRange>> passages(String theme, Window window);

    /// Loads the live ones of those articles in their order until `taker` says no.
    void each(BitSet places, Window window, Predicate<Stored> taker);

    /// The numbers of live articles, from 1, by their places.
    ///
    /// @param places
    ///            in growing order
    Map<Long, Integer> numbers(Collection<Long> places);

    /// Those of the letters that some term begins with.
    Set<String> beginning(Collection<String> letters);

    /// Other names of what has this name, as it is folded and free of marks.
    Collection<String> aliases(String bare);
}
