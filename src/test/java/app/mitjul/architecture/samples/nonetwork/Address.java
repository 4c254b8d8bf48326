package app.mitjul.architecture.samples.nonetwork;

import java.net.URI;

public record Address(URI uri) {
}
