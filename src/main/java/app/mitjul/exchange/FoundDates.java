package app.mitjul.exchange;

import java.util.List;
import java.util.Optional;

/// The dates of a file.
///
/// @param form
///            they are read with; none when there are none
/// @param possible
///            all forms that fit every date seen; several say that day and month cannot be told apart
/// @param samples
///            some dates as they stand there, with what they are read as
public record FoundDates(Optional<DateForm> form, List<DateForm> possible, List<Sample> samples) {

    public static final FoundDates NONE = new FoundDates(Optional.empty(), List.of(), List.of());

    /// @param date
    ///            text form of a `PartialDate`; empty when it is none
    public record Sample(String written, String date) {
    }

    public FoundDates {
        possible = List.copyOf(possible);
        samples = List.copyOf(samples);
    }
}
