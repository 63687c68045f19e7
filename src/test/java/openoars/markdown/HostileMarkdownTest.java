package openoars.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import openoars.model.PageType;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts written to harm: no text stops the build, hangs it, or brings markup of its own onto the page. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileMarkdownTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void what_no_limit_can_count_is_refused_when_the_stack_is_full() throws InterruptedException {
        List<String> printed = new ArrayList<>();
        Runnable read = () -> printed.addAll(
                Reading.of("*a ".repeat(1000) + "a* ".repeat(900)).printed());

        Thread thread = new Thread(null, read, "small stack", 256 * 1024);
        thread.start();
        thread.join();

        assertThat(printed).containsExactly("""
                content/mi/page.md:1:1: error[too-deep] lists, quotes or marks stand inside each other more than 40 deep here
                  hint: Say it with fewer levels; people who listen to a page lose count after two or three.""");
    }

    @Test
    void a_page_on_which_the_parser_would_go_round_and_round_is_given_up_where_it_does() {
        String block = "[](".repeat(1990) + "\n\n";

        assertThat(Reading.of(block).problems()).isEmpty();
        assertThat(Reading.of(block.repeat(10)).printed())
                .singleElement()
                .asString()
                .matches("""
                content/mi/page.md:\\d+:\\d+: error\\[too-slow] brackets or other signs that nobody closes \
                make this page too slow to read, near here
                  hint: Look for many of \\[ \\( < ` \\* in a row, and close each one or take it out.""");
    }

    /** The patterns on which Markdown parsers are known to be slow, filled up to the limits of a page. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "]",
                "[](",
                "[]((",
                "![[]()",
                "[a](<b",
                "[a](b",
                "[a][",
                "[ (](",
                "<?",
                "<!A",
                "<!--",
                "<a b=\"c\" ",
                "*a **a ",
                "a**b c* ",
                "_a __a ",
                "`",
                "``a` ",
                "> ",
                "- ",
                "- - ",
                "| a ",
                "|-",
                "&",
                "<",
                "\\[",
                "www.",
                "[@A; ",
                "[@A, p. ",
                "____ ",
                "\"'",
                "...",
                "0 - ",
                "- [ ] a\n",
                "[a]: b 'c\n",
                "1. **A:** b\n",
                "![a](b)",
                "~~a ",
                "[a]: b\n\n",
                "<b>\n\n",
                "> [!NOTE]\n\n",
                "#\n\n"
            })
    void no_pattern_takes_long(String pattern) {
        String block = pattern.repeat(5990 / pattern.length()) + "\n\n";

        assertThat(time(() -> Reading.of(PageType.WORKSHEET, block.repeat(10)))).isLessThan(PATIENCE);
    }

    @ParameterizedTest
    @MethodSource("ladders")
    void no_growing_pattern_takes_long(Function<Integer, String> rung) {
        String block = IntStream.range(1, 120).mapToObj(rung::apply).collect(Collectors.joining(" ")) + "\n\n";

        assertThat(time(() -> Reading.of(block.repeat(10)))).isLessThan(PATIENCE);
    }

    static Stream<Function<Integer, String>> ladders() {
        return Stream.of(
                n -> "`".repeat(n),
                n -> "*".repeat(n) + "a",
                n -> "[".repeat(n % 50) + "](",
                n -> "\\".repeat(n % 17) + "[");
    }

    /** Random pieces of everything that means something, in any order. */
    @Test
    void no_text_at_all_brings_its_own_markup_or_stops_the_build() {
        Random random = new Random(20261124);
        List<String> pieces = List.of(
                "<script>",
                "\"",
                "'",
                "&lt;",
                "[",
                "](",
                ")",
                "!",
                "**",
                "*",
                "_",
                "____",
                "`",
                "```\n",
                "\n\n",
                "\n",
                "> ",
                "- ",
                "- [ ] ",
                "- ( ) ",
                "1. ",
                "# ",
                "## ",
                "| ",
                "|---|\n",
                "**Answer:**",
                "**Facilitator note:**",
                "**Try it:**",
                "[!NOTE]\n",
                "[@A]",
                "[@A, p. 1; @B]",
                "**Rae:** ",
                "*(Skill)*",
                "(#a)",
                "**Brings you closer.** ",
                "ambivalence",
                "0 – 1 – 2",
                "javascript:",
                "x.md#y",
                "../../templates/drawings/sign.svg",
                "<!--",
                "-->",
                "\0",
                "\u202e",
                "  ",
                "\t",
                "onload=",
                "style=",
                "]: ",
                "\\");

        for (int i = 0; i < 5000; i++) {
            String text = random.ints(1 + random.nextInt(40), 0, pieces.size())
                    .mapToObj(pieces::get)
                    .collect(Collectors.joining());
            PageType type = i % 2 == 0 ? PageType.WORKSHEET : PageType.LESSON;

            var reading = Reading.of(type, text);

            Markings.of(reading.html()).assertOurs(text);
            reading.body()
                    .facilitator()
                    .ifPresent(copy -> Markings.of(Reading.html(copy)).assertOurs(text));
        }
    }

    private static Duration time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
