package openoars.check;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import openoars.model.Library;
import openoars.model.Term;
import openoars.problem.Problem;
import openoars.problem.Rule;

/** Every word of the glossary has an address of its own. */
final class GlossaryTerms implements Check {

    @Override
    public void check(Library library, Consumer<Problem> problems) {
        Map<String, Term> byId = new HashMap<>();
        for (Term term : library.data().terms()) {
            Term earlier = byId.putIfAbsent(term.id(), term);
            if (earlier != null) {
                problems.accept(Rule.SAME_TERM.at(
                        term.name().at(),
                        "the term '" + term.name().value() + "' would have the address of '"
                                + earlier.name().value() + "'",
                        "Tell the two apart in parentheses, for example 'action (stage)'."));
            }
        }
    }
}
