package openoars.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FrontMatterPropertiesTest {

    @Property(tries = 1500, seed = "1")
    void whatever_stands_there_is_read_or_reported_at_a_place_in_the_file(@ForAll("yaml") String yaml) {
        FrontMatterFindingsTest.look(("---\n" + yaml + "\n---\n\nText.\n").getBytes(UTF_8));
    }

    @Provide
    Arbitrary<String> yaml() {
        return Arbitraries.of(
                        "title: ",
                        "stages: ",
                        "minutes: ",
                        "reviewed: ",
                        "tags:\n",
                        "? ",
                        ": ",
                        "- ",
                        "  ",
                        "\n",
                        "\r\n",
                        "\t",
                        "[",
                        "]",
                        "{",
                        "}",
                        ", ",
                        "&a ",
                        "*a",
                        "!!int ",
                        "!<",
                        "<<: ",
                        "|\n",
                        ">-\n",
                        "'",
                        "\"",
                        "\\u202e",
                        "\\xZZ",
                        "# ",
                        "%YAML 1.2\n",
                        "---",
                        "...",
                        "~",
                        "yes",
                        "0x1F",
                        "2026-02-30",
                        "\ufeff",
                        "\u0085",
                        "\ud83d\ude00",
                        "\0")
                .list()
                .ofMaxSize(20)
                .map(pieces -> String.join("", pieces));
    }
}
