package app.mitjul.architecture.samples.frontdoorsleavethestoretothesession.store;

public record Table() {
}
