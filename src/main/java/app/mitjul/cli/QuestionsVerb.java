package app.mitjul.cli;

import app.mitjul.session.Question;
import app.mitjul.session.Reads;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;

/// `mitjul questions`: what the client has to be asked.
@Command(name = "questions")
final class QuestionsVerb extends Verb {

    @Override
    Answer run() {
        List<Question> questions = root.reading(Reads::questions);
        List<String> lines = new ArrayList<>();
        for (Question q : questions) {
            lines.add(Columns.oneLine(q.number() + "." + q.sentence() + " " + q.segment().anchor().quote()));
            lines.add("   ? " + Columns.oneLine(q.segment().question()));
        }
        return Answer.of(new Json().with("questions", questions, QuestionsVerb::json),
                lines.isEmpty() ? List.of(text("cli.questions.none")) : lines);
    }

    private static Json json(Question q) {
        return new Json().with("article", q.article().id().value()).with("number", q.number())
                .with("sentence", q.sentence()).with("start", q.segment().range().start())
                .with("end", q.segment().range().end()).with("quote", q.segment().anchor().quote())
                .with("target", q.segment().target())
                .with("status", q.segment().status().name().toLowerCase(Locale.ROOT))
                .with("question", q.segment().question());
    }
}
