package openoars.search;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.de.GermanLightStemmer;
import org.apache.lucene.analysis.es.SpanishLightStemmer;
import org.apache.lucene.analysis.fr.FrenchLightStemmer;
import org.apache.lucene.analysis.it.ItalianLightStemmer;
import org.apache.lucene.analysis.pt.PortugueseLightStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/** The form under which the inflections of a word meet, by language. Not safe for many threads. */
final class Stems {

    private static final Pattern BETWEEN_PARTS = Pattern.compile("[-_]");

    private static final List<String> LANGUAGES = List.of("", "en", "es", "fr", "de", "it", "pt");

    private final EnglishStemmer english = new EnglishStemmer();
    private final List<Light> light = List.of(
            (chars, length) -> length,
            (chars, length) -> length,
            new SpanishLightStemmer()::stem,
            new FrenchLightStemmer()::stem,
            new GermanLightStemmer()::stem,
            new ItalianLightStemmer()::stem,
            new PortugueseLightStemmer()::stem);

    private interface Light {
        int stem(char[] chars, int length);
    }

    /** The number of a language tag such as {@code es-MX}; 0 for one whose inflections we do not know. */
    static int number(String tag) {
        String language = BETWEEN_PARTS.split(tag.toLowerCase(Locale.ROOT), 2)[0];
        return Math.max(0, LANGUAGES.indexOf(language));
    }

    /** The stem of a folded word. */
    String of(String word, int language) {
        if (language == 1) {
            english.setCurrent(Spellings.british(word));
            english.stem();
            return english.getCurrent();
        }
        char[] chars = word.toCharArray();
        return new String(chars, 0, light.get(language).stem(chars, chars.length));
    }
}
