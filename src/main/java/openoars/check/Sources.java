package openoars.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openoars.model.HelpLine;
import openoars.model.Library;
import openoars.model.SiteData;
import openoars.model.Source;
import openoars.problem.Problem;
import openoars.problem.Rule;
import openoars.source.Located;

/** Everything in the bibliography is cited somewhere, but for what waits there to be checked. */
final class Sources implements Check {

    @Override
    public void check(Library library, Consumer<Problem> problems) {
        Set<String> cited = new HashSet<>(citedByData(library.data()));
        library.pages().values().forEach(page -> page.body().citations().forEach(key -> cited.add(key.value())));
        library.data().sources().values().stream()
                .filter(source -> source.status() != Source.Verification.UNVERIFIED)
                .filter(source -> !cited.contains(source.key().value()))
                .forEach(source -> problems.accept(Rule.UNCITED_SOURCE.at(
                        source.key().at(),
                        "no page cites the source '" + source.key().value() + "'",
                        "Cite it where a page says what it says, or take it out.")));
    }

    private static Set<String> citedByData(SiteData data) {
        return Stream.of(
                        data.terms().stream().flatMap(term -> term.source().stream()),
                        data.wordRules().stream().flatMap(rule -> rule.source().stream()),
                        data.countries().stream()
                                .flatMap(country -> country.lines().stream())
                                .map(HelpLine::source)
                                .flatMap(Optional::stream))
                .flatMap(keys -> keys)
                .map(Located::value)
                .collect(Collectors.toSet());
    }
}
