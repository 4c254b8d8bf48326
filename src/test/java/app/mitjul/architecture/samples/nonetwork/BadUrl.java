package app.mitjul.architecture.samples.nonetwork;

import java.net.URL;

public record BadUrl(URL url) {
}
