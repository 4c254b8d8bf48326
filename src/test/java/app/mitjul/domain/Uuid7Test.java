package app.mitjul.domain;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.codebook.Theme;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class Uuid7Test {

    @Test
    void an_id_is_a_uuid_of_version_7_in_lower_case() {
        UUID id = UUID.fromString(Uuid7.next());

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(Uuid7.next()).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    @Test
    void the_first_48_bits_are_the_time() {
        long millis = 1_795_348_800_123L;

        assertThat(UUID.fromString(Uuid7.at(millis)).getMostSignificantBits() >>> 16).isEqualTo(millis);
    }

    @Test
    void ids_sort_by_the_time_they_were_made() {
        List<String> ids = LongStream.of(0, 1, 255, 256, 65_536, 1L << 32, (1L << 48) - 1).mapToObj(Uuid7::at).toList();

        assertThat(ids).isSorted();
    }

    @Test
    void ids_of_one_millisecond_differ() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            ids.add(Uuid7.at(42));
        }

        assertThat(ids).hasSize(10_000);
    }

    @Test
    void the_first_themes_have_the_same_ids_in_every_library() {
        assertThat(Theme.FIRST).extracting(theme -> theme.id().value()).containsExactly(
                "00000000-0000-7000-8000-000000000001", "00000000-0000-7000-8000-000000000002",
                "00000000-0000-7000-8000-000000000003");
        assertThat(Theme.FIRST).extracting(Theme::name).containsExactly("Security", "Energy", "Trade");
    }
}
