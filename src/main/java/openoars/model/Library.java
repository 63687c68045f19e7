package openoars.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * All that is in {@code content/}, read and frozen.
 *
 * @param site what holds for the whole site
 * @param pages all pages, drafts among them, by slug in ascending order
 * @param unread pages that are there and could not be read; each has a problem of its own
 * @param data the data files beside the pages
 */
public record Library(Site site, Map<Slug, Page> pages, Set<Slug> unread, SiteData data) {

    public Library {
        pages = Collections.unmodifiableMap(new TreeMap<>(pages));
        unread = Set.copyOf(unread);
    }

    public Optional<Page> page(Slug slug) {
        return Optional.ofNullable(pages.get(slug));
    }

    /** The first page that has a word in its title or among its tags, in large or small letters. */
    public Optional<Page> pageAbout(String word) {
        return pages.values().stream().filter(page -> page.isAbout(word)).findFirst();
    }

    /** The same library with another state of one page. */
    public Library with(Page page) {
        Map<Slug, Page> changed = new TreeMap<>(pages);
        changed.put(page.slug(), page);
        return new Library(site, changed, unread, data);
    }

    /** The same library at another web address. */
    public Library at(String baseUrl) {
        return new Library(site.at(baseUrl), pages, unread, data);
    }

    /** The same library without its drafts. */
    public Library published() {
        Map<Slug, Page> published = new TreeMap<>(pages);
        published.values().removeIf(page -> !page.isPublished());
        return new Library(site, published, unread, data);
    }
}
