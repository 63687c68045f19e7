package openoars.markdown.worksheet;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Four or more underscores: a place to write. */
final class Blank {

    static final String SHORTEST = "____";

    private static final Pattern SOMEWHERE = Pattern.compile("_{4,}");

    private static final Pattern AT_END = Pattern.compile("\\s*:?\\s*_{4,}\\s*$");

    private Blank() {}

    static boolean isIn(Node node) {
        return node.getChars().indexOf(SHORTEST) >= 0;
    }

    /** Whether a text ends in a blank, which is the only one in it. */
    static boolean endsText(@Nullable Node node) {
        return node instanceof Text
                && SOMEWHERE.matcher(node.getChars()).results().count() == 1
                && AT_END.matcher(node.getChars()).find();
    }

    /** Whether a node is a writing line: a rule made of underscores. */
    static boolean isLine(@Nullable Node node) {
        return node instanceof ThematicBreak && isIn(node);
    }

    /** The words before a blank and its colon. */
    static String label(String text) {
        return AT_END.matcher(text).replaceFirst("");
    }
}
