package app.mitjul.architecture.samples.frontdoorsleavethestoretothesession.ui.reader;

import app.mitjul.architecture.samples.frontdoorsleavethestoretothesession.store.Table;

public record BadScreenReadsTables(Table table) {
}
