package app.mitjul.architecture.samples.onlythegatesparse.exchange.in;

import com.google.gson.stream.JsonReader;

public record BadJson(JsonReader parser) {
}
