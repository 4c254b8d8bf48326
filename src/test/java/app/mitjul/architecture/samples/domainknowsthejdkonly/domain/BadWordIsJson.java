package app.mitjul.architecture.samples.domainknowsthejdkonly.domain;

import com.google.gson.JsonObject;

public record BadWordIsJson(JsonObject json) {
}
