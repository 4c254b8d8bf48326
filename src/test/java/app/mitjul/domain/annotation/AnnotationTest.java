package app.mitjul.domain.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnotationTest {

    private static final Instant MADE = Instant.ofEpochMilli(1_000);
    private static final Instant LATER = Instant.ofEpochMilli(2_000);
    private static final AnnotatorId ME = new AnnotatorId("me");

    @Test
    void only_what_holds_no_theme_no_note_and_no_translation_is_empty() {
        assertThat(annotation("", "").isEmpty()).isTrue();
        assertThat(annotation(" \n", "\t").isEmpty()).isTrue();
        assertThat(annotation("메모", "").isEmpty()).isFalse();
        assertThat(annotation("", "words").isEmpty()).isFalse();
        assertThat(annotation("", "", Theme.TRADE).isEmpty()).isFalse();
    }

    @Test
    void each_edit_says_when_and_leaves_everything_else() {
        Annotation a = annotation("메모", "words", Theme.TRADE);
        assertThat(a.withNote("다른 메모", LATER)).isEqualTo(
                of(a.anchor(), "다른 메모", "words", LATER, Presence.LIVE, Theme.TRADE));
        assertThat(a.withTranslation("other", LATER)).isEqualTo(
                of(a.anchor(), "메모", "other", LATER, Presence.LIVE, Theme.TRADE));
        assertThat(a.withTagging(tagging(Theme.ENERGY), LATER)).isEqualTo(
                of(a.anchor(), "메모", "words", LATER, Presence.LIVE, Theme.TRADE, Theme.ENERGY));
        assertThat(a.withTaggings(List.of(tagging(Theme.SECURITY)), LATER)).isEqualTo(
                of(a.anchor(), "메모", "words", LATER, Presence.LIVE, Theme.SECURITY));
        Anchor elsewhere = new Anchor("hash", new TextRange(0, 1), "글", "", "");
        assertThat(a.withAnchor(elsewhere, LATER)).isEqualTo(
                of(elsewhere, "메모", "words", LATER, Presence.LIVE, Theme.TRADE));
        assertThat(a.withPresence(Presence.BINNED)).isEqualTo(
                of(a.anchor(), "메모", "words", MADE, Presence.BINNED, Theme.TRADE));
    }

    @Test
    void taking_a_theme_off_leaves_the_others_in_their_order() {
        Annotation a = annotation("", "", Theme.TRADE, Theme.ENERGY, Theme.SECURITY);
        assertThat(a.withoutTheme(Theme.ENERGY, LATER)).isEqualTo(
                of(a.anchor(), "", "", LATER, Presence.LIVE, Theme.TRADE, Theme.SECURITY));
        assertThat(a.tagging(Theme.ENERGY)).contains(tagging(Theme.ENERGY));
        assertThat(a.withoutTheme(Theme.ENERGY, LATER).tagging(Theme.ENERGY)).isEmpty();
        assertThat(a.range()).isEqualTo(new TextRange(3, 7));
    }

    @Test
    void joining_takes_the_themes_that_are_missing_and_no_theme_twice() {
        Annotation joined = annotation("", "", Theme.TRADE, Theme.ENERGY)
                .joined(annotation("", "", Theme.ENERGY, Theme.SECURITY), LATER);
        assertThat(joined.taggings()).extracting(Tagging::theme)
                .containsExactly(Theme.TRADE, Theme.ENERGY, Theme.SECURITY);
        assertThat(joined.modified()).isEqualTo(LATER);
    }

    @Test
    void joining_loses_no_word_and_writes_none_twice() {
        assertThat(annotation("하나", "one").joined(annotation("둘", "two"), LATER))
                .isEqualTo(annotation("하나\n\n둘", "one\ntwo").withNote("하나\n\n둘", LATER));
        Annotation same = annotation("하나", "one").joined(annotation("하나", "one"), LATER);
        assertThat(same.note()).isEqualTo("하나");
        assertThat(same.translation()).isEqualTo("one");
        Annotation taken = annotation("", " ").joined(annotation("둘", "two"), LATER);
        assertThat(taken.note()).isEqualTo("둘");
        assertThat(taken.translation()).isEqualTo("two");
        Annotation kept = annotation("하나", "one").joined(annotation(" ", ""), LATER);
        assertThat(kept.note()).isEqualTo("하나");
        assertThat(kept.translation()).isEqualTo("one");
    }

    private static Annotation annotation(String note, String translation, ThemeId... themes) {
        return of(new Anchor("hash", new TextRange(3, 7), "인용", "앞", "뒤"), note, translation, MADE, Presence.LIVE,
                themes);
    }

    private static Annotation of(Anchor anchor, String note, String translation, Instant modified, Presence presence,
            ThemeId... themes) {
        return new Annotation(new AnnotationId("a"), new ArticleId("article"), ME, anchor,
                List.of(themes).stream().map(AnnotationTest::tagging).toList(), note, translation, MADE, modified,
                presence);
    }

    private static Tagging tagging(ThemeId theme) {
        return new Tagging("t-" + theme, theme, ME, MADE);
    }
}
