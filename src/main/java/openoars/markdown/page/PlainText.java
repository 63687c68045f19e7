package openoars.markdown.page;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/** The words of a node as a reader sees them, without markup. */
public final class PlainText {

    private static final Set<Class<?>> BREAKS = Set.of(SoftLineBreak.class, HardLineBreak.class);

    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    /** The words of a node and all that is in it. */
    public static String of(Node node) {
        PlainText plain = new PlainText();
        plain.add(node);
        return HiddenCharacters.without(plain.text.toString()).strip();
    }

    /** The words of a text as printed, with curly quotes. */
    public static String of(Text text) {
        return Typography.set(text.getChars());
    }

    /** The words of a span of code: an end of line is a space, and one space inside each backtick goes with it. */
    public static String of(Code code) {
        String words = code.getText().normalizeEOL().replace('\n', ' ');
        boolean isPadded = words.startsWith(" ") && words.endsWith(" ") && !words.isBlank();
        return isPadded ? words.substring(1, words.length() - 1) : words;
    }

    /** A text from elsewhere as it is printed, with curly quotes. */
    public static String printed(String text) {
        return Typography.set(BasedSequence.of(text));
    }

    private void add(Node node) {
        if (node instanceof LinkRef ref && !ref.isDefined() && ref.hasChildren()) {
            addInBrackets(ref);
        } else {
            addOwn(node);
            node.getChildren().forEach(this::add);
        }
    }

    /** Square brackets that name no reference are only square brackets. */
    private void addInBrackets(LinkRef node) {
        text.append(node.getChars().prefixOf(node.getChildChars()));
        node.getChildren().forEach(this::add);
        text.append(node.getChars().suffixOf(node.getChildChars()));
    }

    private void addOwn(Node node) {
        if (node instanceof Text words) {
            text.append(of(words));
        } else if (node instanceof HtmlEntity) {
            text.append(node.getChars().unescape());
        } else if (node instanceof Code code) {
            text.append(of(code));
        } else if (BREAKS.contains(node.getClass())) {
            text.append(' ');
        }
    }
}
