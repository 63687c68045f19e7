package openoars.bake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import openoars.bake.view.PageView;
import openoars.markdown.Markdown;
import openoars.model.Anchor;
import openoars.model.DataList;
import openoars.model.HelpLine;
import openoars.model.Html;
import openoars.model.Library;
import openoars.model.Look;
import openoars.model.Page;
import openoars.model.Source;
import openoars.model.Term;
import openoars.model.WordRule;
import openoars.problem.Rule;
import openoars.problem.Severity;
import openoars.source.SourceFile;

/** The data files as the pages that list them show them. */
final class DataViews {

    private final Library library;
    private final Numbers numbers;
    private final LocalDate today;

    DataViews(Library library, Numbers numbers, LocalDate today) {
        this.library = library;
        this.numbers = numbers;
        this.today = today;
    }

    List<PageView.TermView> terms(Page page) {
        return lists(page, DataList.GLOSSARY)
                ? library.data().terms().stream()
                        .sorted(Comparator.comparing(
                                (Term term) -> Alphabet.sortKey(term.name().value())))
                        .map(term -> term(term, page))
                        .toList()
                : List.of();
    }

    List<PageView.CountryView> countries(Page page) {
        return lists(page, DataList.HELP_LINES)
                ? library.data().countries().stream().map(this::country).toList()
                : List.of();
    }

    List<PageView.SourceView> sources(Page page) {
        return lists(page, DataList.SOURCES)
                ? library.data().sources().values().stream()
                        .map(DataViews::source)
                        .toList()
                : List.of();
    }

    List<PageView.WordView> wordRules(Page page) {
        return lists(page, DataList.LANGUAGE)
                ? library.data().wordRules().stream().map(DataViews::word).toList()
                : List.of();
    }

    List<PageView.RuleGroup> checks(Page page) {
        return lists(page, DataList.CHECKS)
                ? Arrays.stream(Severity.values())
                        .map(severity -> rules(severity, page))
                        .toList()
                : List.of();
    }

    private static PageView.RuleGroup rules(Severity severity, Page page) {
        Markdown markdown = new Markdown(List.of(), Look.PLAIN);
        return new PageView.RuleGroup(
                "h-" + severity.word(),
                severity.word(),
                Arrays.stream(Rule.values())
                        .filter(rule -> rule.severity() == severity)
                        .map(rule -> new PageView.RuleView(rule.key(), rule.title(), text(rule, page, markdown)))
                        .sorted(Comparator.comparing(PageView.RuleView::title))
                        .toList());
    }

    private static Html text(Rule rule, Page page, Markdown markdown) {
        SourceFile file = new SourceFile(Path.of(rule.key() + ".md"), rule.explanation());
        return markdown.read(file, 0, page.slug(), page.type(), problem -> {})
                .body()
                .participant()
                .intro();
    }

    private static boolean lists(Page page, DataList data) {
        return page.frontMatter().data().equals(Optional.of(data));
    }

    private PageView.TermView term(Term term, Page page) {
        return new PageView.TermView(
                term.id(),
                Alphabet.initial(term.name().value()),
                term.name().value(),
                term.abbreviation(),
                term.synonyms(),
                term.definition(),
                term.spanish(),
                term.page()
                        .flatMap(slug -> library.page(slug.value()))
                        .map(p -> numbers.link(p, page.slug().toRoot())),
                term.source().flatMap(key -> library.data().source(key.value())).map(Source::reference));
    }

    private PageView.CountryView country(HelpLine.Country country) {
        return new PageView.CountryView(
                "h-" + Anchor.of(country.name()),
                country.name(),
                country.emergency().stream()
                        .map(number -> new PageView.Contact(number, "tel:" + number))
                        .toList(),
                country.lines().stream().map(this::line).toList());
    }

    private PageView.LineView line(HelpLine line) {
        boolean overdue = line.reviewBy().isBefore(today);
        return new PageView.LineView(
                line.service().value(),
                line.contacts().stream()
                        .filter(contact -> !overdue || contact.href().startsWith("https:"))
                        .map(contact -> new PageView.Contact(contact.label(), contact.href()))
                        .toList(),
                line.hours(),
                line.languages(),
                line.purpose(),
                line.note(),
                line.status().label(),
                overdue,
                PageViews.day(line.checked()));
    }

    private static PageView.SourceView source(Source source) {
        return new PageView.SourceView(
                "source-" + source.key().value(),
                source.key().value(),
                source.reference(),
                source.address(),
                source.status().key(),
                source.status().label(),
                source.verified(),
                source.notVerified(),
                source.useFor(),
                source.licence());
    }

    private static PageView.WordView word(WordRule rule) {
        return new PageView.WordView(
                "h-" + Anchor.of(rule.id().value()),
                rule.avoid(),
                rule.prefer(),
                rule.why(),
                rule.severity().key(),
                rule.exceptions());
    }
}
