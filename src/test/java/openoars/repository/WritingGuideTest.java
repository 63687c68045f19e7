package openoars.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openoars.TestSite;
import openoars.markdown.Markdown;
import openoars.model.Body;
import openoars.model.Drawing;
import openoars.model.Html;
import openoars.model.Look;
import openoars.model.PageType;
import openoars.model.Slug;
import openoars.reading.FrontMatterKey;
import openoars.source.SourceFile;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages that tell people how to write one: what they show is what the program understands. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WritingGuideTest {

    private static final Path CONTENT = Path.of("content");
    private static final Path SIGNS = CONTENT.resolve("reference/write-a-page.md");
    private static final Path TOP = CONTENT.resolve("reference/top-of-a-page.md");

    private static final Pattern EXAMPLE =
            Pattern.compile("^```md(?: (?<type>[a-z-]+))?\\n(?<text>(?s:.*?))^```\\n", Pattern.MULTILINE);

    private static final Pattern CITED = Pattern.compile("\\[@([A-Z0-9-]+)]");

    private static final Pattern CLASSES = Pattern.compile("(?<=class=\")[^\"]+");

    /** Looks that nobody types a sign for, and columns in the middle, which nobody needs. */
    private static final Set<String> NOT_SHOWN = Set.of("term", "gloss", "al-center");

    @TempDir
    private Path folder;

    /**
     * A frame with something to type.
     *
     * @param follows what stands below the frame
     */
    private record Example(Optional<PageType> type, String text, String follows) {

        PageType kind() {
            return type.orElse(PageType.REFERENCE);
        }
    }

    @Test
    void nothing_is_wrong_with_what_it_shows() throws IOException {
        TestSite site = siteWithout(SIGNS);
        List<Example> examples = examples();
        for (int i = 0; i < examples.size(); i++) {
            site.file("content/reference/example-" + i + ".md", page(i, examples.get(i)));
        }

        assertThat(site.problems()).noneMatch(problem -> problem.startsWith("content/reference/example-"));
    }

    @ParameterizedTest
    @MethodSource("shown")
    void shows_below_a_frame_what_stands_in_it(String text, String follows) {
        assertThat(follows).startsWith("\n" + text);
    }

    @Test
    void leaves_out_no_sign_of_the_specification() throws IOException {
        Set<String> specified = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/spec"))) {
            for (Path file : files.toList()) {
                specified.addAll(classes(Files.readString(file)));
            }
        }
        specified.removeAll(NOT_SHOWN);

        assertThat(examples().stream().flatMap(example -> classes(html(example)).stream()))
                .containsAll(specified);
    }

    @Test
    void explains_each_key_and_no_other() throws IOException {
        assertThat(keysExplained().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        FrontMatterKey.all().stream().map(FrontMatterKey::key).toList());
    }

    @Test
    void says_first_which_keys_a_page_needs() throws IOException {
        String needed = Files.readString(TOP).split("\n## ", 3)[1];

        assertThat(keysIn(needed).keySet())
                .containsExactlyInAnyOrderElementsOf(FrontMatterKey.all().stream()
                        .filter(FrontMatterKey::required)
                        .map(FrontMatterKey::key)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("keysWithChoices")
    void names_every_value_that_a_key_may_have(FrontMatterKey key) throws IOException {
        assertThat(keysExplained().get(key.key()))
                .contains(
                        key.choices().stream().map(choice -> "`" + choice + "`").toList());
    }

    @Test
    void nothing_is_wrong_with_the_top_that_it_shows() throws IOException {
        String guide = Files.readString(TOP);
        String top = guide.substring(guide.indexOf("\n---\ntitle: Asking"), guide.lastIndexOf("```"))
                .strip();

        TestSite site = siteWithout(TOP).file("content/skills/asking-twice.md", top + "\nAsk once more.\n");

        assertThat(site.problems())
                .filteredOn(problem -> problem.startsWith("content/skills/asking-twice"))
                .allMatch(problem -> problem.contains("[reading-time]"));
    }

    @Test
    void nothing_is_wrong_with_the_twelve_lines_of_the_readme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        Matcher page = EXAMPLE.matcher(readme);
        assertThat(page.find()).isTrue();
        String file = readme.replaceFirst("(?s).*Put this into `([^`]+)`.*", "$1");

        TestSite site = siteWithout(SIGNS).file(file, page.group("text"));

        assertThat(page.group("text").lines()).hasSize(12);
        assertThat(site.problems()).noneMatch(problem -> problem.startsWith(file));
    }

    static Stream<FrontMatterKey> keysWithChoices() {
        return FrontMatterKey.all().stream().filter(key -> !key.choices().isEmpty());
    }

    static Stream<Arguments> shown() throws IOException {
        return examples().stream()
                .filter(example -> example.type().isEmpty())
                .map(example -> Arguments.of(example.text(), example.follows()));
    }

    private static List<Example> examples() throws IOException {
        String guide = Files.readString(SIGNS);
        return EXAMPLE.matcher(guide)
                .results()
                .map(found -> example(found, guide.substring(found.end())))
                .toList();
    }

    private static Example example(MatchResult found, String follows) {
        return new Example(Optional.ofNullable(found.group(1)).map(WritingGuideTest::type), found.group(2), follows);
    }

    private static PageType type(String key) {
        return Stream.of(PageType.values())
                .filter(type -> type.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** Our own site, so that links and sources lead to something, without a page that says the same. */
    private TestSite siteWithout(Path page) throws IOException {
        TestSite site = TestSite.empty(folder);
        try (Stream<Path> files = Files.walk(CONTENT)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.equals(page)) {
                    site.file(file.toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
        }
        return site;
    }

    private static String page(int number, Example example) {
        String cited =
                CITED.matcher(example.text()).results().map(key -> key.group(1)).collect(Collectors.joining(", "));
        String sources = cited.isEmpty() ? "" : "sources: [" + cited + "]\n";
        return TestSite.frontMatter("example " + number, sources)
                        .replace("type: lesson", "type: " + example.kind().key())
                + (example.type().isEmpty() ? "## As shown\n\n" : "")
                + example.text();
    }

    private static String html(Example example) {
        Look look = new Look(Map.of("mixed-feelings", Drawing.of("<svg viewBox=\"0 0 1 1\"></svg>")), Map.of());
        Body body = new Markdown(List.of(), look)
                .read(
                        new SourceFile(SIGNS, example.text()),
                        0,
                        new Slug("reference/example"),
                        example.kind(),
                        problem -> {})
                .body();
        Body.Copy copy = body.facilitator().orElse(body.participant());
        return copy.intro().value()
                + copy.sections().stream()
                        .map(Body.Section::html)
                        .map(Html::value)
                        .collect(Collectors.joining());
    }

    private static Set<String> classes(String html) {
        return CLASSES.matcher(html)
                .results()
                .flatMap(found -> Stream.of(found.group().split(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> keysExplained() throws IOException {
        return keysIn(Files.readString(TOP));
    }

    /** The points that explain a key, each with what it says. */
    private static Map<String, String> keysIn(String markdown) {
        return Pattern.compile("^- \\*\\*`([a-z_]+)`:\\*\\* (.*)$", Pattern.MULTILINE)
                .matcher(markdown)
                .results()
                .collect(Collectors.toMap(key -> key.group(1), key -> key.group(2)));
    }
}
