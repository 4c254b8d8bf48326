package app.mitjul.search;

import app.mitjul.domain.article.TextRange;
import app.mitjul.text.Bare;
import app.mitjul.text.Bare.Gap;
import app.mitjul.text.JamoForm;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// First consonants within one word. Double ones that an input method made of two (ㄳ) are two.
final class InitialsForm implements Form {

    private final String consonants;

    InitialsForm(String letters) {
        StringBuilder out = new StringBuilder();
        letters.chars().forEach(c -> out.append(JamoForm.letters((char) c)));
        consonants = out.toString();
    }

    static boolean fits(String letters) {
        return !letters.isEmpty() && letters.chars().allMatch(c -> Grams.isConsonant((char) c));
    }

    @Override
    public List<TextRange> in(Bare text) {
        List<TextRange> hits = new ArrayList<>();
        int length = consonants.length();
        for (int at = 0; at + length <= text.text().length();) {
            if (stands(text, at)) {
                hits.add(text.range(at, at + length));
                at += length;
            } else {
                at++;
            }
        }
        return hits;
    }

    private boolean stands(Bare text, int at) {
        for (int i = 0; i < consonants.length(); i++) {
            if (Grams.initial(text.text().charAt(at + i)) != consonants.charAt(i)
                    || (i > 0 && text.gap(at + i) != Gap.NONE)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public BitSet candidates(SearchIndex index, Field field, SearchIndex.Window window) {
        return index.initials(Grams.triples(consonants), window);
    }
}
