package app.mitjul.architecture.samples.domainknowsthejdkonly.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

public record Word(String text, @Nullable Instant at) {
}
