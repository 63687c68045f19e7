package openoars.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openoars.source.Located;

/**
 * What holds for the whole site: {@code content/data/site.yml}.
 *
 * @param repository web address of the repository; empty if nobody may know it or there is none
 * @param branch the branch of the repository that is published
 * @param contact a mail address for people who write no issues
 * @param baseUrl web address of the site, with a slash at the end; one is added if it has none
 * @param quickExit the neutral page that 'Leave this page' leads to
 * @param sections in the order of the index tabs; the first is number 1
 * @param footer pages linked at the foot of every page
 * @param markdown whether the Markdown of each page is given out beside it
 */
public record Site(
        String title,
        String tagline,
        String description,
        String repository,
        String branch,
        Optional<String> contact,
        String baseUrl,
        String language,
        String quickExit,
        List<Section> sections,
        List<Located<Slug>> footer,
        boolean markdown) {

    private static final Pattern GITHUB = Pattern.compile("https://github\\.com/([\\w.-]+/[\\w.-]+?)(?:\\.git)?/?");

    public Site {
        baseUrl = baseUrl.isEmpty() || baseUrl.endsWith("/") ? baseUrl : baseUrl + "/";
        sections = List.copyOf(sections);
        footer = List.copyOf(footer);
    }

    /** The same site at another web address. */
    Site at(String url) {
        return new Site(
                title,
                tagline,
                description,
                repository,
                branch,
                contact,
                url,
                language,
                quickExit,
                sections,
                footer,
                markdown);
    }

    /** Owner and name of the repository, if it is at GitHub. */
    public Optional<String> gitHub() {
        Matcher address = GITHUB.matcher(repository);
        return address.matches() ? Optional.of(address.group(1)) : Optional.empty();
    }

    /** The number of a section, counted from 1; empty if the site has no such section. */
    public OptionalInt number(String sectionId) {
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).id().value().equals(sectionId)) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }

    /** The page number a teacher calls out, e.g. {@code 3.4}; empty for the home page and for pages without order. */
    public Optional<String> number(Page page) {
        OptionalInt section = number(page.slug().section());
        OptionalInt order = page.frontMatter().order();
        return section.isPresent() && order.isPresent()
                ? Optional.of(section.getAsInt() + "." + order.getAsInt())
                : Optional.empty();
    }

    public Optional<Section> section(String id) {
        return sections.stream().filter(s -> s.id().value().equals(id)).findFirst();
    }

    /**
     * A section of the site.
     *
     * @param id the folder under {@code content/}
     */
    public record Section(Located<String> id, String title, String description) {}
}
