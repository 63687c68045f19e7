package openoars.markdown.sentence;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import openoars.model.Paragraph;
import openoars.model.Paragraph.Kind;
import openoars.model.Paragraph.Range;
import openoars.model.Paragraph.Trait;
import openoars.model.Prose;
import openoars.model.Readability;
import openoars.model.Term;
import openoars.source.Origin;

/**
 * Counts what makes a text hard to read. Names and the long words of the glossary are left out, because a text about
 * motivational interviewing has to say so, and says what it means.
 */
public final class Reader {

    /** Words of the glossary that are shorter than this are not hard, and leaving them out would flatter the text. */
    private static final int LONG = 3;

    /** What is shorter is a catchword and no sentence. */
    private static final int SHORTEST_POINT = 4;

    private final Set<String> terms = new HashSet<>();

    public Reader(List<Term> glossary) {
        for (Term term : glossary) {
            Words.of(term.unqualifiedName()).stream()
                    .map(word -> word.in(term.unqualifiedName()).toLowerCase(Locale.ROOT))
                    .filter(word -> Syllables.in(word) >= LONG)
                    .forEach(terms::add);
        }
    }

    /** Counts what everybody reads; headings and tables are no sentences. */
    public Readability read(Prose prose) {
        Set<String> names = names(prose);
        return prose.paragraphs().stream()
                .filter(Reader::isRead)
                .map(paragraph -> read(paragraph, names))
                .reduce(Readability.NONE, Readability::plus);
    }

    /** Whether a paragraph counts. */
    private static boolean isRead(Paragraph paragraph) {
        return (paragraph.kind() == Kind.TEXT || paragraph.kind() == Kind.POINT || paragraph.kind() == Kind.LINE)
                && !paragraph.is(Trait.FOR_FACILITATORS);
    }

    /**
     * A sentence of a page.
     *
     * @param range where it stands in its paragraph
     */
    public record Sentence(Paragraph paragraph, Range range, Readability readability) {

        /** Where it begins. */
        public Origin at() {
            return paragraph.at(range.start());
        }

        /** Where it ends. */
        public Origin end() {
            return paragraph.endAt(range.end());
        }
    }

    /** The sentence that is hardest to read. */
    public Optional<Sentence> hardest(Prose prose) {
        Set<String> names = names(prose);
        return prose.paragraphs().stream()
                .filter(Reader::isRead)
                .flatMap(paragraph -> Sentences.of(paragraph.text()).stream()
                        .map(range -> new Sentence(paragraph, range, read(text(paragraph, range), names))))
                .max(Comparator.comparingDouble(
                        sentence -> sentence.readability().grade()));
    }

    private static String text(Paragraph paragraph, Range range) {
        return paragraph.text().substring(range.start(), range.end());
    }

    private Readability read(Paragraph paragraph, Set<String> names) {
        Readability read = Readability.NONE;
        for (Range sentence : Sentences.of(paragraph.text())) {
            Readability one = read(text(paragraph, sentence), names);
            if (one.words() >= (paragraph.kind() == Kind.POINT ? SHORTEST_POINT : 1)) {
                read = read.plus(one);
            }
        }
        return read;
    }

    private Readability read(String sentence, Set<String> names) {
        int words = 0;
        int syllables = 0;
        for (Word word : Words.of(sentence)) {
            String letters = word.in(sentence);
            if (!names.contains(letters) && !terms.contains(letters.toLowerCase(Locale.ROOT))) {
                words++;
                syllables += Syllables.in(letters);
            }
        }
        return new Readability(words, 1, syllables);
    }

    /** Words that are written with a capital letter inside a sentence. */
    private static Set<String> names(Prose prose) {
        Set<String> names = new HashSet<>();
        for (Paragraph paragraph : prose.paragraphs()) {
            for (Range sentence : Sentences.of(paragraph.text())) {
                addNames(text(paragraph, sentence), names);
            }
        }
        return names;
    }

    private static void addNames(String sentence, Set<String> names) {
        List<Word> words = Words.of(sentence);
        for (Word word : words.subList(Math.min(1, words.size()), words.size())) {
            if (Character.isUpperCase(sentence.charAt(word.start()))
                    && word.length() > 1
                    && !word.opensQuote(sentence)) {
                names.add(word.in(sentence));
            }
        }
    }
}
