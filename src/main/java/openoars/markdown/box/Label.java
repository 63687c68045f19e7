package openoars.markdown.box;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import openoars.markdown.page.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * The bold words that open a block quote.
 *
 * @param text the words with their colon, if it stands between the asterisks
 * @param colonBehind whether a colon stands right behind the asterisks
 */
record Label(StrongEmphasis node, String text, boolean colonBehind) {

    static Optional<Label> of(BlockQuote quote) {
        return quote.getFirstChild() instanceof Paragraph paragraph
                        && paragraph.getFirstChild() instanceof StrongEmphasis strong
                ? Optional.of(new Label(strong, PlainText.of(strong), startsWithColon(strong.getNext())))
                : Optional.empty();
    }

    boolean is(String name) {
        return text.equals(name + ":");
    }

    /** Whether the author seems to have meant a name: it ends in a colon, wherever that stands. */
    boolean looksLikeAName() {
        return text.endsWith(":") || colonBehind;
    }

    String words() {
        return text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
    }

    private static boolean startsWithColon(@Nullable Node node) {
        return node != null && node.getChars().startsWith(":");
    }
}
