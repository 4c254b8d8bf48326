package app.mitjul.ui.help;

import app.mitjul.ui.writing.Markdown;
import app.mitjul.ui.writing.Markdown.Part;
import app.mitjul.ui.writing.Markdown.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The user's guide in one language: `src/docs/guide_….md`, a chapter for each heading of the second level. Keys are links
/// to `key:` and the name of a shortcut, menus links to `menu:` and their messages, joined by `/`.
public record Guide(List<Chapter> chapters) {

    public static final String KEY = "key:";
    public static final String MENU = "menu:";

    private static final String HEADING = "## ";

    public record Chapter(String title, Markdown text) {

        /// How often the words stand in it, title and text; 0 for none.
        public int count(String words) {
            return Stream.concat(Stream.of(title), words().map(Words::text))
                    .mapToInt(text -> places(text, words).size()).sum();
        }

        /// Everything that is read, in order.
        public Stream<Words> words() {
            return text.parts().stream().flatMap(Guide::words);
        }
    }

    /// The guide that came with the program.
    ///
    /// @param language
    ///            `en` or `ko`
    public static Guide in(String language) {
        return of(Bundled.needed("guide_" + language + ".md"));
    }

    /// What stands before the first chapter is for who reads the file.
    public static Guide of(String file) {
        List<Chapter> chapters = new ArrayList<>();
        for (String part : ("\n" + file).split("\n" + HEADING, -1)) {
            int end = part.indexOf('\n');
            if (!part.isEmpty() && !part.startsWith("\n") && end > 0) {
                chapters.add(new Chapter(part.substring(0, end).strip(), Markdown.of(part.substring(end + 1))));
            }
        }
        return new Guide(List.copyOf(chapters));
    }

    static Stream<Words> words(Part part) {
        return switch (part) {
            case Part.Heading heading -> heading.words().stream();
            case Part.Paragraph paragraph -> paragraph.words().stream();
            case Part.CodeLines code -> Stream.empty();
            case Part.Quoted quoted -> quoted.parts().stream().flatMap(Guide::words);
            case Part.Item item -> item.parts().stream().flatMap(Guide::words);
            case Part.Rule rule -> Stream.empty();
        };
    }

    /// Where `wanted` stands in `text`, in any case; UTF-16 code units. Nothing stands nowhere.
    static List<Integer> places(String text, String wanted) {
        List<Integer> found = new ArrayList<>();
        for (int at = 0; !wanted.isEmpty() && at + wanted.length() <= text.length(); at++) {
            if (text.regionMatches(true, at, wanted, 0, wanted.length())) {
                found.add(at);
                at += wanted.length() - 1;
            }
        }
        return found;
    }
}
