package openoars.bake;

import static openoars.json.Json.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import openoars.bake.view.PageLink;
import openoars.json.Json;
import openoars.model.FrontMatter;
import openoars.model.Html;
import openoars.model.Page;
import openoars.model.PageType;
import openoars.model.Site;
import openoars.model.Slug;

/**
 * What a page is, for search engines (schema.org as JSON-LD). It names web addresses, so that only a site that has one
 * says it.
 */
final class LinkedData {

    private static final String TYPE = "@type";

    private final Site site;
    private final Optional<String> licence;

    /** @param licence the web address of the licence of the words */
    LinkedData(Site site, Optional<String> licence) {
        this.site = site;
        this.licence = licence;
    }

    /**
     * What a page of the library is, and the way to it.
     *
     * @param section the link from the root of the site to the index of the section it is in
     */
    Html page(Page page, Optional<PageLink> section) {
        if (page.slug().equals(Slug.HOME)) {
            return script(List.of(home()));
        }
        List<PageLink> trail = new ArrayList<>();
        section.ifPresent(trail::add);
        return script(List.of(breadcrumbs(trail, page.title()), describe(page)));
    }

    /**
     * A page that lists others.
     *
     * @param trail links from the root of the site to the pages above it, but not to the home page
     */
    Html list(String title, String path, List<PageLink> trail) {
        Map<String, Object> list = object(TYPE, "CollectionPage", "name", title, "url", site.baseUrl() + path);
        list.put("inLanguage", site.language());
        licence.ifPresent(address -> list.put("license", address));
        return script(List.of(breadcrumbs(trail, title), list));
    }

    private Map<String, Object> home() {
        return object(
                TYPE,
                "WebSite",
                "name",
                site.title(),
                "alternateName",
                site.tagline(),
                "description",
                site.description(),
                "url",
                site.baseUrl(),
                "inLanguage",
                site.language(),
                "potentialAction",
                object(
                        TYPE,
                        "SearchAction",
                        "target",
                        site.baseUrl() + "search.html#q={search_term_string}",
                        "query-input",
                        "required name=search_term_string"));
    }

    private Map<String, Object> describe(Page page) {
        FrontMatter frontMatter = page.frontMatter();
        Map<String, Object> described = object(TYPE, types(page.type()), "name", page.title());
        described.put("description", frontMatter.description());
        described.put("url", site.baseUrl() + page.slug().href());
        described.put("inLanguage", frontMatter.lang());
        licence.ifPresent(address -> described.put("license", address));
        described.put("isAccessibleForFree", true);
        described.put("dateModified", frontMatter.reviewed().toString());
        if (page.type() == PageType.PATH) {
            addCourse(described, frontMatter.minutes());
        } else if (page.type() != PageType.REFERENCE && page.type() != PageType.GLOSSARY) {
            addLearning(described, page);
        }
        return described;
    }

    private static Object types(PageType type) {
        return switch (type) {
            case LESSON, CONCEPT, SKILL, CASE_STUDY -> List.of("Article", "LearningResource");
            case WORKSHEET, FACILITATOR_GUIDE -> "LearningResource";
            case REFERENCE -> "Article";
            case GLOSSARY -> "DefinedTermSet";
            case PATH -> "Course";
        };
    }

    private static void addLearning(Map<String, Object> described, Page page) {
        described.put("learningResourceType", page.type().label());
        if (page.frontMatter().minutes() > 0) {
            described.put("timeRequired", duration(page.frontMatter().minutes()));
        }
        if (!page.frontMatter().objectives().isEmpty()) {
            described.put("teaches", page.frontMatter().objectives());
        }
    }

    /** What search engines want to know of a course. */
    private void addCourse(Map<String, Object> described, int minutes) {
        described.put("provider", object(TYPE, "Organization", "name", site.title(), "url", site.baseUrl()));
        described.put("offers", object(TYPE, "Offer", "category", "Free"));
        described.put(
                "hasCourseInstance",
                object(TYPE, "CourseInstance", "courseMode", "Online", "courseWorkload", duration(minutes)));
    }

    /** As ISO 8601 says it. */
    private static String duration(int minutes) {
        return "PT" + minutes + "M";
    }

    private Map<String, Object> breadcrumbs(List<PageLink> trail, String title) {
        List<Object> items = new ArrayList<>();
        items.add(item(1, site.title(), site.baseUrl()));
        trail.forEach(link -> items.add(item(items.size() + 1, link.title(), site.baseUrl() + link.href())));
        items.add(object(TYPE, "ListItem", "position", items.size() + 1, "name", title));
        return object(TYPE, "BreadcrumbList", "itemListElement", items);
    }

    private static Map<String, Object> item(int position, String name, String address) {
        return object(TYPE, "ListItem", "position", position, "name", name, "item", address);
    }

    private Html script(List<Object> things) {
        return site.baseUrl().isEmpty()
                ? Html.EMPTY
                : new Html("<script type=\"application/ld+json\">"
                        + Json.of(object("@context", "https://schema.org", "@graph", things))
                        + "</script>");
    }
}
