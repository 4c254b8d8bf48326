package app.mitjul.cli;

import app.mitjul.session.LibraryInfo;
import app.mitjul.session.PlaceRisk;
import app.mitjul.session.Reads;
import java.util.Locale;
import picocli.CommandLine.Command;

/// `mitjul info`: figures of the library.
@Command(name = "info")
final class InfoVerb extends Verb {

    @Override
    Answer run() {
        LibraryInfo info = root.reading(Reads::info);
        Json json = new Json().with("library", info.file().toString()).with("id", info.id())
                .with("schema", info.schema()).with("generation", info.generation())
                .with("created", info.created().toString()).with("articles", info.articles())
                .with("annotations", info.annotations()).with("taggings", info.taggings())
                .with("themes", info.themes()).with("binned", info.binned()).with("bytes", info.bytes());
        Columns lines = new Columns(false).row(text("cli.info.library"), info.file().toString())
                .row(text("cli.info.articles"), Integer.toString(info.articles()))
                .row(text("cli.info.annotations"), Integer.toString(info.annotations()))
                .row(text("cli.info.taggings"), Integer.toString(info.taggings()))
                .row(text("cli.info.themes"), Integer.toString(info.themes()))
                .row(text("cli.info.binned"), Integer.toString(info.binned()))
                .row(text("cli.info.bytes"), Long.toString(info.bytes()))
                .row(text("cli.info.created"), info.created().toString());
        PlaceRisk.of(info.file()).ifPresent(risk -> {
            json.with("risk", risk.kind().name().toLowerCase(Locale.ROOT));
            lines.row(text("cli.info.risk"), text("cli.info.risk." + risk.kind().name().toLowerCase(Locale.ROOT),
                    risk.name()));
        });
        return Answer.of(json, lines.lines());
    }
}
