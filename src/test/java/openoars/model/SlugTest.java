package openoars.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SlugTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "z", "0", "9", "index", "mi/spirit", "mi/open-questions", "a/b/c", "0-9/z-a"})
    void is_made_of_small_letters_and_digits_with_single_dashes_and_slashes_between(String value) {
        assertThat(Slug.parse(value)).map(Slug::toString).hasValue(value);
    }

    /** Among them the neighbours of a, z, 0 and 9. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-", "/", "..", "a/../b", "./a", "/a", "a/", "-a", "a-", "a--b", "a//b", "a/-b", "a-/b", "A", "é",
                "a b", "a.b", "a_b", "a\\b", "a%2e", "a\0", "a\n", "`", "{", ":", "²", "a`", "a{", "a:"
            })
    void is_nothing_else(String value) {
        assertThat(Slug.parse(value)).isEmpty();
        assertThatThrownBy(() -> new Slug(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knows_its_folder_its_name_and_the_way_back_to_the_root() {
        Slug slug = new Slug("practice/cases/dana");

        assertThat(slug.section()).isEqualTo("practice");
        assertThat(slug.name()).isEqualTo("dana");
        assertThat(slug.toRoot()).isEqualTo("../../");
    }

    @Test
    void has_no_folder_at_the_root() {
        assertThat(Slug.HOME.section()).isEmpty();
        assertThat(Slug.HOME.name()).isEqualTo("index");
        assertThat(Slug.HOME.toRoot()).isEmpty();
    }

    @Test
    void sorts_by_its_letters() {
        assertThat(Stream.of("mi/b", "index", "mi/a").map(Slug::new).sorted())
                .extracting(Slug::value)
                .containsExactly("index", "mi/a", "mi/b");
    }
}
