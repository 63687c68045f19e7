package openoars.search;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** British and American spellings of one word. */
final class Spellings {

    private static final Pattern IZE = Pattern.compile("(.{3,})iz(e|ed|es|er|ers|ing|ation|ations|ational)");
    private static final Pattern ISE = Pattern.compile("(.{3,})is(e|ed|es|er|ers|ing|ation|ations|ational)");

    private static final List<String> OURS = List.of(
            "behavio", "colo", "favo", "harbo", "hono", "humo", "labo", "neighbo", "rumo", "savo", "tumo", "vapo");

    private Spellings() {}

    /** The British spelling, under which both meet. */
    static String british(String word) {
        Matcher ize = IZE.matcher(word);
        if (ize.matches()) {
            return ize.group(1) + "is" + ize.group(2);
        }
        for (String stem : OURS) {
            if (word.startsWith(stem + "r")) {
                return stem + "u" + word.substring(stem.length());
            }
        }
        return switched(word, "program", "programme").orElse(word);
    }

    /** How the other side of the ocean spells it, if that differs. */
    static Optional<String> other(String word) {
        String british = british(word);
        if (!british.equals(word)) {
            return Optional.of(british);
        }
        Matcher ise = ISE.matcher(word);
        if (ise.matches()) {
            return Optional.of(ise.group(1) + "iz" + ise.group(2));
        }
        for (String stem : OURS) {
            if (word.startsWith(stem + "ur")) {
                return Optional.of(stem + word.substring(stem.length() + 1));
            }
        }
        return switched(word, "programme", "program")
                .or(() -> switched(word, "centre", "center"))
                .or(() -> switched(word, "center", "centre"))
                .or(() -> switched(word, "judgement", "judgment"))
                .or(() -> switched(word, "judgment", "judgement"));
    }

    private static Optional<String> switched(String word, String from, String to) {
        return word.equals(from) || word.equals(from + "s")
                ? Optional.of(to + word.substring(from.length()))
                : Optional.empty();
    }
}
