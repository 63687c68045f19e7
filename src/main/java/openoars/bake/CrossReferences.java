package openoars.bake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import openoars.bake.view.ListView;
import openoars.bake.view.PageLink;
import openoars.model.DataList;
import openoars.model.Library;
import openoars.model.Page;
import openoars.model.SynonymGroup;
import openoars.model.Term;
import openoars.model.WordRule;
import openoars.source.Located;

/**
 * The thesaurus as the lines of an index that say where to look: 'OD: see Overdose'. Words that hurt lead there in the
 * search, for whoever types them; nobody has to read them here.
 */
final class CrossReferences {

    private final Library library;
    private final Numbers numbers;
    private final List<Pattern> hurtful;

    CrossReferences(Library library, Numbers numbers) {
        this.library = library;
        this.numbers = numbers;
        this.hurtful = library.data().wordRules().stream()
                .filter(rule -> rule.severity() == WordRule.Severity.ERROR)
                .map(WordRule::pattern)
                .toList();
    }

    /** One entry for each word of the thesaurus, its links from the root of the site. */
    Stream<ListView.Entry> entries() {
        return library.data().synonyms().stream()
                .flatMap(group -> link(group.canonical().value()).stream().flatMap(link -> entries(group, link)));
    }

    private Stream<ListView.Entry> entries(SynonymGroup group, PageLink link) {
        return group.alternatives().stream()
                .map(Located::value)
                .filter(word ->
                        hurtful.stream().noneMatch(rule -> rule.matcher(word).find()))
                .map(word -> ListView.Entry.plain(link, Optional.of(word)));
    }

    private Optional<PageLink> link(String word) {
        Optional<Term> term = library.data().term(word);
        return term.flatMap(Term::page)
                .flatMap(slug -> library.page(slug.value()))
                .or(() -> term.isEmpty() ? library.pageAbout(word) : Optional.empty())
                .map(page -> numbers.link(page, ""))
                .or(() -> term.flatMap(this::entryOfGlossary));
    }

    private Optional<PageLink> entryOfGlossary(Term term) {
        return library.pages().values().stream()
                .filter(page -> page.frontMatter().data().equals(Optional.of(DataList.GLOSSARY)))
                .findFirst()
                .map(page -> entryOn(page, term));
    }

    private PageLink entryOn(Page page, Term term) {
        PageLink glossary = numbers.link(page, "");
        return new PageLink(
                term.name().value(),
                glossary.href() + "#" + term.id(),
                glossary.number(),
                glossary.description(),
                glossary.kind(),
                glossary.minutes());
    }
}
