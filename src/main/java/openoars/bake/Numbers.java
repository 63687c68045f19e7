package openoars.bake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openoars.bake.view.ListView;
import openoars.bake.view.PageLink;
import openoars.model.Library;
import openoars.model.Page;
import openoars.model.Site;
import openoars.model.Slug;
import openoars.model.Stage;

/** Page numbers, the order of the handbook, and links that carry both. */
final class Numbers {

    private final Library library;
    private final Map<String, List<Page>> sections;
    private final List<Page> handbook;
    private final Map<Slug, Integer> places = new HashMap<>();

    Numbers(Library library) {
        this.library = library;
        this.sections = library.pages().values().stream()
                .sorted(Page.READING_ORDER)
                .collect(Collectors.groupingBy(page -> page.slug().section()));
        this.handbook = library.site().sections().stream()
                .flatMap(section -> section(section.id().value()).stream())
                .toList();
        for (int i = 0; i < handbook.size(); i++) {
            places.put(handbook.get(i).slug(), i);
        }
    }

    /** The pages of a section in the order in which they are numbered: by {@code order}, then by slug. */
    List<Page> section(String id) {
        return sections.getOrDefault(id, List.of());
    }

    /** All pages of all sections, as one would leaf through them. */
    List<Page> handbook() {
        return handbook;
    }

    /**
     * The page so many steps further on in the handbook, if there is one.
     *
     * @param steps -1 for the page before
     */
    Optional<Page> beside(Page page, int steps) {
        Integer here = places.get(page.slug());
        return here == null || here + steps < 0 || here + steps >= handbook.size()
                ? Optional.empty()
                : Optional.of(handbook.get(here + steps));
    }

    /**
     * A link to a page.
     *
     * @param root the way from the page that shows the link to the root of the site
     */
    PageLink link(Page page, String root) {
        return new PageLink(
                page.title(),
                root + page.slug().href(),
                library.site().number(page),
                page.frontMatter().description(),
                page.type().label(),
                page.frontMatter().minutes());
    }

    /** A link to the index of a section. */
    Optional<PageLink> sectionLink(String id, String root) {
        return library.site().section(id).map(section -> sectionLink(section, root));
    }

    Stream<PageLink> links(List<Slug> slugs, String root) {
        return slugs.stream().flatMap(slug -> library.page(slug).stream()).map(page -> link(page, root));
    }

    private PageLink sectionLink(Site.Section section, String root) {
        String id = section.id().value();
        return new PageLink(
                section.title(),
                root + id + "/index.html",
                Optional.of(String.valueOf(library.site().number(id).orElseThrow())),
                section.description(),
                "",
                0);
    }

    /**
     * A page as lists show it.
     *
     * @param root the way from the page that shows the list to the root of the site
     */
    ListView.Entry entry(Page page, String root) {
        PageLink link = link(page, root);
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
}
