package app.mitjul.architecture.samples.frontdoorsleavethestoretothesession.cli;

import app.mitjul.architecture.samples.frontdoorsleavethestoretothesession.store.Table;

public record BadVerbReadsTables(Table table) {
}
