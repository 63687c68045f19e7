package openoars.markdown.sentence;

import java.util.Map;

/** Counts the syllables of English words by their spelling; it is right for about nineteen words in twenty. */
final class Syllables {

    /** Words of this field and everyday ones that are not spoken as they are spelt. */
    private static final Map<String, Integer> ODD = Map.ofEntries(
            Map.entry("people", 2),
            Map.entry("something", 2),
            Map.entry("sometimes", 2),
            Map.entry("someone", 2),
            Map.entry("somebody", 3),
            Map.entry("everyone", 3),
            Map.entry("every", 2),
            Map.entry("everything", 3),
            Map.entry("everyday", 3),
            Map.entry("evening", 2),
            Map.entry("different", 2),
            Map.entry("interest", 2),
            Map.entry("business", 2),
            Map.entry("science", 2),
            Map.entry("quiet", 2),
            Map.entry("area", 3),
            Map.entry("idea", 3),
            Map.entry("ideas", 3),
            Map.entry("real", 1),
            Map.entry("naloxone", 3),
            Map.entry("somewhere", 2),
            Map.entry("maybe", 2),
            Map.entry("create", 2),
            Map.entry("everywhere", 3),
            Map.entry("react", 2));

    private static final String[] LIGHT_ENDS = {"ly", "ful", "fully", "less", "ment", "ments", "ness", "some"};

    private Syllables() {}

    /**
     * How many syllables a word has; at least one.
     *
     * @param word letters, and marks that are passed over
     */
    static int in(String word) {
        String letters = letters(word);
        Integer odd = ODD.get(letters);
        return odd != null ? odd : Math.max(1, vowelSounds(letters) - silentEs(letters));
    }

    private static int vowelSounds(String word) {
        int count = 0;
        for (int i = 0; i < word.length(); i++) {
            if (isVowel(word, i) && (i == 0 || !isVowel(word, i - 1) || isApart(word, i))) {
                count++;
            }
        }
        return count;
    }

    /** Whether a vowel right behind another is spoken apart from it. */
    private static boolean isApart(String word, int i) {
        char before = i > 1 ? word.charAt(i - 2) : ' ';
        String rest = word.substring(i + 1);
        return switch (word.substring(i - 1, i + 1)) {
            case "ia" -> "cgt".indexOf(before) < 0 && !rest.startsWith("ge");
            case "io" -> "tscgx".indexOf(before) < 0 && !("nl".indexOf(before) >= 0 && rest.startsWith("n"));
            case "iu", "yi" -> true;
            case "eo" -> !rest.startsWith("u") && before != 'g';
            case "ua" -> before != 'q' && (rest.startsWith("l") || rest.startsWith("t"));
            case "ue" -> rest.startsWith("nc") || rest.startsWith("nt");
            case "oi", "ei", "ui" -> rest.equals("ng") || rest.equals("ngs");
            case "ie" -> rest.startsWith("t") || isSpokenEnd(rest, before);
            default -> false;
        };
    }

    private static boolean isSpokenEnd(String rest, char before) {
        return (rest.startsWith("nc") || rest.startsWith("nt") || rest.equals("r") || rest.equals("st"))
                && "ct".indexOf(before) < 0;
    }

    private static int silentEs(String word) {
        int inside = 0;
        for (String end : LIGHT_ENDS) {
            int e = word.length() - end.length() - 1;
            if (e > 1 && word.endsWith(end) && word.charAt(e) == 'e' && !isVowel(word, e - 1)) {
                inside = 1;
            }
        }
        return inside + (endsSilent(word) ? 1 : 0);
    }

    private static boolean endsSilent(String word) {
        int last = word.length() - 1;
        if (word.endsWith("e")) {
            return last > 0
                    && !isVowel(word, last - 1)
                    && !(word.endsWith("le") && last > 1 && !isVowel(word, last - 2));
        }
        if (last < 2 || word.charAt(last - 1) != 'e' || isVowel(word, last - 2)) {
            return false;
        }
        char before = word.charAt(last - 2);
        return switch (word.charAt(last)) {
            case 'd' ->
                before != 't'
                        && before != 'd'
                        && !(before == 'l' && last > 2 && !isVowel(word, last - 3) && word.charAt(last - 3) != 'l');
            case 's' ->
                "sxzcg".indexOf(before) < 0
                        && !word.endsWith("ches")
                        && !word.endsWith("shes")
                        && !(before == 'l' && last > 2 && !isVowel(word, last - 3));
            default -> false;
        };
    }

    private static boolean isVowel(String word, int i) {
        char c = word.charAt(i);
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || (c == 'y' && i > 0);
    }

    private static String letters(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = Character.toLowerCase(word.charAt(i));
            if (c >= 'a' && c <= 'z') {
                letters.append(c);
            } else if (c == '\'') {
                break;
            }
        }
        return letters.toString();
    }
}
