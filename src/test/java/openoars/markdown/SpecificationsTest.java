package openoars.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import openoars.markdown.citation.CitationParser;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Our parts of the parser and our own way from its tree to HTML, beside flexmark's, on every example of the CommonMark and
 * GitHub specifications. {@link PlainHtml} has the differences that we mean.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SpecificationsTest {

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create(), TaskListExtension.create());

    private static final Parser OUR_PARSER = Markdown.parser();

    private static final Parser FLEXMARKS_PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .extensions(List.of(CitationParser.extension()))
            .build();

    /** HTML is shown as text, and comments are not shown at all. */
    private static final HtmlRenderer FLEXMARKS_RENDERER = HtmlRenderer.builder(new MutableDataSet()
                    .set(HtmlRenderer.SUPPRESS_HTML_COMMENT_BLOCKS, true)
                    .set(HtmlRenderer.SUPPRESS_INLINE_HTML_COMMENTS, true))
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .build();

    private static final List<Case> COMMONMARK = cases("CommonMark", TestResources.getSpec());
    private static final List<Case> GITHUB = cases("GitHub", TestResources.getGfmSpec());

    /** Those who write parsers of CommonMark kept these, because they once went wrong. */
    private static final List<Case> REGRESSIONS = TestResources.getRegressions().stream()
            .flatMap(file -> cases(file.getPath().replaceFirst(".*/", ""), file).stream())
            .toList();

    /** Code in which flexmark drops spaces, as the specification up to 0.28 did, and an address that it does not escape. */
    private static final Set<String> ONLY_WE_FOLLOW = Set.of(
            "``` ```\naaa\n",
            "`  ``  `\n",
            "` a`\n",
            "`\u00A0`\n`  `\n",
            "``\nfoo\nbar  \nbaz\n``\n",
            "``\nfoo \n``\n",
            "`foo   bar \nbaz`\n",
            "`code  \nspan`\n",
            "[XSS](javascript&amp;colon;alert%28&#039;XSS&#039;%29)\n");

    /** What else we mean to write otherwise, and why. */
    private static final Map<String, String> WE_DIFFER = Map.of(
            "<!-- foo -->*bar*\n*baz*\n", "Words behind a comment are not lost with it.",
            "[link](url\u00A0\"title\")\n", "There is no white space in an address, not even one that does not break.");

    private record Case(String name, String markdown, String html) {

        /** The same with addresses that we do not refuse; those of the specifications start at the root of a server. */
        Case withRelativeAddresses() {
            return new Case(name, markdown.replaceAll("(?<=[\\s(:])/(?=\\p{L})", ""), html);
        }
    }

    @Test
    void no_example_is_missing() {
        assertThat(COMMONMARK).hasSize(652);
        assertThat(GITHUB).hasSize(672);
        assertThat(REGRESSIONS).hasSize(35);
    }

    @TestFactory
    Stream<DynamicTest> our_parser_reads_what_flexmarks_own_reads() {
        return tests(example -> {
            assertSameTree(example.markdown());
            assertSameTree(example.markdown().replace("\n", "\r\n"));
        });
    }

    @TestFactory
    Stream<DynamicTest> our_html_says_what_flexmarks_own_says() {
        return tests(example -> {
            assertSameHtml(example);
            assertSameHtml(example.withRelativeAddresses());
        });
    }

    @TestFactory
    Stream<DynamicTest> ends_of_lines_make_no_difference() {
        return tests(example ->
                assertThat(html(example.markdown().replace("\n", "\r\n"))).isEqualTo(html(example.markdown())));
    }

    @Test
    void every_difference_that_we_mean_is_one_of_an_example() {
        Set<String> differences = new TreeSet<>(ONLY_WE_FOLLOW);
        differences.addAll(WE_DIFFER.keySet());

        examples()
                .flatMap(example -> Stream.of(example, example.withRelativeAddresses()))
                .map(Case::markdown)
                .forEach(differences::remove);

        assertThat(differences).isEmpty();
    }

    private static void assertSameTree(String markdown) {
        assertThat(outline(OUR_PARSER.parse(markdown))).isEqualTo(outline(FLEXMARKS_PARSER.parse(markdown)));
    }

    private static void assertSameHtml(Case example) {
        String markdown = example.markdown();
        PlainHtml ours = PlainHtml.ours(html(markdown));
        PlainHtml flexmarks = PlainHtml.flexmarks(FLEXMARKS_RENDERER.render(FLEXMARKS_PARSER.parse(markdown)));
        if (ONLY_WE_FOLLOW.contains(markdown)) {
            assertThat(ours).isNotEqualTo(flexmarks).isEqualTo(PlainHtml.flexmarks(example.html()));
        } else if (WE_DIFFER.containsKey(markdown)) {
            assertThat(ours).as(WE_DIFFER.get(markdown)).isNotEqualTo(flexmarks);
        } else {
            assertThat(ours).isEqualTo(flexmarks);
        }
    }

    private static String html(String markdown) {
        return Reading.html(Reading.of(markdown).body().participant());
    }

    /** A line for each node, with its kind, its place, and all parts of its source that flexmark tells apart. */
    private static String outline(Node node) {
        StringBuilder outline = new StringBuilder(node.toAstString(true)).append('\n');
        StreamSupport.stream(node.getChildren().spliterator(), false)
                .map(child -> outline(child).indent(2))
                .forEach(outline::append);
        return outline.toString();
    }

    private static Stream<Case> examples() {
        return Stream.of(COMMONMARK, GITHUB, REGRESSIONS).flatMap(List::stream);
    }

    private static Stream<DynamicTest> tests(Consumer<Case> test) {
        return examples().map(example -> dynamicTest(example.name(), () -> test.accept(example)));
    }

    private static List<Case> cases(String specification, URL file) {
        var examples = ExampleReader.readExamples(file);
        return IntStream.range(0, examples.size())
                .mapToObj(i -> new Case(
                        specification + " " + (i + 1) + ": " + examples.get(i).getSection(),
                        examples.get(i).getSource(),
                        examples.get(i).getHtml()))
                .toList();
    }
}
