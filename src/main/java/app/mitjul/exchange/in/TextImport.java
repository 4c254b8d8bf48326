package app.mitjul.exchange.in;

import app.mitjul.domain.article.NewArticle;
import app.mitjul.domain.article.SourceFile;
import app.mitjul.text.Split;
import java.util.List;

/// What a plain text holds; nothing is in the library yet. Articles and skipped lines together account for every line.
///
/// @param detected
///            nobody chose the split, the text itself did
/// @param encoding
///            the bytes were read with
/// @param lossy
///            the file ends in the middle of a character; U+FFFD stands for it
/// @param articles
///            in the order of the file
/// @param lines
///            how many lines the file has
public record TextImport(SourceFile file, Split split, boolean detected, String encoding, boolean lossy,
        List<NewArticle> articles, List<Skipped> skipped, int lines) {

    public TextImport {
        articles = List.copyOf(articles);
        skipped = List.copyOf(skipped);
    }
}
