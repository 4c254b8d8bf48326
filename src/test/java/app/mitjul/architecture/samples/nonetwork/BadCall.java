package app.mitjul.architecture.samples.nonetwork;

import java.net.http.HttpClient;

public record BadCall(HttpClient client) {
}
