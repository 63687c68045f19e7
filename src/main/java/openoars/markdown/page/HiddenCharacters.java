package openoars.markdown.page;

import java.util.Locale;
import java.util.function.Consumer;
import openoars.problem.Fix;
import openoars.problem.Problem;
import openoars.problem.Rule;
import openoars.source.SourceFile;

/**
 * Characters that nobody sees and that can make a text look other than it is: control characters, and those that turn the
 * direction of what follows them. They are left out everywhere.
 */
public final class HiddenCharacters {

    private HiddenCharacters() {}

    static boolean isHidden(char c) {
        if (c >= ' ' && c < 0x7F) {
            return false;
        }
        return (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    static String without(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isHidden(text.charAt(i))) {
                seen.append(text.charAt(i));
            }
        }
        return seen.toString();
    }

    /** Reports the first hidden character of a text, if it has any. */
    public static void report(SourceFile file, int bodyOffset, Consumer<Problem> report) {
        char[] text = file.text().toCharArray();
        for (int i = bodyOffset; i < text.length; i++) {
            if (isHidden(text[i])) {
                report.accept(Rule.HIDDEN_CHARACTER
                        .at(
                                file.at(i),
                                String.format(
                                        Locale.ROOT,
                                        "the character U+%04X stands here, and readers cannot see it",
                                        (int) text[i]),
                                "Delete the word it stands in and type it again.")
                        .with(Fix.safe(file.at(i), String.valueOf(text[i]), "")));
                return;
            }
        }
    }
}
