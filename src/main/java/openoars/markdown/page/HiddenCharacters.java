package openoars.markdown.page;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import openoars.problem.Fix;
import openoars.problem.Problem;
import openoars.problem.Rule;
import openoars.source.Origin;
import openoars.source.SourceFile;

/**
 * Characters that nobody sees and that can make a text look other than it is: control characters, those that turn the
 * direction of what follows them, and those that are none and that no XML may hold. They are left out everywhere.
 */
public final class HiddenCharacters {

    private HiddenCharacters() {}

    static boolean isHidden(char c) {
        if (c >= ' ' && c < 0x7F) {
            return false;
        }
        return (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c >= 0xFFFE;
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
                report.accept(problem(text[i], file.at(i)).with(Fix.safe(file.at(i), String.valueOf(text[i]), "")));
                return;
            }
        }
    }

    /** What is said of the first hidden character of a value, if it has any. */
    public static Optional<Problem> in(String value, Origin at) {
        return value.chars()
                .filter(c -> isHidden((char) c))
                .mapToObj(c -> problem(c, at))
                .findFirst();
    }

    private static Problem problem(int character, Origin at) {
        return Rule.HIDDEN_CHARACTER.at(
                at,
                String.format(Locale.ROOT, "the character U+%04X stands here, and readers cannot see it", character),
                "Delete the word it stands in and type it again.");
    }
}
