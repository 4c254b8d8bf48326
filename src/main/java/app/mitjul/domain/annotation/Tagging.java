package app.mitjul.domain.annotation;

import app.mitjul.domain.codebook.ThemeId;
import java.time.Instant;

/// One theme put on one passage by one annotator at one time.
///
/// @param id
///            UUIDv7 in lower-case text
public record Tagging(String id, ThemeId theme, AnnotatorId annotator, Instant created) {
}
