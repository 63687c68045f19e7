package openoars.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import openoars.model.PageType;
import openoars.source.Origin;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

class PagePropertiesTest {

    @Property(tries = 300, seed = "1")
    void whatever_is_said_of_a_page_is_said_of_a_place_in_it(@ForAll("markdown") String text, @ForAll PageType type) {
        String[] lines = text.split("\r\n|\r|\n", -1);

        assertThat(Reading.of(type, text).problems()).allSatisfy(problem -> {
            assertInside(problem.at(), lines);
            assertInside(problem.end(), lines);
            assertThat(problem.end()).isGreaterThanOrEqualTo(problem.at());
        });
    }

    @Property(tries = 300, seed = "1")
    void whatever_is_written_is_our_own_markup(@ForAll("markdown") String text, @ForAll PageType type) {
        PageFindingsTest.look(type, text.getBytes(UTF_8));
    }

    /** As a browser understands an address, which drops some characters and does not see others. */
    @Property(tries = 1000, seed = "1")
    void every_link_leads_to_a_safe_scheme_or_into_the_site(@ForAll("addresses") String address) {
        for (String link : List.of("[x](" + address + ")", "[x](<" + address + ">)", "<" + address + ">")) {
            Jsoup.parse(Reading.of(link).html(), "https://site.example/mi/")
                    .select("a")
                    .forEach(PagePropertiesTest::assertSafe);
        }
    }

    private static void assertSafe(Element link) {
        String seen = link.attr("href").replaceAll("[\\t\\r\\n]", "").replaceAll("^[\\x00-\\x20]+", "");
        String scheme = seen.matches("(?s)[a-zA-Z][a-zA-Z0-9+.-]*:.*") ? seen.replaceAll("(?s):.*", ":") : "";

        assertThat(scheme.toLowerCase(Locale.ROOT)).isIn("", "http:", "https:", "mailto:", "tel:");
        assertThat(seen).doesNotStartWith("/").doesNotStartWith("\\");
        if (scheme.toLowerCase(Locale.ROOT).startsWith("http")) {
            assertThat(seen.substring(scheme.length())).matches("(?s)//[^/\\\\@?#]+([/?#].*)?");
        }
    }

    private static void assertInside(Origin at, String[] lines) {
        assertThat(at.line()).isBetween(1, lines.length);
        assertThat(at.column()).isBetween(1, lines[at.line() - 1].length() + 2);
    }

    @Provide
    Arbitrary<String> markdown() {
        return Arbitraries.of(
                        "<script>",
                        "\"",
                        "[",
                        "](",
                        ")",
                        "!",
                        "**",
                        "*",
                        "____",
                        "`",
                        "```\n",
                        "\n\n",
                        "\n",
                        "\r\n",
                        "> ",
                        "- ",
                        "- [ ] ",
                        "- ( ) ",
                        "1. ",
                        "## ",
                        "| ",
                        "|---|\n",
                        "**Answer:**",
                        "**Facilitator note:**",
                        "[!NOTE]\n",
                        "[@A, p. 1; @B]",
                        "**Rae:** ",
                        "(#a)",
                        "ambivalence",
                        "0 – 1 – 2",
                        "javascript:",
                        "a.md",
                        "<!--",
                        "-->",
                        "\0",
                        "\u202e",
                        "\ud83d\ude00",
                        "\t",
                        "]: ",
                        "\\",
                        "&#58;")
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> addresses() {
        return Arbitraries.of(
                        "javascript",
                        "data",
                        "vbscript",
                        "https",
                        "http",
                        "mailto",
                        "tel",
                        "JAVA",
                        "script",
                        "file",
                        ":",
                        "&colon;",
                        "&#58;",
                        "&#x3A;",
                        "&amp;colon;",
                        "\\:",
                        "/",
                        "//",
                        "\\",
                        "\\\\",
                        "@",
                        "?",
                        "#",
                        ".",
                        "..",
                        "a",
                        "example.org",
                        "&Tab;",
                        "&NewLine;",
                        "\t",
                        "\u0001",
                        "&#1;",
                        "\u00a0",
                        "\u200b",
                        "\u00ad",
                        "\ufeff",
                        "\u2028",
                        "%0A",
                        "%3A",
                        "text/html,x",
                        "alert(1)")
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(pieces -> String.join("", pieces));
    }
}
