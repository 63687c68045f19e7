package openoars.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openoars.model.Anchor;
import openoars.model.Body.Passage;
import openoars.model.DataList;
import openoars.model.HelpLine;
import openoars.model.Page;
import openoars.model.SiteData;
import openoars.model.Source;
import openoars.model.Term;
import openoars.model.WordRule;
import openoars.problem.Rule;

/** What a page lists from a data file, as passages of the page with the anchors that its template gives them. */
final class Listed {

    private Listed() {}

    /** The page's own passages, then what it lists. */
    static List<Passage> passages(Page page, SiteData data) {
        Optional<DataList> list = page.frontMatter().data();
        if (list.isEmpty()) {
            return page.body().passages();
        }
        List<Passage> all = new ArrayList<>(page.body().passages());
        of(list.get(), data).forEach(all::add);
        return all;
    }

    private static Stream<Passage> of(DataList list, SiteData data) {
        return switch (list) {
            case CHECKS -> Stream.of(Rule.values()).map(Listed::rule);
            case GLOSSARY -> data.terms().stream().map(Listed::term);
            case HELP_LINES -> data.countries().stream().map(Listed::country);
            case LANGUAGE -> data.wordRules().stream().map(Listed::wordRule);
            case SOURCES -> data.sources().values().stream().map(Listed::source);
        };
    }

    private static Passage rule(Rule rule) {
        return new Passage(rule.key(), rule.title(), rule.key() + " " + rule.why());
    }

    private static Passage term(Term term) {
        String names = Stream.of(term.abbreviation().stream(), term.synonyms().stream(), term.spanish().stream())
                .flatMap(s -> s)
                .collect(Collectors.joining(", "));
        return new Passage(
                term.id(), term.name().value(), term.definition() + (names.isEmpty() ? "" : " (" + names + ")"));
    }

    private static Passage country(HelpLine.Country country) {
        return new Passage(
                "h-" + Anchor.of(country.name()),
                country.name(),
                country.lines().stream()
                        .map(line -> line.service().value() + ": " + line.purpose())
                        .collect(Collectors.joining(" ")));
    }

    private static Passage wordRule(WordRule rule) {
        return new Passage(
                "h-" + Anchor.of(rule.id().value()),
                rule.avoid(),
                "Better: " + rule.prefer() + ". " + rule.why() + ".");
    }

    private static Passage source(Source source) {
        return new Passage("source-" + source.key().value(), source.reference(), "");
    }
}
