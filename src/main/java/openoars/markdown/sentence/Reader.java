package openoars.markdown.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

    /** A library of strangers' texts may hold any number of words; common ones come first. */
    private static final int MOST_KNOWN_WORDS = 50_000;

    private final Set<String> terms = new HashSet<>();
    private final Map<String, Integer> known = new ConcurrentHashMap<>();

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
        List<Sentence> sentences = sentences(prose);
        Set<String> names = names(sentences);
        int words = 0;
        int counted = 0;
        int syllables = 0;
        for (Sentence sentence : sentences) {
            Readability one = sentence.isRead() ? read(sentence, names) : Readability.NONE;
            if (one.words() >= (sentence.paragraph().kind() == Kind.POINT ? SHORTEST_POINT : 1)) {
                words += one.words();
                counted++;
                syllables += one.syllables();
            }
        }
        return new Readability(words, counted, syllables);
    }

    /** The sentence that is hardest to read. */
    public Optional<Sentence> hardest(Prose prose) {
        List<Sentence> sentences = sentences(prose);
        Set<String> names = names(sentences);
        return sentences.stream()
                .filter(Sentence::isRead)
                .max(Comparator.comparingDouble(
                        sentence -> read(sentence, names).grade()));
    }

    /**
     * A sentence of a page.
     *
     * @param range where it stands in its paragraph
     */
    public record Sentence(Paragraph paragraph, Range range, List<Word> words) {

        public Sentence {
            words = List.copyOf(words);
        }

        /** Where it begins. */
        public Origin at() {
            return paragraph.at(range.start());
        }

        /** Where it ends. */
        public Origin end() {
            return paragraph.endAt(range.end());
        }

        private boolean isRead() {
            return (paragraph.kind() == Kind.TEXT || paragraph.kind() == Kind.POINT || paragraph.kind() == Kind.LINE)
                    && !paragraph.is(Trait.FOR_FACILITATORS);
        }
    }

    private static List<Sentence> sentences(Prose prose) {
        List<Sentence> sentences = new ArrayList<>();
        for (Paragraph paragraph : prose.paragraphs()) {
            for (Range range : Sentences.of(paragraph.text())) {
                sentences.add(new Sentence(paragraph, range, Words.of(paragraph.text(), range)));
            }
        }
        return sentences;
    }

    private Readability read(Sentence sentence, Set<String> names) {
        int words = 0;
        int syllables = 0;
        for (Word word : sentence.words()) {
            String letters = word.in(sentence.paragraph().text());
            int spoken = names.contains(letters) ? 0 : syllables(letters);
            if (spoken > 0) {
                words++;
                syllables += spoken;
            }
        }
        return new Readability(words, 1, syllables);
    }

    /** The syllables of a word; none if it is a long word of the glossary. */
    private int syllables(String word) {
        Integer found = known.get(word);
        if (found == null) {
            found = terms.contains(word.toLowerCase(Locale.ROOT)) ? 0 : Syllables.in(word);
            if (known.size() < MOST_KNOWN_WORDS) {
                known.put(word, found);
            }
        }
        return found;
    }

    /** Words that are written with a capital letter inside a sentence. */
    private static Set<String> names(List<Sentence> sentences) {
        Set<String> names = new HashSet<>();
        for (Sentence sentence : sentences) {
            String text = sentence.paragraph().text();
            for (int i = 1; i < sentence.words().size(); i++) {
                Word word = sentence.words().get(i);
                if (Character.isUpperCase(text.charAt(word.start())) && word.length() > 1 && !word.opensQuote(text)) {
                    names.add(word.in(text));
                }
            }
        }
        return names;
    }
}
