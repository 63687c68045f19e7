package openoars.search;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import openoars.model.Anchor;
import openoars.model.Body;
import openoars.model.Body.Passage;
import openoars.model.FrontMatter;
import openoars.model.Library;
import openoars.model.Page;
import openoars.model.PageType;
import openoars.model.Readability;
import openoars.model.Site;
import openoars.model.SiteData;
import openoars.model.Slug;
import openoars.model.Stage;
import openoars.model.Status;
import openoars.model.SynonymGroup;
import openoars.model.Term;
import openoars.source.Located;
import openoars.source.Origin;

/** Pages as the reader would make them, without files. */
final class Pages {

    private static final Origin NOWHERE = Origin.startOf(Path.of("test"));

    private Pages() {}

    static Page page(String slug, String title, String... passages) {
        return page("en", slug, title, PageType.LESSON, List.of(), passages);
    }

    /** @param passages a text before the first heading, then headings and texts in turn */
    static Page page(String lang, String slug, String title, PageType type, List<Stage> stages, String... passages) {
        List<Passage> all = new ArrayList<>();
        for (int i = 0; i < passages.length; i += 2) {
            String heading = i == 0 ? "" : passages[i - 1];
            all.add(new Passage(i == 0 ? "" : "h-" + Anchor.of(heading), heading, passages[i]));
        }
        return new Page(
                new Slug(slug), Path.of("content", slug + ".md"), frontMatter(lang, title, type, stages), body(all));
    }

    static Library library(Stream<Page> pages, Term... terms) {
        Map<Slug, Page> bySlug = new TreeMap<>();
        pages.forEach(page -> bySlug.put(page.slug(), page));
        Site site = new Site(
                "Test",
                "",
                "",
                "",
                "main",
                Optional.empty(),
                "https://example.org/",
                "en",
                "",
                List.of(),
                List.of(),
                false);
        SiteData data = new SiteData(
                Map.of(),
                Set.of(),
                List.of(terms),
                List.of(),
                List.of(),
                OptionalInt.empty(),
                List.of(),
                List.of(),
                Set.of());
        return new Library(site, bySlug, Set.of(), data);
    }

    static Located<String> at(String text) {
        return new Located<>(text, NOWHERE);
    }

    static SynonymGroup group(String... words) {
        return new SynonymGroup(Stream.of(words).map(Pages::at).toList());
    }

    private static FrontMatter frontMatter(String lang, String title, PageType type, List<Stage> stages) {
        return new FrontMatter(
                at(title),
                "About it.",
                type,
                OptionalInt.empty(),
                stages,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                1,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                false,
                List.of(),
                Status.PUBLISHED,
                List.of(),
                List.of(),
                lang,
                List.of(),
                NOWHERE);
    }

    private static Body body(List<Passage> passages) {
        Body.Copy copy = Body.Copy.EMPTY;
        Body.Text text = new Body.Text(copy, Optional.empty());
        return Body.of(0, Readability.NONE, Body.Structure.EMPTY, text, passages);
    }
}
