package app.mitjul.architecture.samples.frontdoorsleavethestoretothesession.session;

import app.mitjul.architecture.samples.frontdoorsleavethestoretothesession.store.Table;

public record Verbs(Table table) {
}
