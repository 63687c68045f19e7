package openoars.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class SlugPropertiesTest {

    /** The rule as a regular expression, which {@link Slug} itself does without. */
    private static final String RULE = "[a-z0-9]+([-/][a-z0-9]+)*";

    @Property(seed = "1")
    void any_text_is_a_slug_or_not_as_the_rule_says(@ForAll String text) {
        assertThat(Slug.parse(text).isPresent()).isEqualTo(text.matches(RULE));
    }

    @Property(seed = "1")
    void whatever_is_nearly_a_slug_stays_inside_the_site_and_the_same(
            @ForAll @Chars({'a', 'z', '0', '9', '-', '/', '.', 'A', '\\', '\u0131'}) @StringLength(max = 8)
                    String text) {
        assertThat(Slug.parse(text).isPresent()).isEqualTo(text.matches(RULE));
        SlugFindingsTest.look(text.getBytes(UTF_8));
        Slug.parse(text)
                .ifPresent(slug ->
                        assertThat(Slug.parse(slug.value())).contains(slug).contains(new Slug(text)));
    }
}
