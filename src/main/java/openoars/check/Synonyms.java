package openoars.check;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import openoars.model.Library;
import openoars.model.SynonymGroup;
import openoars.problem.Problem;
import openoars.problem.Rule;
import openoars.source.Located;

/** Every group of synonyms starts with a word that leads somewhere, and no word leads two ways. */
final class Synonyms implements Check {

    @Override
    public void check(Library library, Consumer<Problem> problems) {
        List<SynonymGroup> groups = library.data().synonyms();
        twice(groups, problems);
        if (library.unread().isEmpty()) {
            lost(library.published(), groups, problems);
        }
    }

    private static void twice(List<SynonymGroup> groups, Consumer<Problem> problems) {
        Map<String, Located<String>> known = new HashMap<>();
        groups.stream().flatMap(group -> group.words().stream()).forEach(word -> {
            Located<String> earlier = known.putIfAbsent(plain(word.value()), word);
            if (earlier != null) {
                problems.accept(Rule.SAME_SYNONYM.at(
                        word.at(),
                        "the word '" + word.value() + "' stands here a second time",
                        "Keep it in the group it fits best; the first is on line "
                                + earlier.at().line() + "."));
            }
        });
    }

    private static void lost(Library library, List<SynonymGroup> groups, Consumer<Problem> problems) {
        groups.stream()
                .map(SynonymGroup::canonical)
                .filter(word -> library.data().term(word.value()).isEmpty()
                        && library.pageAbout(word.value()).isEmpty())
                .forEach(
                        word -> problems.accept(
                                Rule.LOST_SYNONYM.at(
                                        word.at(),
                                        "no entry of the glossary and no page is about '" + word.value() + "'",
                                        "Put a word first that the glossary has, or a page in its title or 'tags'; the others lead to it.")));
    }

    /** In small letters, without accents, a hyphen as a space. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replace('-', ' ')
                .replace('\u2010', ' ')
                .toLowerCase(Locale.ROOT);
    }
}
