package openoars.bake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import openoars.bake.view.FilterView;
import openoars.bake.view.Head;
import openoars.bake.view.ListView;
import openoars.bake.view.OfflineView;
import openoars.bake.view.PageLink;
import openoars.bake.view.PdfLink;
import openoars.bake.view.PrintView;
import openoars.cache.Checksum;
import openoars.model.Html;
import openoars.model.Library;
import openoars.model.Page;
import openoars.model.PageType;
import openoars.model.Principle;
import openoars.model.Site;
import openoars.model.Slug;
import openoars.model.Stage;
import openoars.problem.Problem;

/** Everything that becomes a file through a template: the pages of the library, and those that the build makes. */
final class Views {

    private static final String SHEET = "sheet";
    private static final String BOOKLET = "booklet";

    /** Where one asks the browser to keep the site. */
    static final String OFFLINE = "offline.html";

    private final Library library;
    private final Theme theme;
    private final Numbers numbers;
    private final SiteViews sites;
    private final PageViews pages;
    private final PdfFiles pdfFiles;
    private final LinkedData linkedData;
    private final Packet packet;
    private final LocalDate today;
    private final List<Problem> findings;
    private final Topics topics;
    private final PrintViews prints;
    private final Map<String, Html> drawings;
    private final HashedAssets assets;
    private final RenderKeys keys;

    Views(Library library, Theme theme, LocalDate today, RenderKeys keys, List<Problem> findings) {
        this.keys = keys;
        this.library = library;
        this.theme = theme;
        this.numbers = new Numbers(library);
        this.pdfFiles = new PdfFiles(theme.prints(), library, numbers);
        this.linkedData =
                new LinkedData(library.site(), Optional.ofNullable(theme.words().get("licenceUrl")));
        DataViews data = new DataViews(library, numbers, today);
        this.pages = new PageViews(library, numbers, data, pdfFiles, linkedData);
        this.packet = new Packet(numbers, pages);
        this.today = today;
        this.findings = findings;
        this.topics = new Topics(library, numbers);
        this.assets = HashedAssets.of(theme.assets());
        this.sites = new SiteViews(library, numbers, hasOffline() ? Optional.of(OFFLINE) : Optional.empty(), assets);
        this.prints = new PrintViews(library, pages);
        this.drawings = theme.decorations();
    }

    /** How the pages are, for other programs; empty if nobody is told. */
    Optional<String> healthData(Library now, List<Problem> findingsNow) {
        return hasHealth() ? Optional.of(new Health(now, numbers, today, findingsNow).json()) : Optional.empty();
    }

    private View health(Library now, List<Problem> findingsNow) {
        Health health = new Health(now, numbers, today, findingsNow);
        return new View(
                "health",
                Health.PATH,
                () -> frame("", "", head(Health.PATH).unlisted(), Map.of("health", health.view())));
    }

    /** On a larger site the table would be as long as the site. */
    private boolean hasHealth() {
        return theme.templates().containsKey("health.ftlh") && topics.areThere();
    }

    /** The theme's own files. */
    HashedAssets assets() {
        return assets;
    }

    /** JBake's settings: which template renders which type, and which of JBake's own tools run. */
    static Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>();
        for (PageType type : PageType.values()) {
            settings.put(template(type.key()), "lesson.ftlh");
        }
        for (String type : List.of(
                "home",
                "case-study",
                "worksheet",
                "glossary",
                "path",
                "section",
                "search",
                "packet",
                "topic",
                "matrix",
                "health",
                "offline",
                "redirect")) {
            settings.put(template(type), type + ".ftlh");
        }
        for (String document : List.of(SHEET, BOOKLET)) {
            settings.put(template(document), "print/" + document + ".ftlh");
        }
        for (String tool : List.of("sitemap", "feed", "error404")) {
            settings.put(template(tool), tool + ".ftlh");
            settings.put("render." + tool, true);
        }
        settings.put("sitemap.file", "sitemap.xml");
        settings.put("feed.file", "feed.xml");
        settings.put("error404.file", "404.html");
        for (String folder : List.of("destination", "asset", "template", "content", "data")) {
            settings.put(folder + ".folder", ".");
        }
        return settings;
    }

    /** All documents that JBake keeps in its store. */
    List<View> documents() {
        List<View> documents = new ArrayList<>();
        for (Page page : library.pages().values()) {
            copies(page).forEach(documents::add);
            page.frontMatter().aliases().forEach(alias -> documents.add(redirect(alias.value(), page)));
        }
        library.site().sections().stream()
                .filter(section -> !numbers.section(section.id().value()).isEmpty())
                .forEach(section -> documents.add(section(section)));
        documents.add(search());
        if (hasPacket()) {
            documents.add(packet(library));
        }
        if (theme.templates().containsKey("matrix.ftlh") && topics.areThere()) {
            documents.add(new View(
                    "matrix",
                    Topics.MATRIX,
                    () -> frame("../", "", head(Topics.MATRIX, "matrixTitle"), Map.of("matrix", topics.matrix()))));
            topics.all().forEach(topic -> documents.add(topic(topic)));
        }
        if (hasHealth()) {
            documents.add(health(library, findings));
        }
        return documents;
    }

    /** Where all pages of the site are. */
    List<String> paths() {
        return Stream.concat(documents().stream(), offline(OfflineView.UNKNOWN).stream())
                .map(View::path)
                .toList();
    }

    /** The page on which one asks the browser to keep the site; it is made last, because it says how much that is. */
    Optional<View> offline(OfflineView offline) {
        return hasOffline()
                ? Optional.of(
                        new View("offline", OFFLINE, () -> frame("", "", head(OFFLINE), Map.of("offline", offline))))
                : Optional.empty();
    }

    /** All documents that become PDF files. They are not for JBake's store, which holds what becomes pages. */
    List<View> printed() {
        return pdfFiles.all().stream().map(this::printed).toList();
    }

    private View printed(PdfFile file) {
        return new View(file.sheets().size() == 1 ? SHEET : BOOKLET, file.path(), () -> {
            PrintView print = prints.view(file);
            return frame("", "", print.sheets().get(0).head(), Map.of("print", print));
        });
    }

    /** All documents with the text of one page, in another state than in the library. */
    List<View> again(Slug slug, Library now, List<Problem> findingsNow) {
        Stream<View> pages = now.page(slug).stream().flatMap(page -> {
            Stream<View> copies = copies(page).map(View::withoutKey);
            boolean isInPacket = page.type() == PageType.WORKSHEET && hasPacket();
            return isInPacket ? Stream.concat(copies, Stream.of(packet(now))) : copies;
        });
        return (hasHealth() ? Stream.concat(pages, Stream.of(health(now, findingsNow))) : pages).toList();
    }

    View sitemap(String file) {
        List<Map<String, String>> urls = library.pages().values().stream()
                .filter(page -> !page.waitsForClinician())
                .map(page -> Map.of(
                        "loc", address(page),
                        "lastmod", page.frontMatter().reviewed().toString()))
                .toList();
        return new View("sitemap", file, () -> frame("", "", head(file), Map.of("urls", urls)));
    }

    View feed(String file) {
        List<Page> newest = library.pages().values().stream()
                .sorted(Comparator.comparing((Page page) -> page.frontMatter().reviewed())
                        .reversed()
                        .thenComparing(Page::slug))
                .limit(20)
                .toList();
        List<Map<String, String>> entries = newest.stream()
                .map(page -> Map.of(
                        "title", page.title(),
                        "url", address(page),
                        "updated", page.frontMatter().reviewed() + "T00:00:00Z",
                        "summary", page.frontMatter().description()))
                .toList();
        String updated =
                entries.isEmpty() ? "1970-01-01T00:00:00Z" : entries.get(0).get("updated");
        return new View("feed", file, () -> frame("", "", head(file), Map.of("entries", entries, "updated", updated)));
    }

    /** A server shows this page at any depth, so all its links are web addresses. */
    View error404(String file) {
        return new View("error404", file, () -> frame(library.site().baseUrl(), "", head(file), Map.of()));
    }

    private static String template(String type) {
        return "template." + type + ".file";
    }

    private Stream<View> copies(Page page) {
        View participant = view(page, page.slug().href(), false);
        return page.body().hasFacilitatorCopy()
                ? Stream.of(participant, view(page, page.slug().facilitatorHref(), true))
                : Stream.of(participant);
    }

    private View view(Page page, String path, boolean facilitator) {
        String type = page.slug().equals(Slug.HOME) ? "home" : page.type().key();
        return new View(
                type,
                path,
                () -> frame(
                        page.slug().toRoot(),
                        page.slug().section(),
                        pages.head(page, facilitator),
                        Map.of(
                                "page", pages.view(page, facilitator),
                                "mend", pages.mend(page, facilitator))),
                keys.of(
                        page.slug(),
                        () -> Checksum.of(
                                sites.checksum(page.slug().toRoot(), page.slug().section()),
                                pages.checksum(page, facilitator))));
    }

    private View redirect(Slug alias, Page page) {
        String target = alias.toRoot() + page.slug().href();
        return new View(
                "redirect",
                alias.href(),
                () -> frame(alias.toRoot(), "", pages.head(page, false), Map.of("target", target)));
    }

    private View section(Site.Section section) {
        String id = section.id().value();
        String path = id + "/index.html";
        Head head = new Head(
                section.title(),
                section.description(),
                library.site().language(),
                path,
                Optional.of(String.valueOf(library.site().number(id).orElseThrow())),
                numbers.sectionLink(id, "../"),
                true,
                Optional.empty(),
                linkedData.list(section.title(), path, List.of()));
        ListView list = new ListView(List.of(new ListView.Group(
                "",
                "",
                numbers.section(id).stream().map(page -> entry(page, "../")).toList())));
        List<PdfLink> pdfs =
                pdfFiles.ofSection(id).stream().map(file -> file.link("../")).toList();
        return new View(
                "section",
                path,
                () -> frame(
                        "../",
                        id,
                        head,
                        Map.of("list", list, "pdfs", pdfs, "packet", packetOf(id), "mend", pages.mend(head, id))));
    }

    private View packet(Library now) {
        return new View(
                "packet", Packet.PATH, () -> frame("", "", head(Packet.PATH), Map.of("packet", packet.view(now))));
    }

    private ListView.Entry packetEntry() {
        String title = head(Packet.PATH).title();
        String lead = theme.words().getOrDefault("packetLead", "");
        PageLink link = new PageLink(title, Packet.PATH, Optional.empty(), lead, PageType.WORKSHEET.label(), 0);
        return ListView.Entry.plain(link, Optional.empty());
    }

    private boolean hasPacket() {
        return theme.templates().containsKey("packet.ftlh") && packet.isThere();
    }

    /** A phone can keep a site that is small enough for lists by topic. */
    private boolean hasOffline() {
        return theme.templates().containsKey("offline.ftlh") && topics.areThere();
    }

    /** The way to the packet from the index of the section that has the worksheets; empty elsewhere. */
    private String packetOf(String section) {
        return hasPacket() && section.equals(PdfFiles.WORKSHEETS) ? "../" + Packet.PATH : "";
    }

    /** The pages on one topic, the kinds of pages apart, and after them those that are on each such topic. */
    private View topic(Topics.Topic topic) {
        Map<PageType, List<ListView.Entry>> kinds = new EnumMap<>(PageType.class);
        List<ListView.Entry> general = new ArrayList<>();
        for (Page page : topics.pages(topic)) {
            List<ListView.Entry> place = topic.general().test(page)
                    ? general
                    : kinds.computeIfAbsent(page.type(), type -> new ArrayList<>());
            place.add(entry(page, "../"));
        }
        List<ListView.Group> groups = new ArrayList<>();
        kinds.forEach((kind, entries) -> groups.add(new ListView.Group("h-" + kind.key(), kind.label(), entries)));
        if (!general.isEmpty()) {
            groups.add(new ListView.Group("h-general", theme.words().getOrDefault(topic.generalWord(), ""), general));
        }
        ListView list = new ListView(groups);
        Head head = new Head(
                topic.title(),
                library.site().description(),
                library.site().language(),
                topic.path(),
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty(),
                linkedData.list(topic.title(), topic.path(), List.of(matrixLink())));
        return new View("topic", topic.path(), () -> frame("../", "", head, Map.of("list", list)));
    }

    private PageLink matrixLink() {
        String title = head(Topics.MATRIX, "matrixTitle").title();
        return new PageLink(title, Topics.MATRIX, Optional.empty(), "", "", 0);
    }

    private View search() {
        SortedMap<String, List<ListView.Entry>> letters = new TreeMap<>();
        Stream.of(
                        library.pages().values().stream().map(page -> entry(page, "")),
                        new CrossReferences(library, numbers).entries(),
                        Stream.of(packetEntry()).filter(entry -> hasPacket()))
                .flatMap(entries -> entries)
                .sorted(Comparator.comparing((ListView.Entry entry) -> Alphabet.sortKey(entry.sortedBy()))
                        .thenComparing(entry -> entry.link().href()))
                .forEach(entry -> letters.computeIfAbsent(Alphabet.initial(entry.sortedBy()), l -> new ArrayList<>())
                        .add(entry));
        ListView list = new ListView(letters.entrySet().stream()
                .map(e -> new ListView.Group("h-" + e.getKey().toLowerCase(Locale.ROOT), e.getKey(), e.getValue()))
                .toList());
        return new View(
                "search",
                "search.html",
                () -> frame("", "", head("search.html"), Map.of("list", list, "filters", filters())));
    }

    private static List<FilterView> filters() {
        return List.of(
                new FilterView(
                        "type",
                        Stream.of(PageType.values())
                                .map(type -> new FilterView.Choice(type.key(), type.label()))
                                .toList()),
                new FilterView(
                        "stage",
                        Stream.of(Stage.values())
                                .map(stage -> new FilterView.Choice(stage.key(), stage.label()))
                                .toList()),
                new FilterView(
                        "principle",
                        Stream.of(Principle.values())
                                .map(principle -> new FilterView.Choice(principle.key(), principle.label()))
                                .toList()));
    }

    private ListView.Entry entry(Page page, String root) {
        PageLink link = numbers.link(page, root);
        List<Stage> stages = page.frontMatter().stages();
        return new ListView.Entry(
                link,
                page.body().hasFacilitatorCopy()
                        ? Optional.of(root + page.slug().facilitatorHref())
                        : Optional.empty(),
                stages.size() == Stage.values().length
                        ? List.of()
                        : stages.stream().map(Stage::label).toList(),
                page.frontMatter().contentNote(),
                Optional.empty());
    }

    private Head head(String path) {
        return head(path, path.replace('.', '_') + "_title");
    }

    private Head head(String path, String titleWords) {
        return new Head(
                theme.words().getOrDefault(titleWords, library.site().title()),
                library.site().description(),
                library.site().language(),
                path,
                Optional.empty(),
                Optional.empty(),
                !path.equals("404.html"),
                Optional.empty(),
                Html.EMPTY);
    }

    private String address(Page page) {
        String href = page.slug().equals(Slug.HOME) ? "" : page.slug().href();
        return library.site().baseUrl() + href;
    }

    private Map<String, Object> frame(String root, String section, Head head, Map<String, ?> more) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("mend", pages.mend(head));
        variables.putAll(more);
        variables.put("site", sites.at(root, section));
        variables.put("head", head);
        variables.put("words", theme.words());
        variables.put("drawings", drawings);
        variables.put("assets", assets.names());
        return variables;
    }
}
