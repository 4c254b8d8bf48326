package app.mitjul.architecture.samples.timeisjavatime;

import java.time.Instant;

public record Now(Instant at) {
}
