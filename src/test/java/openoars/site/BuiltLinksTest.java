package openoars.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import openoars.output.MemoryOutput;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Every link of the project's own site, followed as a browser would. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BuiltLinksTest {

    private static final String SITE = "https://site.test/handbook/";

    private static final List<String> LINKS = List.of("href", "src", "action");
    private static final List<String> IDS =
            List.of("for", "aria-labelledby", "aria-describedby", "aria-controls", "popovertarget", "list", "headers");

    private static SortedMap<String, byte[]> files = new TreeMap<>();
    private static final SortedMap<String, Document> PAGES = new TreeMap<>();

    @BeforeAll
    static void build() throws Exception {
        MemoryOutput output = new MemoryOutput();
        BuildOptions options =
                new BuildOptions(Path.of(""), false, Optional.of(SITE), false, 2, LocalDate.of(2026, 11, 24));
        new Build(options).writeTo(output);
        files = output.files();
        PAGES.clear();
        files.forEach((path, bytes) -> {
            if (path.endsWith(".html")) {
                PAGES.put(path, Jsoup.parse(text(path)));
            }
        });
    }

    @Test
    void are_found_on_every_page() {
        assertThat(PAGES).hasSizeGreaterThan(20);
        assertThat(PAGES.values())
                .allSatisfy(page -> assertThat(page.select("a[href]")).isNotEmpty());
    }

    @Test
    void lead_to_files_and_to_places_in_them() {
        List<String> broken = new ArrayList<>();
        PAGES.forEach((path, page) -> LINKS.forEach(attribute -> page.select("[" + attribute + "]")
                .eachAttr(attribute)
                .forEach(link -> broken(path, link).ifPresent(broken::add))));

        assertThat(broken).isEmpty();
    }

    @Test
    void lead_on_from_pages_that_moved() {
        List<String> broken = new ArrayList<>();
        PAGES.forEach((path, page) -> page.select("meta[http-equiv=refresh]").eachAttr("content").stream()
                .map(content -> content.replaceFirst("^0; url=", ""))
                .forEach(link -> broken(path, link).ifPresent(broken::add)));

        assertThat(broken).isEmpty();
    }

    @Test
    void lead_from_styles_to_fonts_and_pictures() {
        List<String> broken = new ArrayList<>();
        String style = files.keySet().stream()
                .filter(path -> path.matches("assets/site[.][0-9a-f]{8}[.]css"))
                .findFirst()
                .orElseThrow();
        Matcher url = Pattern.compile("url\\(\"?([^\")]*)\"?\\)").matcher(text(style));
        while (url.find()) {
            broken(style, url.group(1)).ifPresent(broken::add);
        }

        assertThat(text(style)).contains("url(");
        assertThat(broken).isEmpty();
    }

    @Test
    void lead_from_the_sitemap_and_other_lists_to_pages() {
        for (String path : List.of("sitemap.xml", "feed.xml", "llms.txt")) {
            List<String> addresses = Pattern.compile(Pattern.quote(SITE) + "[^\"<)]*")
                    .matcher(text(path))
                    .results()
                    .map(result -> result.group())
                    .toList();

            assertThat(addresses).as(path).hasSizeGreaterThan(10);
            assertThat(addresses)
                    .as(path)
                    .allSatisfy(a -> assertThat(broken(path, a)).isEmpty());
        }
    }

    @Test
    void lead_from_what_pages_tell_search_engines_to_pages() {
        List<String> broken = new ArrayList<>();
        PAGES.forEach((path, page) -> Pattern.compile("\"(?:item|url)\":\"(" + Pattern.quote(SITE) + "[^\"]*)\"")
                .matcher(page.select("script[type=application/ld+json]").html())
                .results()
                .forEach(link -> broken(path, link.group(1)).ifPresent(broken::add)));

        assertThat(text("mi/spirit.html")).contains("\"url\":\"" + SITE + "mi/spirit.html\"");
        assertThat(broken).isEmpty();
    }

    @Test
    void lead_from_one_markdown_file_to_others() {
        List<String> broken = new ArrayList<>();
        files.keySet().stream()
                .filter(path -> path.endsWith(".md"))
                .forEach(path -> Pattern.compile("\\]\\(([^)#:]+[.]md)[)#]")
                        .matcher(text(path))
                        .results()
                        .forEach(link -> broken(path, link.group(1)).ifPresent(broken::add)));

        assertThat(text("mi/spirit.md")).contains("](../skills/oars.md)");
        assertThat(broken).isEmpty();
    }

    @Test
    void have_one_place_to_lead_to_for_each_id() {
        List<String> twice = new ArrayList<>();
        PAGES.forEach((path, page) -> {
            Set<String> seen = new HashSet<>();
            page.select("[id]").eachAttr("id").stream()
                    .filter(id -> !seen.add(id))
                    .forEach(id -> twice.add(path + ": #" + id));
        });

        assertThat(twice).isEmpty();
    }

    @Test
    void name_labels_and_descriptions_that_are_there() {
        List<String> missing = new ArrayList<>();
        PAGES.forEach((path, page) ->
                IDS.forEach(attribute -> page.select("[" + attribute + "]").eachAttr(attribute).stream()
                        .flatMap(ids -> Stream.of(ids.split(" ")))
                        .filter(id -> page.getElementById(id) == null)
                        .forEach(id -> missing.add(path + ": " + attribute + "=" + id))));

        assertThat(missing).isEmpty();
    }

    @Test
    void leave_the_site_over_https_only_and_tell_nobody_from_where() {
        List<String> foreign = new ArrayList<>();
        PAGES.forEach((path, page) -> page.select("a[href]").stream()
                .filter(a -> a.attr("href").matches("(?i)[a-z]+:.*"))
                .filter(a -> !a.attr("href").startsWith(SITE))
                .filter(BuiltLinksTest::isCareless)
                .forEach(a -> foreign.add(path + ": " + a.outerHtml())));

        assertThat(foreign).isEmpty();
    }

    private static boolean isCareless(Element a) {
        String href = a.attr("href");
        return !href.matches("(tel|mailto|sms):.*")
                && !(href.startsWith("https://") && a.attr("rel").contains("noreferrer"));
    }

    /** {@code page: link}, if a link of the site leads nowhere. */
    private static Optional<String> broken(String from, String link) {
        URI target = URI.create(SITE + from).resolve(link.isEmpty() ? from : link);
        if (!target.toString().startsWith(SITE)) {
            boolean climbsOut = !link.matches("(?i)[a-z]+:.*");
            return climbsOut ? Optional.of(from + ": " + link) : Optional.empty();
        }
        String path = target.getPath().substring(URI.create(SITE).getPath().length());
        String file = path.isEmpty() ? "index.html" : path;
        boolean found = files.containsKey(file) && hasPlace(file, target.getRawFragment());
        return found ? Optional.empty() : Optional.of(from + ": " + link);
    }

    private static boolean hasPlace(String file, @Nullable String fragment) {
        if (fragment == null) {
            return true;
        }
        Document page = PAGES.get(file);
        String id = URLDecoder.decode(fragment, StandardCharsets.UTF_8);
        return page != null && page.getElementById(id) != null;
    }

    private static String text(String path) {
        return new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    }
}
