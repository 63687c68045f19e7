package openoars.markdown.page;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import openoars.model.Body;
import openoars.model.PageType;
import openoars.model.Slug;
import openoars.problem.Problem;
import openoars.problem.Rule;
import openoars.source.Origin;
import openoars.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * One page while it is written: walks flexmark's tree once in reading order and hands each node to the first writer that
 * knows its form. Both copies grow together; what only facilitators see is cut out of the other at the end.
 */
public final class PageWriter {

    private final SourceFile file;
    private final Slug slug;
    private final PageType type;
    private final Map<String, String> themeWords;
    private final Consumer<Problem> report;
    private final Map<Class<?>, List<NodeWriter<?>>> writers = new HashMap<>();
    private final Markup out = new Markup();
    private final Passages passages = new Passages();
    private int words;
    private int notes;
    private boolean hasNotes;
    private int withoutTerms;

    /**
     * Starts with nothing written.
     *
     * @param themeWords the words of the theme by their keys
     * @param report takes every problem that is found on the way
     */
    public PageWriter(
            SourceFile file, Slug slug, PageType type, Map<String, String> themeWords, Consumer<Problem> report) {
        this.file = file;
        this.slug = slug;
        this.type = type;
        this.themeWords = themeWords;
        this.report = report;
    }

    /** Adds a writer for a kind of node; those added first are asked first. */
    public <N extends Node> void on(Class<N> kind, NodeWriter<? super N> writer) {
        writers.computeIfAbsent(kind, k -> new ArrayList<>()).add(writer);
    }

    /** Writes a node; one that no writer knows is written as what is in it. */
    public void write(Node node) {
        writeAs(node);
        if (endsWord(node)) {
            passages.space();
        }
    }

    private void writeAs(Node node) {
        for (NodeWriter<?> writer : writers.getOrDefault(node.getClass(), List.of())) {
            if (ask(writer, node)) {
                return;
            }
        }
        children(node);
    }

    /** Writes all that is in a node. */
    public void children(Node node) {
        from(node.getFirstChild());
    }

    /** Writes a node and those that follow it under the same parent. */
    public void from(@Nullable Node first) {
        between(first, null);
    }

    /** Writes a node and those that follow it, up to another that is not written. */
    public void between(@Nullable Node first, @Nullable Node end) {
        for (Node node = first; node != null && node != end; node = node.getNext()) {
            write(node);
        }
    }

    /** Writes words that a reader reads. */
    public void words(String text) {
        out.text(text);
        if (notes == 0) {
            words += countWords(text);
            passages.add(text);
        }
    }

    /** A word that is not the author's, as the theme says it. */
    public String word(Word word) {
        return word.in(themeWords);
    }

    /** Keeps the words so far apart from the next in what is searched, where no node of the text ends. */
    public void endWord() {
        passages.space();
    }

    /** Writes a heading, below which a new passage starts. */
    public void heading(Body.Heading heading, Runnable writing) {
        int end = passages.position();
        writing.run();
        if (notes == 0) {
            passages.start(heading, end);
        }
    }

    /** Writes something in which no word of the glossary is to be linked. */
    public void withoutTerms(Runnable writing) {
        withoutTerms++;
        writing.run();
        withoutTerms--;
    }

    /** Writes something for the facilitator copy alone. */
    public void note(Runnable writing) {
        int start = out.position();
        hasNotes = true;
        notes++;
        withoutTerms(writing);
        notes--;
        if (notes == 0) {
            out.note(start);
        }
    }

    /** Where the page will stand on the site. */
    public Slug slug() {
        return slug;
    }

    /** What kind of page it is. */
    public PageType type() {
        return type;
    }

    /** Where the markup goes. */
    public Markup out() {
        return out;
    }

    /** How many words everybody reads. */
    public int wordCount() {
        return words;
    }

    /** The words that everybody reads, by heading. */
    public List<Body.Passage> passages() {
        return passages.all();
    }

    /** Whether anything was written for the facilitator copy alone. */
    public boolean hasNotes() {
        return hasNotes;
    }

    /** Whether a facilitator note is being written just now. */
    public boolean isInNote() {
        return notes > 0;
    }

    /** Whether words of the glossary may be linked just now. */
    public boolean linksTerms() {
        return withoutTerms == 0;
    }

    /** Whether a text stands anywhere in the file; looking once spares each writer a look at every node. */
    public boolean fileHas(String text) {
        return file.text().contains(text);
    }

    /** The place of a node in its file. */
    public Origin at(Node node) {
        return at(node.getStartOffset());
    }

    /** The place of an offset in the file. */
    public Origin at(int offset) {
        return file.at(offset);
    }

    /** Reports what somebody has to put right. */
    public void report(Rule rule, Node at, String message, String hint) {
        report.accept(rule.at(at(at), at(at.getEndOffset()), message, hint));
    }

    private static boolean endsWord(Node node) {
        return node instanceof Block
                || node instanceof TableCell
                || node instanceof SoftLineBreak
                || node instanceof HardLineBreak;
    }

    /** A word is what stands between white space, with a letter or digit in it. */
    private static int countWords(String text) {
        int count = 0;
        boolean isCounted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isCounted) {
                isCounted = c > ' ' && (c < 128 || !Character.isWhitespace(c));
            } else if (Character.isLetterOrDigit(c)) {
                isCounted = true;
                count++;
            }
        }
        return count;
    }

    /** The map pairs each kind of node with writers of that kind, which the compiler cannot see. */
    @SuppressWarnings("unchecked")
    private <N extends Node> boolean ask(NodeWriter<?> writer, N node) {
        return ((NodeWriter<N>) writer).write(node, this);
    }
}
