package openoars.markdown.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SyllablesTest {

    /** Words of this field and everyday ones, by how many syllables a dictionary gives them. */
    private static final Map<Integer, String> COUNTED = Map.ofEntries(
            Map.entry(
                    1,
                    "goal change need help drug time take choose used talked asked stopped years safe "
                            + "through friend nurse nights helped breathe wound lives"),
            Map.entry(
                    2,
                    "people person using recall reason ready relapse listen question problem "
                            + "meeting maybe something kindness hopeful ruler worksheet stigma support respect "
                            + "wanted started needed little able people's table needle handle choices changes "
                            + "uses pages places doses bridges being doing going quiet science client treatment "
                            + "moment statement careful useless noticed decide syringe sterile different"),
            Map.entry(
                    3,
                    "hopefully overdose summary methadone naloxone addiction opioid alcohol recover "
                            + "reflection affirming collusion empathy prevention evoking summarize important "
                            + "medicine injecting together idea area remember understand negative companion "
                            + "family everyone somebody reduction abstinence maintenance"),
            Map.entry(
                    4,
                    "hepatitis recovery ambivalent motivation ambivalence affirmation autonomy "
                            + "information evocation conversation preparation contemplation alternative "
                            + "experience medication community participate collaborate society anxiety variety "
                            + "reality ability security interviewing"),
            Map.entry(
                    5,
                    "collaboration facilitator motivational facilitation precontemplation opportunity "
                            + "unconditional creativity curiosity"),
            Map.entry(6, "responsibility vulnerability discontinuity"),
            Map.entry(7, "confidentiality"));

    /** What the spelling does not tell. */
    private static final List<String> OFF = List.of("reality", "creativity", "discontinuity", "confidentiality");

    @Test
    void are_right_for_nineteen_words_in_twenty() {
        List<String> all = new ArrayList<>();
        List<String> off = new ArrayList<>();
        COUNTED.forEach((count, words) -> Stream.of(words.split(" ")).forEach(word -> {
            all.add(word);
            if (Syllables.in(word) != count) {
                off.add(word);
            }
        }));

        assertThat(off).containsExactlyInAnyOrderElementsOf(OFF);
        assertThat(all).hasSizeGreaterThan(80).doesNotHaveDuplicates();
        assertThat(20 * off.size()).isLessThanOrEqualTo(all.size());
    }

    @Test
    void are_at_least_one() {
        assertThat(Syllables.in("hm")).isEqualTo(1);
        assertThat(Syllables.in("")).isEqualTo(1);
    }

    @Test
    void do_not_hang_on_capitals_or_on_what_follows_an_apostrophe() {
        assertThat(Syllables.in("NALOXONE")).isEqualTo(3);
        assertThat(Syllables.in("people's")).isEqualTo(2);
        assertThat(Syllables.in("person-first")).isEqualTo(3);
    }
}
