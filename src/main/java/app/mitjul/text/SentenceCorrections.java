package app.mitjul.text;

import app.mitjul.domain.article.SentenceEdits;
import app.mitjul.domain.article.TextRange;
import java.util.ArrayList;
import java.util.List;

/// Puts a person's joins and splits on sentences that were found by rule. Sentences of two paragraphs are never joined.
final class SentenceCorrections {

    private final String text;
    private final SentenceEdits edits;

    SentenceCorrections(String text, SentenceEdits edits) {
        this.text = text;
        this.edits = edits;
    }

    List<Sentence> apply(List<Sentence> found) {
        List<Sentence> out = new ArrayList<>();
        for (Sentence sentence : found) {
            boolean joined = !out.isEmpty() && edits.joins().contains(sentence.range().start())
                    && sameParagraph(out.getLast(), sentence);
            Sentence whole = joined
                    ? new Sentence(new TextRange(out.removeLast().range().start(), sentence.range().end()),
                            sentence.complete())
                    : sentence;
            out.addAll(split(whole));
        }
        return List.copyOf(out);
    }

    private boolean sameParagraph(Sentence a, Sentence b) {
        return text.substring(a.range().end(), b.range().start()).indexOf('\n') < 0;
    }

    /// The parts before a split count as complete: a person has said that they end there.
    private List<Sentence> split(Sentence sentence) {
        List<Sentence> parts = new ArrayList<>();
        int start = sentence.range().start();
        for (int cut : edits.splits().subSet(start + 1, sentence.range().end())) {
            int end = Spaces.skipBack(text, start, cut);
            if (end > start && Boundaries.isBoundary(text, cut) && Spaces.skip(text, cut, cut + 1) == cut) {
                parts.add(new Sentence(new TextRange(start, end), true));
                start = cut;
            }
        }
        parts.add(new Sentence(new TextRange(start, sentence.range().end()), sentence.complete()));
        return parts;
    }
}
