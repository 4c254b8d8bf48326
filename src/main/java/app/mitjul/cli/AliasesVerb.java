package app.mitjul.cli;

import app.mitjul.domain.arrangement.OutletAlias;
import app.mitjul.domain.article.Presence;
import app.mitjul.session.Commands;
import app.mitjul.session.OpenRequest.Mode;
import app.mitjul.session.OutletProposal;
import app.mitjul.session.Reads;
import app.mitjul.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `mitjul aliases [merge NAME… --into NAME | split NAME | apart NAME NAME]`: outlets that go by several names.
@Command(name = "aliases")
final class AliasesVerb extends Verb {

    enum Action {
        LIST, MERGE, SPLIT, APART
    }

    @Parameters(index = "0", paramLabel = "merge|split|apart", descriptionKey = "aliases.action", arity = "0..1", defaultValue = "LIST")
    Action action = Action.LIST;

    @Parameters(index = "1..*", paramLabel = "NAME", descriptionKey = "aliases.names")
    List<String> names = new ArrayList<>();

    @Option(names = "--into", paramLabel = "NAME", descriptionKey = "aliases.into")
    @Nullable
    String into;

    private record Known(List<OutletAlias> aliases, List<OutletProposal> proposals) {
        static Known of(Reads reads) {
            return new Known(reads.outletAliases().stream().filter(a -> a.presence() == Presence.LIVE).toList(),
                    reads.outletProposals());
        }
    }

    @Override
    Answer run() {
        boolean good = switch (action) {
            case LIST -> names.isEmpty() && into == null;
            case MERGE -> !names.isEmpty() && into != null;
            case SPLIT -> names.size() == 1 && into == null;
            case APART -> names.size() == 2 && into == null;
        };
        if (!good) {
            throw wrongUse("cli.wrong.aliases");
        }
        return list(action == Action.LIST ? root.reading(Known::of) : root.writing(Mode.WRITE, this::act));
    }

    private Known act(Session session) {
        Commands commands = session.commands();
        switch (action) {
            case MERGE -> commands.mergeOutlets(Set.copyOf(names), into == null ? "" : into).join();
            case SPLIT -> commands.splitOutlet(names.getFirst()).join();
            case APART -> commands.keepOutletsApart(new OutletAlias.Key(names.getFirst(), names.getLast())).join();
            case LIST -> {
            }
        }
        return Known.of(session.reads());
    }

    private Answer list(Known known) {
        Json json = new Json()
                .with("aliases", known.aliases(),
                        a -> new Json().with("name", a.name()).with("outlet", a.outlet()))
                .with("proposals", known.proposals(),
                        p -> new Json().with("name", p.name()).with("outlet", p.outlet())
                                .with("why", p.why().name().toLowerCase(Locale.ROOT)).with("articles", p.articles()));
        List<String> lines = new ArrayList<>();
        known.aliases().forEach(a -> lines.add(text("cli.aliases.alias", a.name(), a.outlet())));
        known.proposals().forEach(p -> lines.add(text("cli.aliases.proposal", p.name(), p.outlet(), p.articles())));
        return Answer.of(json, lines.isEmpty() ? List.of(text("cli.aliases.none")) : lines);
    }
}
