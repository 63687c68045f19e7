package openoars.model;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A page of the library.
 *
 * @param file the Markdown file, from the project root
 */
public record Page(Slug slug, Path file, FrontMatter frontMatter, Body body) {

    /** The roles in {@code reviewers} that count as clinical, in small letters. */
    public static final Set<String> CLINICAL_ROLES =
            Set.of("nurse", "overdose-response trainer", "pharmacist", "physician");

    /** By {@code order}, pages without one last, then by slug. */
    public static final Comparator<Page> READING_ORDER = Comparator.<Page>comparingInt(
                    page -> page.frontMatter().order().orElse(Integer.MAX_VALUE))
            .thenComparing(Page::slug);

    public String title() {
        return frontMatter.title().value();
    }

    public PageType type() {
        return frontMatter.type();
    }

    boolean isAbout(String word) {
        String wanted = "-" + Anchor.of(word) + "-";
        return Stream.concat(Stream.of(title()), frontMatter.tags().stream())
                .anyMatch(text -> ("-" + Anchor.of(text) + "-").contains(wanted));
    }

    public boolean isPublished() {
        return frontMatter.status() == Status.PUBLISHED;
    }

    /**
     * Whether other pages show and check the same of it as of another state of it: its front matter, its headings, and
     * whether there is a facilitator copy. Nothing outside a page depends on more than that.
     */
    public boolean hasOutlineOf(Page other) {
        return slug.equals(other.slug)
                && frontMatter.equals(other.frontMatter)
                && body.hasFacilitatorCopy() == other.body.hasFacilitatorCopy()
                && body.hasHeadingsOf(other.body);
    }

    /** The same page for somebody who asks often for its headings, links, images and citations. */
    public Page withStructureAtHand() {
        return new Page(slug, file, frontMatter, body.withStructureAtHand());
    }

    /** Whether it speaks of medical steps and nobody with a clinical role has read it yet. */
    public boolean waitsForClinician() {
        return frontMatter.needsClinicalReview()
                && frontMatter.reviewers().stream()
                        .map(role -> role.toLowerCase(Locale.ROOT))
                        .noneMatch(CLINICAL_ROLES::contains);
    }
}
