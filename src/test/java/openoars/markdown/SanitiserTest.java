package openoars.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import openoars.FuzzFindings;
import openoars.Payloads;
import openoars.model.Body;
import openoars.model.Html;
import openoars.model.PageType;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A second opinion on what {@link BodyWriter} writes, from a library that knows nothing of it: jsoup reads the markup as a
 * browser does, and its sanitiser, which lets through only what is listed here, finds nothing to take away.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SanitiserTest {

    private static final String SITE = "https://site.example/mi/";

    private static final Safelist SAFE = new Safelist()
            .preserveRelativeLinks(true)
            .addTags("a", "aside", "b", "blockquote", "br", "code", "del", "details", "div", "em", "fieldset", "figure")
            .addTags("h2", "h3", "h4", "h5", "h6", "hr", "input", "label", "legend", "li", "ol", "p", "pre", "section")
            .addTags("span", "strong", "summary", "sup", "table", "tbody", "td", "textarea", "th", "thead", "time")
            .addTags("tr", "ul")
            .addAttributes(":all", "class", "id", "role", "aria-describedby", "aria-hidden", "aria-label", "data-label")
            .addAttributes("a", "href", "rel")
            .addAttributes("details", "name")
            .addAttributes("input", "type", "name", "value", "autocomplete")
            .addAttributes("label", "for")
            .addAttributes("ol", "start")
            .addAttributes("summary", "data-say", "data-said")
            .addAttributes("textarea", "name", "rows", "autocomplete")
            .addAttributes("th", "scope")
            .addAttributes("time", "datetime")
            .addProtocols("a", "href", "http", "https", "mailto", "tel");

    /** Drawings are the theme's own. {@code TemplatesTest} looks at them. */
    private static final String DRAWINGS = "svg";

    private static final Pattern ID = Pattern.compile("(cite|f|gloss|h)-[\\p{L}\\p{M}\\p{N}_-]*");

    private static final Pattern TYPE = Pattern.compile("^type: ([a-z-]+)$", Pattern.MULTILINE);

    /** Where a payload can stand in Markdown. */
    private static final List<String> PLACES = List.of(
            "%s",
            "Words %s words",
            "## %s\n\nText.",
            "- %s\n- %s",
            "> %s",
            "> [!NOTE]\n> %s",
            "What?\n\n> **Answer:** %s",
            "> **Facilitator note:** %s",
            "> **Try it:** %s",
            "**%s:** Hello.",
            "| %s | b |\n|---|---|\n| %s | d |",
            "[words](%s)",
            "[words](<%s>)",
            "[%s](a.md)",
            "[words](a.md \"%s\")",
            "[words][r]\n\n[r]: %s",
            "[%s][r]\n\n[r]: <%s> '%s'",
            "<%s>",
            "![%s](../../templates/drawings/sign.svg)",
            "![words](%s)",
            "`%s`",
            "``` %s\n%s\n```",
            "    %s",
            "**%s** *%s* ~~%s~~",
            "[@A, p. %s]",
            "> - \"%s\" *(%s)* **Brings you closer.** %s [Go on](#%s)");

    /** Where it can stand on a worksheet. */
    private static final List<String> FIELDS = List.of(
            "%s ____",
            "%s\n\n____\n\n____",
            "Which %s?\n\n- ( ) %s\n- [ ] %s ____",
            "Which?\n\n- [ ] %s",
            "How much %s?\n\n%s 0 – 1 – 2 – 3 %s",
            "| %s | b |\n|---|---|\n| %s | ____ |");

    @Test
    void takes_nothing_from_what_our_own_specification_asks_for() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/spec"))) {
            files.flatMap(file -> Example.in(read(file)).stream())
                    .forEach(example -> assertClean(example.type(), example.markdown()));
        }
    }

    @Test
    void takes_nothing_from_the_examples_of_commonmark_and_github() {
        Stream.concat(
                        Stream.of(TestResources.getSpec(), TestResources.getGfmSpec()),
                        TestResources.getRegressions().stream())
                .flatMap(SanitiserTest::examples)
                .forEach(markdown -> assertClean(PageType.LESSON, markdown));
    }

    @Test
    void takes_nothing_from_what_a_fuzzer_found() throws IOException {
        FuzzFindings.of("page").forEach(found -> assertClean(PageType.LESSON, new String(found, UTF_8)));
        FuzzFindings.of("worksheet").forEach(found -> assertClean(PageType.WORKSHEET, new String(found, UTF_8)));
    }

    @Test
    void takes_nothing_from_payloads_wherever_they_stand() {
        for (String payload : Payloads.all()) {
            PLACES.forEach(place -> assertClean(PageType.LESSON, place.replace("%s", payload)));
            FIELDS.forEach(place -> assertClean(PageType.WORKSHEET, place.replace("%s", payload)));
        }
    }

    @Test
    void takes_nothing_from_our_own_pages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            List<Path> pages =
                    files.filter(file -> file.toString().endsWith(".md")).toList();

            assertThat(pages).hasSizeGreaterThan(50).allSatisfy(page -> assertClean(type(page), text(page)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>canary()</script>",
                "<p onclick=\"canary()\">x</p>",
                "<p style=\"color:red\">x</p>",
                "<img src=\"x.png\" alt=\"x\">",
                "<iframe></iframe>",
                "<svg onload=\"canary()\"></svg>",
                "<a href=\"javascript:canary()\">x</a>",
                "<a href=\"java&#9;script:canary()\">x</a>",
                "<a href=\"data:text/html,x\">x</a>",
                "<a href=\"//evil.example/x\">x</a>",
                "<a href=\"https://evil.example/x\">x</a>",
                "<a href=\"/x.html\">x</a>",
                "<p id=\"openoars\">x</p>",
                "<input name=\"action\">",
                "<p>x<!-- a comment --></p>",
                "<p>a < b</p>",
                "<em>x",
                "x</p>"
            })
    void would_take_something_from(String html) {
        assertThat(objections(html)).isNotEmpty();
    }

    private static void assertClean(PageType type, String markdown) {
        Body body = Reading.of(type, markdown).body();
        pieces(body.participant()).forEach(piece -> assertClean(piece.value(), markdown));
        body.facilitator().ifPresent(copy -> pieces(copy).forEach(piece -> assertClean(piece.value(), markdown)));
    }

    private static void assertClean(String html, String markdown) {
        assertThat(objections(html)).as("what was made of:%n%s", markdown).isEmpty();
    }

    private static Stream<Html> pieces(Body.Copy copy) {
        return Stream.of(
                        Stream.of(copy.intro()),
                        copy.sections().stream().map(Body.Section::html),
                        copy.answers().stream())
                .flatMap(pieces -> pieces);
    }

    /** What speaks against a piece of markup. */
    private static List<String> objections(String html) {
        List<String> objections = new ArrayList<>();
        Parser parser = Parser.htmlParser().setTrackErrors(3);
        Document page = Jsoup.parse("<!DOCTYPE html><title>x</title><body>" + html, SITE, parser);
        parser.getErrors().forEach(error -> objections.add(error + " in " + html));
        page.select(DRAWINGS).stream()
                .filter(drawing -> drawing.getAllElements().stream().noneMatch(SanitiserTest::isActive))
                .forEach(Element::remove);
        String before = page.body().html();
        String after = new Cleaner(SAFE).clean(page).body().html();
        if (!after.equals(before)) {
            objections.add("sanitised from\n" + before + "\nto\n" + after);
        }
        page.select("a[href]").stream()
                .filter(SanitiserTest::leadsAstray)
                .map(Element::outerHtml)
                .forEach(objections::add);
        page.select("[id], [name]").stream()
                .filter(SanitiserTest::hidesAName)
                .map(Element::outerHtml)
                .forEach(objections::add);
        return objections;
    }

    private static boolean isActive(Element element) {
        return !List.of("svg", "g", "circle", "path", "title", "desc").contains(element.normalName())
                || element.attributes().asList().stream()
                        .anyMatch(a -> a.getKey().matches("(?i)on.*|style|.*href"));
    }

    /** Links to other sites say that they are; all others stay within the folder of the site. */
    private static boolean leadsAstray(Element link) {
        boolean isElsewhere =
                link.absUrl("href").startsWith("http") && !link.absUrl("href").startsWith("https://site.example/");
        boolean saysSo = link.attr("rel").equals("noopener noreferrer nofollow ugc")
                && link.attr("href").matches("(?is)https?://.*");
        return link.attr("href").startsWith("/") || isElsewhere != saysSo;
    }

    /** Names of elements have a prefix, so that no script takes one for something else. */
    private static boolean hidesAName(Element element) {
        return Stream.of(element.id(), element.attr("name"))
                .anyMatch(name -> !name.isEmpty() && !ID.matcher(name).matches());
    }

    private static PageType type(Path page) {
        Matcher type = TYPE.matcher(read(page));
        assertThat(type.find()).as("the type of %s", page).isTrue();
        return Arrays.stream(PageType.values())
                .filter(known -> known.key().equals(type.group(1)))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Path page) {
        return read(page).split("(?m)^---$", 3)[2];
    }

    private static Stream<String> examples(URL specification) {
        return ExampleReader.readExamples(specification).stream().map(example -> example.getSource());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
