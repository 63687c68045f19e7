package openoars.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import openoars.markdown.box.Boxes;
import openoars.markdown.citation.Citation;
import openoars.markdown.script.Scripts;
import openoars.model.Paragraph;
import openoars.model.Paragraph.Kind;
import openoars.model.Paragraph.Trait;
import openoars.model.Prose;
import openoars.source.Located;
import openoars.source.SourceFile;

/** Takes the words out of flexmark's tree, each with its place. */
final class ProseReader {

    private static final String EXAMPLES = "lang:examples";
    private static final String END_OF_EXAMPLES = "/" + EXAMPLES;

    private final SourceFile file;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Located<String>> waiting = new ArrayList<>();
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);

    private ProseReader(SourceFile file) {
        this.file = file;
    }

    static Prose read(SourceFile file, Document document) {
        ProseReader reader = new ProseReader(file);
        document.getChildren().forEach(node -> reader.block(node, Kind.TEXT));
        return new Prose(reader.paragraphs);
    }

    private void block(Node node, Kind kind) {
        if (node instanceof HtmlCommentBlock) {
            comment(node);
        } else if (node instanceof Heading) {
            paragraph(node, Kind.HEADING);
        } else if (node instanceof TableCell cell) {
            paragraph(node, cell.isHeader() ? Kind.COLUMN : Kind.CELL);
        } else if (node instanceof BlockQuote quote) {
            quote(quote, kind);
        } else if (node instanceof TableSeparator) {
            return; // the dashes below the head, which nobody reads
        } else if (hasWords(node)) {
            paragraph(node, kind);
        } else {
            Kind within = kindWithin(node, kind);
            node.getChildren().forEach(child -> block(child, within));
        }
    }

    private static Kind kindWithin(Node node, Kind kind) {
        if (Scripts.isScript(node)) {
            return Kind.LINE;
        }
        return node instanceof ListItem && kind != Kind.LINE ? Kind.POINT : kind;
    }

    private static boolean hasWords(Node node) {
        return node instanceof com.vladsch.flexmark.ast.Paragraph;
    }

    private void quote(BlockQuote quote, Kind kind) {
        Set<Trait> added = EnumSet.noneOf(Trait.class);
        if (Boxes.isInNote(quote)) {
            added.add(Trait.FOR_FACILITATORS);
        }
        if (Boxes.isVoice(quote)) {
            added.add(Trait.QUOTED);
        }
        added.removeAll(traits);
        traits.addAll(added);
        quote.getChildren().forEach(child -> block(child, kind));
        traits.removeAll(added);
    }

    private void paragraph(Node node, Kind kind) {
        Paragraph.Builder builder = new Paragraph.Builder(kind, traitsOf(node), file, node.getStartOffset());
        waiting.forEach(builder::comment);
        waiting.clear();
        node.getChildren().forEach(child -> inline(child, builder));
        paragraphs.add(builder.build());
    }

    private Set<Trait> traitsOf(Node node) {
        if (!(node.getNext() instanceof ThematicBreak line) || !line.getChars().startsWith("_")) {
            return traits;
        }
        Set<Trait> all = EnumSet.of(Trait.ABOVE_BLANK);
        all.addAll(traits);
        return all;
    }

    private void inline(Node node, Paragraph.Builder words) {
        if (node instanceof Text) {
            text(node.getChars(), words);
        } else if (node instanceof HtmlEntity) {
            words.add(node.getChars().unescape(), node.getStartOffset());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            words.add(" ", node.getStartOffset());
        } else if (node instanceof Emphasis) {
            int start = words.length();
            node.getChildren().forEach(child -> inline(child, words));
            words.emphasise(start);
        } else if (node instanceof Citation citation) {
            citation.keys(file).forEach(words::cite);
        } else if (node instanceof HtmlInlineComment) {
            note(node).ifPresent(words::comment);
        } else if (!isUnread(node)) {
            node.getChildren().forEach(child -> inline(child, words));
        }
    }

    /** What is not read as words: code, and the text of an image, which has rules of its own. */
    private static boolean isUnread(Node node) {
        return isMark(node)
                || node instanceof Code
                || node instanceof Image
                || node instanceof ImageRef
                || node instanceof Block;
    }

    /** The {@code [!TIP]} of a call-out. */
    private static boolean isMark(Node node) {
        return node instanceof LinkRef && node.getChars().startsWith("[!");
    }

    /** A backslash that only keeps the next sign from being Markdown is no part of the text. */
    private static void text(BasedSequence chars, Paragraph.Builder words) {
        int start = chars.getStartOffset();
        int from = 0;
        for (int i = chars.indexOf('\\'); i >= 0 && i + 1 < chars.length(); i = chars.indexOf('\\', i + 2)) {
            if (isPunctuation(chars.charAt(i + 1))) {
                words.add(chars.subSequence(from, i), start + from);
                from = i + 1;
            }
        }
        words.add(chars.subSequence(from, chars.length()), start + from);
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }

    private void comment(Node node) {
        Optional<Located<String>> note = note(node);
        String words = note.map(Located::value).orElse("");
        if (words.equals(EXAMPLES)) {
            traits.add(Trait.EXAMPLE);
        } else if (words.equals(END_OF_EXAMPLES)) {
            traits.remove(Trait.EXAMPLE);
        } else {
            note.ifPresent(waiting::add);
        }
    }

    private Optional<Located<String>> note(Node node) {
        String html = node.getChars().toString().strip();
        return html.startsWith("<!--") && html.endsWith("-->") && html.length() >= "<!---->".length()
                ? Optional.of(new Located<>(
                        html.substring("<!--".length(), html.length() - "-->".length())
                                .strip(),
                        file.at(node.getStartOffset())))
                : Optional.empty();
    }
}
