package openoars.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import openoars.model.Paragraph;
import openoars.model.Stage;
import openoars.problem.Fix;
import openoars.problem.Problem;
import openoars.source.Located;
import openoars.source.Origin;
import openoars.source.SourceFile;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a value, and what is said of one that does not fit. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class YamlMapTest {

    private static final Path FILE = Path.of("content", "data", "x.yml");

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void needs_keys_and_values() {
        assertThat(file("- a\n- b\n").read()).isEmpty();
        assertThat(said()).containsExactly("""
                content/data/x.yml:1:1: error[wrong-value] this is not made of keys and values
                  hint: Write lines such as 'title: My page'.""");
    }

    @Test
    void needs_something_at_all() {
        assertThat(file("# Only a comment.\n").read()).isEmpty();
        assertThat(said()).containsExactly("""
                content/data/x.yml:1:1: error[broken-yaml] there are no keys here
                  hint: Write lines such as 'title: My page'.""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&a {k: v}",
                "k: &a v",
                "k: !own v",
                "k: [x, &a y]",
                "k: {in: !own v}",
                "!own k: v",
                "k: [{in: [!!java.net.URL x]}]",
                "k: !!binary aGk=",
                "k: !!set {a}"
            })
    void has_no_anchors_and_no_tags_however_deep(String yaml) {
        assertThat(file(yaml).read()).isEmpty();
        assertThat(problems).extracting(Problem::rule).containsExactly("broken-yaml");
        assertThat(said().get(0)).contains("anchors ('&'), references ('*') and tags ('!') cannot be used here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: *b", "a: &b [*b]", "? [x]\n: y", "a: [", "a: \"", "\t- a", "a: b: c", "@a: b"})
    void is_not_read_where_it_breaks(String yaml) {
        assertThat(file(yaml).read()).isEmpty();
        assertThat(problems).extracting(Problem::rule).containsExactly("broken-yaml");
    }

    @Test
    void knows_its_keys_in_their_order_and_where_they_stand() {
        YamlMap map = read("b: 1\na: 2\n");

        assertThat(map.keys()).extracting(Located::value).containsExactly("b", "a");
        assertThat(map.at("a")).isEqualTo(new Origin(FILE, 2, 1));
        assertThat(map.at("c")).isEqualTo(map.at()).isEqualTo(Origin.startOf(FILE));
    }

    @ParameterizedTest
    @CsvSource({"k: Two words,4", "k: \"Two words\",5", "k: 'Two words',5", "'k:    Two words',7"})
    void knows_where_each_letter_of_a_text_stands(String yaml, int column) {
        Paragraph prose = read(yaml).prose("k").get(0);

        assertThat(prose.text()).isEqualTo("Two words");
        assertThat(prose.at(0)).isEqualTo(new Origin(FILE, 1, column));
        assertThat(prose.at(4)).isEqualTo(new Origin(FILE, 1, column + 4));
    }

    @Test
    void knows_where_the_texts_of_a_list_stand() {
        YamlMap map = read("k:\n  - one\n  - {a: b}\n  - 'two'\n");

        assertThat(map.prose("k")).extracting(Paragraph::text).containsExactly("one", "two");
        assertThat(map.prose("k"))
                .extracting(prose -> prose.at(0))
                .containsExactly(new Origin(FILE, 2, 5), new Origin(FILE, 4, 6));
        assertThat(map.prose("other")).isEmpty();
    }

    @Test
    void reads_one_text_as_a_list_of_one() {
        YamlMap map = read("k: [a, b]\nl: c\n");

        assertThat(map.plainTexts("k")).containsExactly("a", "b");
        assertThat(map.plainTexts("l")).containsExactly("c");
        assertThat(map.requireTexts("k")).extracting(Located::value).containsExactly("a", "b");
        assertThat(problems).isEmpty();
    }

    @Test
    void misses_a_list_that_has_to_be_there() {
        assertThat(read("a: b").requireTexts("k")).isEmpty();
        assertThat(said()).containsExactly("""
                content/data/x.yml:1:1: error[missing-key] 'k' is missing
                  hint: Add a line that starts with 'k: '.""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"k:", "k: ''", "k: '  '", "k: ['']"})
    void takes_no_blank_for_a_text(String yaml) {
        assertThat(read(yaml).plainTexts("k")).isEmpty();
        assertThat(problems).extracting(Problem::message).containsExactly("k is empty");
        assertThat(problems)
                .extracting(Problem::hint)
                .containsExactly("Write a value after 'k: ', or take the line out.");
    }

    @Test
    void reads_addresses_that_start_as_they_may() {
        YamlMap map = read("web: https://example.org/\ncall: tel:988\nbad: javascript:x\nlate: x https:y\n");

        assertThat(map.address("web", "https:")).contains("https://example.org/");
        assertThat(map.requireAddress("call", "https:", "tel:")).isEqualTo("tel:988");
        assertThat(map.address("bad", "https:")).isEmpty();
        assertThat(map.requireAddress("late", "https:")).isEmpty();
        assertThat(map.requireAddress("none", "https:")).isEmpty();
        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly(
                        "bad is not an address that readers can open safely: 'javascript:x'",
                        "late is not an address that readers can open safely: 'x https:y'",
                        "'none' is missing");
    }

    @Test
    void reads_a_mail_address_that_can_stand_in_a_link_as_it_is() {
        assertThat(read("k: first.last+mi@mail.example.org").mailAddress("k"))
                .contains("first.last+mi@mail.example.org");
        assertThat(read("a: b").mailAddress("k")).isEmpty();
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "me",
                "@example.org",
                "me@",
                "me@example",
                "me@example.org?bcc=x@y.org",
                "a b@example.org",
                "me@example.org%0Ax",
                "me@example..org",
                "<me@example.org>"
            })
    void refuses_a_mail_address_that_could_say_more(String written) {
        assertThat(read("k: '" + written + "'").mailAddress("k")).isEmpty();
        assertThat(said()).containsExactly("""
                content/data/x.yml:1:4: error[wrong-value] k is not a mail address: '%s'
                  hint: Write the address alone, for example 'k: hello@example.org'.""".formatted(written));
    }

    @Test
    void reads_numbers() {
        YamlMap map = read("k: 6\ndial: ['911', 988]\n");

        assertThat(map.number("k")).hasValue(6);
        assertThat(map.requireNumber("k")).isEqualTo(6);
        assertThat(map.requireNumber("none")).isZero();
        assertThat(map.dialled("dial")).containsExactly("911", "988");
        assertThat(problems).extracting(Problem::message).containsExactly("'none' is missing");
    }

    @Test
    void reads_a_pattern_that_minds_no_capitals() {
        YamlMap map = read("k: \"addict(s|ed)?\"\n");

        assertThat(map.requirePattern("k").matcher("ADDICTS").matches()).isTrue();
        assertThat(map.pattern("k").map(Pattern::pattern)).contains("addict(s|ed)?");
        assertThat(map.pattern("none")).isEmpty();
    }

    @Test
    void takes_a_broken_pattern_for_one_that_finds_nothing() {
        Pattern pattern = read("k: 'a('").requirePattern("k");

        assertThat(pattern.matcher("a(").find()).isFalse();
        assertThat(pattern.matcher("").find()).isFalse();
        assertThat(said()).containsExactly("""
                content/data/x.yml:1:4: error[wrong-value] k is not a regular expression: 'a('
                  hint: Look at its brackets and backslashes, and write it between single quotes.""");
    }

    @Test
    void reads_fingerprints() {
        YamlMap map = read("k: |\n  00000000000000ff ffffffffffffffff\n  0000000000000001\nbad: 12 xy\n");

        assertThat(map.fingerprints("k")).containsExactlyInAnyOrder(255L, -1L, 1L);
        assertThat(map.fingerprints("bad")).isEmpty();
        assertThat(said()).containsExactly("""
                content/data/x.yml:4:6: error[wrong-value] bad holds something that is no fingerprint
                  hint: Make it anew with 'openoars own-words'.""");
    }

    @Test
    void finds_no_fingerprint_where_nothing_is_written() {
        assertThat(read("a: b").fingerprints("k")).isEmpty();
        assertThat(problems).extracting(Problem::rule).containsExactly("missing-key");
    }

    @Test
    void reads_true_and_false_and_no_other_word_for_them() {
        YamlMap map = read("yes: true\nno: false\nodd: 'yes'\n");

        assertThat(map.flag("yes")).isTrue();
        assertThat(map.flag("no")).isFalse();
        assertThat(map.flag("none")).isFalse();
        assertThat(problems).isEmpty();
        assertThat(map.flag("odd")).isFalse();
        assertThat(said()).containsExactly("""
                content/data/x.yml:3:6: error[wrong-value] odd is neither true nor false: 'yes'
                  hint: Write 'true' or 'false'.""");
    }

    @Test
    void reads_choices_and_takes_all_for_every_one() {
        YamlMap map = read("some: [action, return, acton]\nall: all\nlisted: [all]\nmixed: [all, action]\n");

        assertThat(map.choices("some", Stage.values())).containsExactly(Stage.ACTION, Stage.RETURN);
        assertThat(map.choices("all", Stage.values())).containsExactly(Stage.values());
        assertThat(map.choices("listed", Stage.values())).containsExactly(Stage.values());
        assertThat(map.choices("mixed", Stage.values())).containsExactly(Stage.ACTION);
        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly("some cannot be 'acton'", "mixed cannot be 'all'");
    }

    @Test
    void reads_page_addresses() {
        YamlMap map = read("k: [mi/spirit, ../etc]\none: index\n");

        assertThat(map.slugs("k", Function.identity()))
                .extracting(slug -> slug.value().value())
                .containsExactly("mi/spirit");
        assertThat(map.slugs("one", name -> "mi/" + name))
                .extracting(slug -> slug.value().value())
                .containsExactly("mi/index");
        assertThat(map.slug("one").map(Located::at)).contains(new Origin(FILE, 2, 6));
        assertThat(map.slug("none")).isEmpty();
        assertThat(said()).containsExactly("""
                content/data/x.yml:1:16: error[wrong-value] k is not a page address: '../etc'
                  hint: Write folder and file name without '.md', in small letters, for example 'mi/spirit'.""");
    }

    @Test
    void reads_a_list_of_maps() {
        YamlMap map = read("k:\n  - {a: b}\n  - c\nsingle: d\n");

        assertThat(map.maps("k"))
                .extracting(item -> item.requireText("a").value())
                .containsExactly("b");
        assertThat(map.maps("single")).isEmpty();
        assertThat(map.maps("none")).isEmpty();
        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly("an item of k is not made of keys and values", "single is not a list");
    }

    @Test
    void offers_the_key_that_was_meant_unless_it_is_there_too() {
        YamlMap map = read("titel: a\nminuts: b\nminutes: 1\n");
        map.text("title");
        map.number("minutes");

        map.refuseOtherKeys();

        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly("there is no key 'titel' here", "there is no key 'minuts' here");
        assertThat(problems)
                .extracting(Problem::fix)
                .containsExactly(Optional.of(Fix.safe(Origin.startOf(FILE), "titel:", "title:")), Optional.empty());
    }

    private YamlMap read(String yaml) {
        return file(yaml).read().orElseThrow();
    }

    private YamlFile file(String yaml) {
        return new YamlFile(new SourceFile(FILE, yaml), 0, yaml.length(), problems::add);
    }

    private List<String> said() {
        return problems.stream().map(Problem::format).toList();
    }
}
