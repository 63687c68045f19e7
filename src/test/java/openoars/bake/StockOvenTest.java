package openoars.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import openoars.TestSite;
import openoars.model.Library;
import openoars.model.Look;
import openoars.output.MemoryOutput;
import openoars.reading.LibraryReader;
import openoars.reading.PageCache;
import openoars.reading.Proofreader;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.MapConfiguration;
import org.jbake.app.Oven;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.model.DocumentTypes;
import org.jbake.template.ModelExtractors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One small site baked twice: by JBake as it comes, database and all, from the files it expects; and by our oven, from
 * Markdown. Templates of both say the same in the words each engine knows. As long as the sites are equal, what we
 * replaced still does what JBake does.
 *
 * <p>The templates link to no next page: JBake finds a page's neighbours by comparing documents that its database
 * fetched twice, and these differ in their arrays of tags once memory was cleared up in between.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StockOvenTest {

    // Links to the next page are left out: stock JBake finds a neighbour by comparing whole documents from its
    // database,
    // and now and then finds none.

    /** Held here, because the log's settings last only as long as somebody holds the logger. */
    private static final Logger DATABASE_LOG = Logger.getLogger("com.orientechnologies");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;

    @BeforeAll
    static void keep_the_database_quiet() {
        DATABASE_LOG.setLevel(Level.OFF);
    }

    /** JBake keeps its document types and extractors for the whole virtual machine. */
    @AfterEach
    void leave_no_types_behind() {
        DocumentTypes.resetDocumentTypes();
        ModelExtractors.getInstance().reset();
    }

    @Test
    void makes_the_same_site_as_ours() throws Exception {
        SortedMap<String, String> stock = stockSite(folder.resolve("stock"));

        SortedMap<String, String> ours = ourSite(folder.resolve("ours"));

        assertThat(stock)
                .containsOnlyKeys(
                        ".nojekyll",
                        "404.html",
                        "assets/site.4c722c6f.css",
                        "feed.xml",
                        "index.html",
                        "mi/index.html",
                        "mi/open-questions.html",
                        "mi/spirit.html",
                        "search.html",
                        "sitemap.xml");
        assertThat(stock.get("mi/spirit.html")).isEqualTo("""
                <title>The spirit &amp; its &lt;parts&gt;</title>
                <a href="../index.html">Home</a>
                <p>Four parts &amp; no trick.</p>

                <h2 id="h-hear-it">Hear it</h2>
                <p>Listen.</p>

                """);
        assertThat(ours).isEqualTo(stock);
    }

    private static SortedMap<String, String> stockSite(Path root) throws IOException {
        stockProject(TestSite.empty(root));
        Oven oven = new Oven(new DefaultJBakeConfiguration(root.toFile(), stockSettings()));

        oven.bake();

        assertThat(oven.getErrors()).isEmpty();
        return files(root.resolve("output"));
    }

    /** What a jbake.properties would say. JBake's own way of reading it needs a library that we leave out. */
    private static CompositeConfiguration stockSettings() throws IOException {
        Properties properties = new Properties();
        try (InputStream defaults = Objects.requireNonNull(Oven.class.getResourceAsStream("/default.properties"))) {
            properties.load(defaults);
        }
        properties.putAll(Map.of(
                "template.home.file",
                "concept.ftl",
                "template.concept.file",
                "concept.ftl",
                "template.section.file",
                "section.ftl",
                "template.search.file",
                "search.ftl",
                "render.index",
                false,
                "render.archive",
                false,
                "render.tags",
                false,
                "render.sitemap",
                true,
                "render.error404",
                true,
                "site.host",
                "https://example.org/"));
        CompositeConfiguration settings = new CompositeConfiguration();
        settings.addConfiguration(new MapConfiguration(properties));
        return settings;
    }

    private static void stockProject(TestSite site) {
        site.file("assets/.nojekyll", "")
                .file("assets/assets/site.4c722c6f.css", "body { color: black; }\n")
                .file("content/index.html", """
                        title=Welcome
                        description=Where to begin.
                        date=2026-01-03
                        type=home
                        status=published
                        ~~~~~~
                        <p>Begin here.</p>
                        """)
                .file("content/mi/spirit.html", """
                        title=The spirit & its <parts>
                        description=Four parts.
                        date=2026-01-04
                        type=concept
                        status=published
                        ~~~~~~
                        <p>Four parts &amp; no trick.</p>

                        <h2 id="h-hear-it">Hear it</h2>
                        <p>Listen.</p>
                        """)
                .file("content/mi/open-questions.html", """
                        title=Open questions
                        description=They invite a story.
                        date=2026-01-05
                        type=concept
                        status=published
                        ~~~~~~
                        <p>Ask less, José.</p>
                        """)
                .file("content/mi/index.html", """
                        title=Motivational interviewing
                        type=section
                        status=published
                        ~~~~~~
                        """)
                .file("content/search.html", """
                        title=Find a page
                        type=search
                        status=published
                        ~~~~~~
                        """)
                .file("templates/concept.ftl", """
                        <title>${content.title?html}</title>
                        <a href="${content.rootpath}index.html">Home</a>
                        ${content.body}
                        """)
                .file("templates/section.ftl", """
                        <h1>${content.title?html}</h1>
                        <#list published_concepts?sort_by("date") as concept>
                        <p><a href="${content.rootpath}${concept.uri}">${concept.title?html}</a> ${concept.description?html}</p>
                        </#list>
                        """)
                .file("templates/search.ftl", """
                        <h1>${content.title?html}</h1>
                        <#list published_content?filter(page -> page.description??)?sort_by("title") as page>
                        <p><a href="${content.rootpath}${page.uri}">${page.title?html}</a></p>
                        </#list>
                        """)
                .file("templates/sitemap.ftl", """
                        <#list published_content?filter(page -> page.description??)?sort_by("uri") as page>
                        ${config.site_host}${(page.uri == "index.html")?string("", page.uri)} ${page.date?string("yyyy-MM-dd")}
                        </#list>
                        """)
                .file("templates/feed.ftl", """
                        <#list published_content?filter(page -> page.description??)?sort_by("date")?reverse as page>
                        ${page.title?html}: ${config.site_host}${(page.uri == "index.html")?string("", page.uri)} ${page.date?string("yyyy-MM-dd")} ${page.description?html}
                        </#list>
                        """)
                .file("templates/error404.ftl", """
                        <a href="${config.site_host}index.html">Home</a>
                        """);
    }

    private static SortedMap<String, String> ourSite(Path root) throws IOException, BakeFailed {
        TestSite.empty(root)
                .file("content/data/site.yml", """
                        title: Test site
                        base_url: https://example.org/
                        sections:
                          - id: mi
                            title: Motivational interviewing
                        """)
                .file("content/index.md", page("Welcome", "Where to begin.", 3, "Begin here."))
                .file(
                        "content/mi/spirit.md",
                        page(
                                "The spirit & its <parts>",
                                "Four parts.",
                                4,
                                "Four parts & no trick.\n\n## Hear it\n\nListen."))
                .file(
                        "content/mi/open-questions.md",
                        page("Open questions", "They invite a story.", 5, "Ask less, José."));
        LibraryReader.Reading reading =
                new LibraryReader(root, Look.PLAIN, data -> Proofreader.SILENT, PageCache.NONE).read();
        assertThat(reading.problems()).isEmpty();
        return bytes(reading.library());
    }

    private static String page(String title, String description, int order, String body) {
        return """
                ---
                title: %s
                description: %s
                type: concept
                order: %d
                minutes: 1
                reviewed: 2026-01-0%d
                review_by: 2028-01-01
                status: published
                ---

                %s
                """.formatted(title, description, order, order, body);
    }

    private static SortedMap<String, String> bytes(Library library) throws IOException, BakeFailed {
        MemoryOutput output = new MemoryOutput();
        new HtmlSite(library, ourTheme(), TODAY, List.of(), RenderKeys.NONE, output).write();
        SortedMap<String, String> files = new TreeMap<>();
        output.files().forEach((path, bytes) -> files.put(path, new String(bytes, StandardCharsets.UTF_8)));
        files.remove("_headers"); // JBake knows of no such thing.
        return files;
    }

    private static Theme ourTheme() {
        String concept = """
                <title>${head.title}</title>
                <a href="${site.home}">Home</a>
                ${page.copy.intro}
                <#list page.copy.sections as section>
                <h2 id="${section.id}">${section.title}</h2>
                ${section.html}
                </#list>
                """;
        return new Theme(
                new TreeMap<>(Map.of(
                        "home.ftlh", concept,
                        "lesson.ftlh", concept,
                        "section.ftlh", """
                                <h1>${head.title}</h1>
                                <#list list.groups[0].entries as entry>
                                <p><a href="${entry.link.href}">${entry.link.title}</a> ${entry.link.description}</p>
                                </#list>
                                """,
                        "search.ftlh", """
                                <h1>${head.title}</h1>
                                <#list list.groups as letter>
                                <#list letter.entries as entry>
                                <p><a href="${entry.link.href}">${entry.link.title}</a></p>
                                </#list>
                                </#list>
                                """,
                        "sitemap.ftlh", """
                                <#list urls as url>
                                ${url.loc} ${url.lastmod}
                                </#list>
                                """,
                        "feed.ftlh", """
                                <#list entries as entry>
                                ${entry.title}: ${entry.url} ${entry.updated?keep_before("T")} ${entry.summary}
                                </#list>
                                """,
                        "error404.ftlh", """
                                <a href="${site.home}">Home</a>
                                """)),
                Map.of("search_html_title", "Find a page"),
                new TreeMap<>(),
                new TreeMap<>(Map.of(Theme.STYLESHEET, "body { color: black; }\n".getBytes(StandardCharsets.UTF_8))),
                new TreeMap<>());
    }

    private static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
