package app.mitjul.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.domain.change.Step;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void korean_is_spoken_to_koreans_and_english_to_everyone_else() {
        assertThat(new Messages(Locale.KOREA).language()).isEqualTo(Messages.Language.KO);
        assertThat(new Messages(Locale.GERMANY).language()).isEqualTo(Messages.Language.EN);
        assertThat(new Messages(Locale.ROOT).language()).isEqualTo(Messages.Language.EN);
    }

    @Test
    void a_posix_locale_and_a_tag_both_choose_the_language() {
        assertThat(Messages.localeFor(Map.of("MITJUL_LANG", "ko_KR.UTF-8"))).isEqualTo(Locale.KOREAN);
        assertThat(Messages.localeFor(Map.of("MITJUL_LANG", "ko"))).isEqualTo(Locale.KOREAN);
        assertThat(Messages.localeFor(Map.of("MITJUL_LANG", "ko-KR"))).isEqualTo(Locale.KOREAN);
        assertThat(Messages.localeFor(Map.of("MITJUL_LANG", "C"))).isEqualTo(Locale.ENGLISH);
        assertThat(Messages.localeFor(Map.of("MITJUL_LANG", "de_DE@euro"))).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void a_problem_becomes_a_sentence_with_its_path_as_it_is() {
        Problem problem = new Problem("settings.unwritable", "/tmp/it’s {0}/로그");
        assertThat(new Messages(Locale.ENGLISH).of(problem)).contains("/tmp/it’s {0}/로그");
        assertThat(new Messages(Locale.KOREAN).of(problem)).contains("/tmp/it’s {0}/로그").contains("설정");
    }

    @Test
    void a_missing_key_is_noticed() {
        Messages messages = new Messages(Locale.ENGLISH);
        if (Messages.class.desiredAssertionStatus()) {
            assertThatThrownBy(() -> messages.text("no.such.key")).isInstanceOf(AssertionError.class);
            assertThatThrownBy(() -> messages.of(Step.of("no.such"))).isInstanceOf(AssertionError.class);
        } else {
            assertThat(messages.text("no.such.key")).isEqualTo("no.such.key");
        }
    }
}
