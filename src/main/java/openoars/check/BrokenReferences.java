package openoars.check;

import java.util.List;
import java.util.function.Consumer;
import openoars.model.FrontMatter;
import openoars.model.HelpLine;
import openoars.model.Library;
import openoars.model.Page;
import openoars.model.Slug;
import openoars.model.Term;
import openoars.problem.Problem;
import openoars.problem.Rule;
import openoars.problem.Spelling;
import openoars.source.Located;

/** Every page that front matter or a data file names is there; every source that a data file names is in the bibliography. */
final class BrokenReferences implements Check {

    @Override
    public void check(Library library, Consumer<Problem> problems) {
        library.pages().values().forEach(page -> pages(library, page, problems));
        library.site().footer().forEach(slug -> page(library, true, slug, problems));
        for (Term term : library.data().terms()) {
            term.page().ifPresent(slug -> page(library, true, slug, problems));
            term.source().ifPresent(key -> source(library, key, problems));
        }
        library.data().countries().stream()
                .map(HelpLine.Country::lines)
                .flatMap(List::stream)
                .flatMap(line -> line.source().stream())
                .forEach(key -> source(library, key, problems));
        library.data().wordRules().stream()
                .flatMap(rule -> rule.source().stream())
                .forEach(key -> source(library, key, problems));
    }

    private static void pages(Library library, Page page, Consumer<Problem> problems) {
        FrontMatter frontMatter = page.frontMatter();
        frontMatter.prerequisites().forEach(slug -> page(library, page.isPublished(), slug, problems));
        frontMatter.worksheets().forEach(slug -> page(library, page.isPublished(), slug, problems));
        frontMatter.pages().forEach(slug -> page(library, page.isPublished(), slug, problems));
    }

    private static void page(Library library, boolean published, Located<Slug> slug, Consumer<Problem> problems) {
        if (library.unread().contains(slug.value())) {
            return;
        }
        Page found = library.pages().get(slug.value());
        if (found == null) {
            problems.accept(Rule.UNKNOWN_PAGE
                    .at(slug.at(), "there is no page '" + slug.value() + "'", hint(library, slug.value()))
                    .meaning(slug.value().value(), slugs(library)));
        } else if (published && !found.isPublished()) {
            problems.accept(Rule.LINK_TO_DRAFT.at(
                    slug.at(),
                    "the page '" + slug.value() + "' is still a draft, so readers cannot open it",
                    "Take it out here until the page is published."));
        }
    }

    private static String hint(Library library, Slug slug) {
        return Spelling.didYouMean(
                slug.value(), slugs(library), () -> "Check the spelling, or add the page content/" + slug + ".md.");
    }

    private static List<String> slugs(Library library) {
        return library.pages().keySet().stream().map(Slug::value).toList();
    }

    static void source(Library library, Located<String> key, Consumer<Problem> problems) {
        if (library.data().source(key.value()).isEmpty()) {
            problems.accept(Rule.UNKNOWN_SOURCE
                    .at(
                            key.at(),
                            "there is no source '" + key.value() + "' in content/data/sources.yml",
                            Spelling.didYouMean(
                                    key.value(),
                                    library.data().sources().keySet(),
                                    () -> "Add the source there, or take the key out."))
                    .meaning(key.value(), library.data().sources().keySet()));
        }
    }
}
