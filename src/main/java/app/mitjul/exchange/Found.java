package app.mitjul.exchange;

import app.mitjul.text.Split;
import java.util.Optional;

/// What was recognised: of the first file that can be read, when there are several.
///
/// @param file
///            which that is; see [Place]
/// @param files
///            how many there are, those in chosen folders and archives counted
/// @param split
///            of a plain text
/// @param language
///            BCP 47 tag of the first article; empty when it cannot be told
public record Found(String file, int files, ArticleFormat format, Optional<FoundEncoding> encoding,
        Optional<Split> split, Optional<FoundTable> table, FoundDates dates, String language, TitleFrom titles) {
}
