package openoars.markdown.box;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import openoars.markdown.page.PageWriter;
import openoars.markdown.page.PlainText;
import openoars.markdown.page.Word;
import openoars.problem.Rule;
import openoars.problem.Spelling;
import org.jspecify.annotations.Nullable;

/** Call-outs as GitHub writes them: a block quote whose first line is {@code [!NOTE]} or another kind. */
public final class CallOuts {

    private static final Pattern MARK = Pattern.compile("\\[!([A-Za-z]+)]");

    private static final Map<String, Word> TITLES = Map.of(
            "NOTE", Word.NOTE,
            "TIP", Word.TIP,
            "IMPORTANT", Word.IMPORTANT,
            "WARNING", Word.WARNING,
            "CAUTION", Word.CAREFUL);

    private static final String FULL_STOP = ".";

    private CallOuts() {}

    /** Adds the writer, to be asked before that of other block quotes. */
    public static void addTo(PageWriter page) {
        page.on(BlockQuote.class, CallOuts::write);
    }

    static boolean isCallOut(BlockQuote quote) {
        return mark(quote).isPresent();
    }

    private static boolean write(BlockQuote quote, PageWriter page) {
        Optional<LinkRef> mark = mark(quote);
        mark.ifPresent(node -> write(kind(node), node, quote, page));
        return mark.isPresent();
    }

    private static Optional<LinkRef> mark(BlockQuote quote) {
        return quote.getFirstChild() instanceof Paragraph paragraph
                        && paragraph.getFirstChild() instanceof LinkRef mark
                        && MARK.matcher(mark.getChars()).matches()
                ? Optional.of(mark)
                : Optional.empty();
    }

    private static String kind(LinkRef mark) {
        return mark.getChars()
                .subSequence("[!".length(), mark.getChars().length() - 1)
                .toString();
    }

    private static void write(String written, LinkRef mark, BlockQuote quote, PageWriter page) {
        String kind = written.toUpperCase(Locale.ROOT);
        if (!TITLES.containsKey(kind)) {
            page.report(
                    Rule.UNKNOWN_CALL_OUT,
                    mark,
                    "there is no call-out '[!" + written + "]'",
                    Spelling.didYouMean(kind, TITLES.keySet()));
        }
        boolean careful = kind.equals("WARNING") || kind.equals("CAUTION");
        page.out().raw("<aside class=\"" + (careful ? "note care" : "note") + "\" role=\"note\">\n");
        content(TITLES.getOrDefault(kind, Word.NOTE), afterBreak(mark), quote, page);
        page.out().raw("</aside>\n");
    }

    private static void content(Word word, @Nullable Node first, BlockQuote quote, PageWriter page) {
        page.out().raw("<p class=\"title\">");
        if (first instanceof StrongEmphasis strong && isTitle(strong)) {
            title(strong, page);
            page.out().raw("</p>\n");
            Quote.writeAfter(strong, quote, page);
        } else {
            page.out().text(page.word(word)).raw("</p>\n");
            Quote.writeFrom(first, quote, page);
        }
    }

    private static void title(StrongEmphasis strong, PageWriter page) {
        int start = page.out().position();
        page.withoutTerms(() -> page.children(strong));
        String title = page.out().take(start);
        page.out().raw(title.endsWith(FULL_STOP) ? title.substring(0, title.length() - 1) : title);
    }

    /** Bold words are a title if they are a sentence, or all there is. */
    private static boolean isTitle(StrongEmphasis strong) {
        return strong.getNext() == null || PlainText.of(strong).matches("(?s).*[.?!:]['\"\u2019\u201D]?");
    }

    private static @Nullable Node afterBreak(Node mark) {
        Node next = mark.getNext();
        return next instanceof SoftLineBreak ? next.getNext() : next;
    }
}
