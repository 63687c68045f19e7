package openoars.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import openoars.json.Json;

class WordsPropertiesTest {

    @Property(seed = "1")
    void words_of_any_text_are_short_and_the_same_when_they_are_read_again(@ForAll String text) {
        WordsFindingsTest.look(text.getBytes(UTF_8));
    }

    @Property(seed = "1")
    void any_text_stays_one_literal_of_a_script_and_comes_back_as_it_was(@ForAll String text) {
        for (String literal : new String[] {ScriptText.quote(text), Json.text(text)}) {
            assertThat(literal.substring(1, literal.length() - 1))
                    .doesNotContain("<", "\n", "\r", "\u2028", "\u2029")
                    .doesNotContainPattern("(?<!\\\\)(\\\\\\\\)*\"");
        }
        assertThat(JsonParser.parseString(Json.text(text)).getAsString()).isEqualTo(text);
        assertThat(JsonParser.parseString(ScriptText.quote(text)).getAsString()).isEqualTo(text);
    }
}
