package openoars.markdown.page;

import java.util.Map;

/** Words that the program puts into the text of a page. A theme may say them in another language. */
public enum Word {
    ANSWER("textAnswer", "Answer"),
    FACILITATOR_NOTE("textFacilitatorNote", "Facilitator note"),
    TRY_IT("textTryIt", "Try it"),
    NOTE("textNote", "Note"),
    TIP("textTip", "Tip"),
    IMPORTANT("textImportant", "Important"),
    WARNING("textWarning", "Warning"),
    CAREFUL("textCareful", "Careful"),
    TIME("textTime", "Time"),
    MIN("min", "min"),
    ENDS_AT("textEndsAt", "Ends at"),
    SAY_THIS("textSayThis", "say this"),
    YOU_SAID("textYouSaid", "you said"),
    GO_ON("textGoOn", "Go on"),
    SOURCE_NOTE("textSourceNote", "note"),
    ROW("textRow", "Row");

    private final String key;
    private final String english;

    Word(String key, String english) {
        this.key = key;
        this.english = english;
    }

    /** Its key among the words of a theme. */
    public String key() {
        return key;
    }

    /** As a theme says it; in English if the theme does not. */
    public String in(Map<String, String> words) {
        return words.getOrDefault(key, english);
    }
}
