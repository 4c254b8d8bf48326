package app.mitjul.exchange.in.limit;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Reads a web page, or a chapter that is written like one, under [Limits#HTML]. Nothing in it is run or fetched: it is
/// only a tree, no deeper than the parser makes it (512).
public final class HtmlGate {

    private HtmlGate() {
    }

    /// @throws app.mitjul.i18n.Problem
    ///             what is too much
    public static Document read(String html, Limits limits) {
        limits.checkBytes(html.length());
        Deadline deadline = limits.deadline();
        return Parser.htmlParser().parseInput(new Timed(new StringReader(html), deadline), "");
    }

    /// The parser asks for more again and again: that is when the clock is looked at.
    private static final class Timed extends FilterReader {

        private static final int PIECE = 8_192;

        private final Deadline deadline;

        Timed(Reader in, Deadline deadline) {
            super(in);
            this.deadline = deadline;
        }

        @Override
        public int read(char[] to, int from, int length) throws IOException {
            deadline.check();
            return super.read(to, from, Math.min(length, PIECE));
        }
    }
}
