package app.mitjul.session;

import app.mitjul.store.Risk;
import java.nio.file.Path;
import java.util.Optional;

/// What is risky about the place a library lies in.
///
/// @param name
///            of the service or the kind of file system; may be empty
public record PlaceRisk(Kind kind, String name) {

    public enum Kind {
        NETWORK, CLOUD, REMOVABLE, TEMPORARY
    }

    /// Asks the disk; never on the FX thread.
    public static Optional<PlaceRisk> of(Path library) {
        return Risk.of(library).map(risk -> new PlaceRisk(switch (risk.kind()) {
            case NETWORK -> Kind.NETWORK;
            case CLOUD -> Kind.CLOUD;
            case REMOVABLE -> Kind.REMOVABLE;
            case TEMPORARY -> Kind.TEMPORARY;
        }, risk.name()));
    }
}
