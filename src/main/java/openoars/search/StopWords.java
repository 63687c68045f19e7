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

    private StopWords() {}

    static boolean has(String word) {
        return WORDS.contains(word);
    }
}
