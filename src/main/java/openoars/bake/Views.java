package openoars.bake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import openoars.bake.view.Head;
import openoars.bake.view.Mend;
import openoars.bake.view.OfflineView;
import openoars.bake.view.PrintView;
import openoars.cache.Checksum;
import openoars.cache.RecordForm;
import openoars.model.Library;
import openoars.model.Page;
import openoars.model.PageType;
import openoars.model.Slug;
import openoars.problem.Problem;

/** Everything that becomes a file through a template: the pages of the library, and those that the build makes. */
final class Views {

    /** Where one asks the browser to keep the site. */
    static final String OFFLINE = "offline.html";

    private static final RecordForm<Head> HEAD = RecordForm.of(Head.class);
    private static final RecordForm<Mend> MEND = RecordForm.of(Mend.class);

    private final Library library;
    private final LocalDate today;
    private final List<Problem> findings;
    private final RenderKeys keys;
    private final Theme theme;
    private final Numbers numbers;
    private final Topics topics;
    private final HashedAssets assets;
    private final Mends mends;
    private final Frame frame;
    private final PdfFiles pdfFiles;
    private final PageViews pages;
    private final PrintViews prints;
    private final Packet packet;
    private final SectionViews sections;

    Views(Library library, Theme theme, LocalDate today, RenderKeys keys, List<Problem> findings) {
        this.library = library;
        this.today = today;
        this.findings = findings;
        this.keys = keys;
        this.theme = theme;
        this.numbers = new Numbers(library);
        this.topics = new Topics(library, numbers);
        this.assets = HashedAssets.of(theme.assets());
        this.mends = new Mends(library);
        LinkedData linkedData =
                new LinkedData(library.site(), Optional.ofNullable(theme.words().get("licenceUrl")));
        SiteViews sites = new SiteViews(
                library,
                numbers,
                hasOffline() ? Optional.of(OFFLINE) : Optional.empty(),
                hasHealth() ? Optional.of(Health.PATH) : Optional.empty(),
                assets);
        this.frame = new Frame(library, theme, sites, linkedData, mends, assets);
        this.pdfFiles = new PdfFiles(theme.prints(), library, numbers);
        this.pages = new PageViews(library, numbers, new DataViews(library, numbers, today), pdfFiles, linkedData);
        this.prints = new PrintViews(library, pages);
        this.packet = new Packet(theme, numbers, pages);
        this.sections = new SectionViews(library, numbers, pdfFiles, packet, mends, frame);
    }

    /** What JBake's own tools render. */
    ToolViews tools() {
        return new ToolViews(library, frame);
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
                () -> frame.variables("", "", frame.head(Health.PATH).unlisted(), Map.of("health", health.view())));
    }

    /** On a larger site the table would be as long as the site. */
    private boolean hasHealth() {
        return theme.has("health.ftlh") && topics.areThere();
    }

    /** The theme's own files. */
    HashedAssets assets() {
        return assets;
    }

    /** All documents that JBake keeps in its store. */
    List<View> documents() {
        List<View> documents = new ArrayList<>();
        for (Page page : library.pages().values()) {
            copies(page).forEach(documents::add);
            page.frontMatter().aliases().forEach(alias -> documents.add(redirect(alias.value(), page)));
        }
        sections.all().forEach(documents::add);
        documents.add(new SearchPage(library, numbers, packet, frame).view());
        if (packet.isThere()) {
            documents.add(packet(library));
        }
        if (theme.has("matrix.ftlh") && topics.areThere()) {
            new TopicViews(topics, numbers, frame).all().forEach(documents::add);
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
                ? Optional.of(new View(
                        "offline",
                        OFFLINE,
                        () -> frame.variables("", "", frame.head(OFFLINE), Map.of("offline", offline))))
                : Optional.empty();
    }

    /** All documents that become PDF files. They are not for JBake's store, which holds what becomes pages. */
    List<View> printed() {
        return pdfFiles.all().stream().map(this::printed).toList();
    }

    private View printed(PdfFile file) {
        return new View(file.type(), file.path(), () -> {
            PrintView print = prints.view(file);
            return frame.variables("", "", print.sheets().get(0).head(), Map.of("print", print));
        });
    }

    /** All documents with the text of one page, in another state than in the library. */
    List<View> again(Slug slug, Library now, List<Problem> findingsNow) {
        Stream<View> pages = now.page(slug).stream().flatMap(page -> {
            Stream<View> copies = copies(page).map(View::withoutKey);
            boolean isInPacket = page.type() == PageType.WORKSHEET && packet.isThere();
            return isInPacket ? Stream.concat(copies, Stream.of(packet(now))) : copies;
        });
        return (hasHealth() ? Stream.concat(pages, Stream.of(health(now, findingsNow))) : pages).toList();
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
                () -> variables(page, facilitator),
                keys.of(page.slug(), () -> checksum(page, facilitator)));
    }

    private Map<String, Object> variables(Page page, boolean facilitator) {
        Head head = pages.head(page, facilitator);
        return frame.variables(
                page.slug().toRoot(),
                page.slug().section(),
                head,
                Map.of("page", pages.view(page, facilitator), "mend", mends.page(head, page)));
    }

    /** Tells whether all that stands around the text of a page is the same as before. */
    private Checksum checksum(Page page, boolean facilitator) {
        Head head = pages.head(page, facilitator);
        return Checksum.of(
                frame.checksum(page.slug().toRoot(), page.slug().section()),
                Checksum.of(HEAD.encode(head)),
                Checksum.of(MEND.encode(mends.page(head, page))),
                pages.checksum(page, facilitator));
    }

    private View redirect(Slug alias, Page page) {
        String target = alias.toRoot() + page.slug().href();
        return new View(
                "redirect",
                alias.href(),
                () -> frame.variables(alias.toRoot(), "", pages.head(page, false), Map.of("target", target)));
    }

    private View packet(Library now) {
        return new View(
                "packet",
                Packet.PATH,
                () -> frame.variables("", "", frame.head(Packet.PATH), Map.of("packet", packet.view(now))));
    }

    /** A phone can keep a site that is small enough for lists by topic. */
    private boolean hasOffline() {
        return theme.has("offline.ftlh") && topics.areThere();
    }
}
