package openoars.markdown.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "http://example.org:8080/a?b#c",
                "HTTPS://example.org/a@b",
                "tel:988",
                "mailto:a@example.org",
                "https://example.org?a=\n",
                "spirit.md",
                "#here",
                "a/b:c.md",
                "?q",
                "1a:b"
            })
    void is_safe_where_a_browser_goes_where_people_think(String value) {
        assertThat(Address.of(value).isUnsafe()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:a",
                "JAVASCRIPT:a",
                "java\tscript:a",
                "\u0001javascript:a",
                "java\u00ADscript:a",
                "data:,",
                "x-y+z.1:a",
                "Z:a",
                "a:",
                "javascript:\na",
                "https:example.org",
                "https:/example.org",
                "https://",
                "https:///example.org",
                "https://a@example.org",
                "https://a\\@example.org",
                "https://?a",
                "ftp://example.org",
                "xhttps://example.org",
                "mailto:?to=a",
                "mailto:",
                "tel:",
                "mailto:a@example.org?bcc=b"
            })
    void is_unsafe_everywhere_else(String value) {
        assertThat(Address.of(value).isUnsafe()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "spirit.md,spirit.html",
        "../mi/spirit.md#what,../mi/spirit.html#h-what",
        "spirit.md#,spirit.html#",
        "#what,#h-what",
        "#,#",
        "#a#b,#h-a#b",
        "a.md?b,a.md?b",
        "a.mdx,a.mdx",
        "a.txt#b.md,a.txt#h-b.md",
        "https://example.org/a.md#b,https://example.org/a.md#b"
    })
    void leads_to_a_page_and_a_heading_of_the_site(String value, String href) {
        assertThat(Address.of(value).href()).isEqualTo(href);
    }

    @Test
    void leads_elsewhere_on_the_web_only() {
        assertThat(Address.of("Http://example.org").isElsewhere()).isTrue();
        assertThat(Address.of("https://example.org").isElsewhere()).isTrue();
        assertThat(Address.of("tel:988").isElsewhere()).isFalse();
        assertThat(Address.of("http.md").isElsewhere()).isFalse();
    }

    @Test
    void is_absolute_with_either_slash() {
        assertThat(Address.of("/a").isAbsolute()).isTrue();
        assertThat(Address.of("\\a").isAbsolute()).isTrue();
        assertThat(Address.of(" \u200B/a").isAbsolute()).isTrue();
        assertThat(Address.of("a/b").isAbsolute()).isFalse();
    }

    @Test
    void is_what_a_browser_sees_of_it() {
        assertThat(Address.of(" a\u00A0b\u2028c\u200Bd\u007Fe\uFEFFf\u0000! ").value())
                .isEqualTo("abcdef!");
        assertThat(Address.of("\uD83D\uDE00").value()).isEqualTo("\uD83D\uDE00");
    }

    @Test
    void has_entities_and_backslashes_only_where_markdown_has_them() {
        assertThat(Address.of(BasedSequence.of("a&amp;b\\*")).value()).isEqualTo("a&b*");
        assertThat(Address.of("a&amp;b\\*").value()).isEqualTo("a&amp;b\\*");
    }
}
