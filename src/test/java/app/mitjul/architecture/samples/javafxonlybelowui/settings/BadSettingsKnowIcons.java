package app.mitjul.architecture.samples.javafxonlybelowui.settings;

import org.kordamp.ikonli.Ikon;

public record BadSettingsKnowIcons(Ikon icon) {
}
