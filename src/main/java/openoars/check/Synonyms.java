package openoars.check;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import openoars.model.Body;
import openoars.model.Library;
import openoars.model.Page;
import openoars.model.SynonymGroup;
import openoars.model.Term;
import openoars.problem.Problem;
import openoars.source.Located;

/** Every group of synonyms starts with a word that the site uses, and no word leads two ways. */
final class Synonyms implements Check {

    @Override
    public void check(Library library, Consumer<Problem> problems) {
        List<SynonymGroup> groups = library.data().synonyms();
        twice(groups, problems);
        if (library.unread().isEmpty()) {
            unused(library, groups, problems);
        }
    }

    private static void twice(List<SynonymGroup> groups, Consumer<Problem> problems) {
        Map<String, Located<String>> known = new HashMap<>();
        groups.stream().flatMap(group -> group.words().stream()).forEach(word -> {
            Located<String> earlier = known.putIfAbsent(plain(word.value()), word);
            if (earlier != null) {
                problems.accept(Problem.error(
                        "same-synonym",
                        word.at(),
                        "the word '" + word.value() + "' stands here a second time",
                        "Keep it in the group it fits best; the first is on line "
                                + earlier.at().line() + "."));
            }
        });
    }

    private static void unused(Library library, List<SynonymGroup> groups, Consumer<Problem> problems) {
        Set<String> missing = new HashSet<>();
        groups.forEach(group -> missing.add(plain(group.canonical().value())));
        library.data().terms().forEach(term -> strike(missing, texts(term)));
        for (Page page : library.published().pages().values()) {
            if (missing.isEmpty()) {
                return;
            }
            strike(missing, texts(page));
        }
        groups.stream()
                .map(SynonymGroup::canonical)
                .filter(word -> missing.contains(plain(word.value())))
                .forEach(word -> problems.accept(Problem.error(
                        "unused-synonym",
                        word.at(),
                        "no page and no entry of the glossary uses the word '" + word.value() + "'",
                        "Put the word first that the pages use; the others lead to it.")));
    }

    private static void strike(Set<String> missing, Stream<String> texts) {
        String text = plain(texts.reduce("", (a, b) -> a + "\n" + b));
        missing.removeIf(text::contains);
    }

    private static Stream<String> texts(Term term) {
        return Stream.concat(
                Stream.of(
                        term.name().value(),
                        term.definition(),
                        term.abbreviation().orElse("")),
                term.synonyms().stream());
    }

    private static Stream<String> texts(Page page) {
        return Stream.concat(
                Stream.of(page.title(), page.frontMatter().description()),
                page.body().passages().stream().flatMap(Synonyms::texts));
    }

    private static Stream<String> texts(Body.Passage passage) {
        return Stream.of(passage.heading(), passage.text());
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
