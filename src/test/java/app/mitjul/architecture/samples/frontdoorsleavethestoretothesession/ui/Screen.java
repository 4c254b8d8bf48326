package app.mitjul.architecture.samples.frontdoorsleavethestoretothesession.ui;

import app.mitjul.architecture.samples.frontdoorsleavethestoretothesession.session.Verbs;

public record Screen(Verbs verbs) {
}
