package openoars.search;

import java.util.Set;

/** Words that say nothing about what a page is about. Looked up only when nothing else was typed. */
final class StopWords {

    /** As the browser's engine gets them: folded, a space between any two. */
    static final String LIST =
            "a about after am an and any are as at be because been being but by can cant could de del did do"
                    + " does doesnt doing dont el en es for from get gets getting had has have having he her hers him his how i if im in"
                    + " into is isnt it its just la las let los me more most much my no not o of on or our out over por"
                    + " que really say she should so some somebody someone something tell than that thats the their them then"
                    + " there these they thing this those to too un una us very was wasnt we were what whats when where which"
                    + " while who why will with wont would y you your";

    private static final Set<String> WORDS = Set.of(LIST.split(" "));

    /** The words by {@link Tally#hash}, for those who have no string. */
    private static final char[][] TABLE = table();

    private StopWords() {}

    static boolean has(String word) {
        return WORDS.contains(word);
    }

    static boolean has(char[] chars, int start, int length, int hash) {
        for (int slot = hash & (TABLE.length - 1); TABLE[slot].length > 0; slot = (slot + 1) & (TABLE.length - 1)) {
            if (is(TABLE[slot], chars, start, length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(char[] word, char[] chars, int start, int length) {
        if (word.length != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word[i] != chars[start + i]) {
                return false;
            }
        }
        return true;
    }

    private static char[][] table() {
        char[][] table = new char[1024][0];
        for (String word : WORDS) {
            char[] chars = word.toCharArray();
            int slot = Tally.hash(chars, 0, chars.length) & (table.length - 1);
            while (table[slot].length > 0) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = chars;
        }
        return table;
    }
}
