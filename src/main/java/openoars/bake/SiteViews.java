package openoars.bake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import openoars.bake.view.SiteView;
import openoars.cache.Checksum;
import openoars.cache.RecordForm;
import openoars.model.HelpLine;
import openoars.model.Library;
import openoars.model.Site;
import openoars.model.Slug;
import openoars.search.SearchIndex;
import openoars.source.Located;

/** What stands around every page. */
final class SiteViews {

    private static final Slug HELP = new Slug("start/get-help-now");

    private static final RecordForm<SiteView> FORM = RecordForm.of(SiteView.class);

    private final Library library;
    private final Numbers numbers;
    private final Optional<String> offline;
    private final Optional<String> health;
    private final HashedAssets assets;
    private final Map<Place, Checksum> checksums = new ConcurrentHashMap<>();
    private final Map<Place, SiteView> frames = new ConcurrentHashMap<>();

    /**
     * @param offline the page on which one asks the browser to keep the site, from its root
     * @param health the page that tells how the pages are, likewise
     * @param assets the theme's own files
     */
    SiteViews(
            Library library, Numbers numbers, Optional<String> offline, Optional<String> health, HashedAssets assets) {
        this.offline = offline;
        this.health = health;
        this.assets = assets;
        this.library = library;
        this.numbers = numbers;
    }

    /**
     * The frame of one page.
     *
     * @param root the way from the page to the root of the site; a web address where that way is not known
     * @param section the section the page is in; empty at the root
     */
    SiteView at(String root, String section) {
        return frames.computeIfAbsent(new Place(root, section), place -> frame(root, section));
    }

    /** Tells whether the frame of a page is the same as before. */
    Checksum checksum(String root, String section) {
        return checksums.computeIfAbsent(
                new Place(root, section), place -> Checksum.of(FORM.encode(at(root, section))));
    }

    private record Place(String root, String section) {}

    private SiteView frame(String root, String section) {
        Site site = library.site();
        return new SiteView(
                site.title(),
                site.tagline(),
                site.description(),
                site.language(),
                site.baseUrl(),
                site.contact(),
                site.quickExit(),
                Policy.ofPage(),
                root,
                root + Slug.HOME.href(),
                library.page(HELP).isPresent() ? root + HELP.href() : "#help",
                root + "search.html",
                root + SearchIndex.ENGINE,
                offline.map(page -> root + page),
                health.map(page -> root + page),
                picture(section),
                tabs(root, section),
                numbers.links(site.footer().stream().map(Located::value).toList(), root)
                        .toList(),
                emergency());
    }

    /** Others fetch it, from anywhere, so that it takes a web address. */
    private Optional<String> picture(String section) {
        return Stream.of(section, "site")
                .flatMap(name -> Optional.ofNullable(assets.names().get("sharing/" + name + ".png")).stream())
                .findFirst()
                .filter(path -> !library.site().baseUrl().isEmpty())
                .map(path -> library.site().baseUrl() + path);
    }

    private List<SiteView.Tab> tabs(String root, String current) {
        return library.site().sections().stream()
                .filter(section -> !numbers.section(section.id().value()).isEmpty())
                .map(section -> tab(section, root, current))
                .toList();
    }

    private SiteView.Tab tab(Site.Section section, String root, String current) {
        String id = section.id().value();
        return new SiteView.Tab(
                library.site().number(id).orElseThrow(),
                section.title(),
                section.description(),
                root + id + "/index.html",
                id.equals(current));
    }

    private List<SiteView.Emergency> emergency() {
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (HelpLine.Country country : library.data().countries()) {
            country.emergency()
                    .forEach(number -> places.computeIfAbsent(number, n -> new ArrayList<>())
                            .add(country.name()));
        }
        return places.entrySet().stream()
                .map(e -> new SiteView.Emergency(e.getKey(), "tel:" + e.getKey(), phrase(e.getValue())))
                .toList();
    }

    /** {@code a, b and c}. */
    private static String phrase(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
