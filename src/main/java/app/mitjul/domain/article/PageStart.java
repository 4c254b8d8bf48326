package app.mitjul.domain.article;

/// Where a page of the original begins in the text that was taken from it.
///
/// @param offset
///            UTF-16 code unit of the text
/// @param page
///            from 1
public record PageStart(int offset, int page) {

    public PageStart {
        if (offset < 0 || page < 1) {
            throw new IllegalArgumentException("no page: " + page + " from " + offset);
        }
    }
}
