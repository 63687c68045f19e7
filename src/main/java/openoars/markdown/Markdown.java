package openoars.markdown;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import openoars.markdown.citation.CitationParser;
import openoars.markdown.glossary.Glossary;
import openoars.markdown.page.HiddenCharacters;
import openoars.markdown.page.PageText;
import openoars.markdown.page.PageWriter;
import openoars.markdown.sentence.Reader;
import openoars.model.Body;
import openoars.model.Look;
import openoars.model.PageType;
import openoars.model.Prose;
import openoars.model.Readability;
import openoars.model.Slug;
import openoars.model.Term;
import openoars.problem.Problem;
import openoars.source.SourceFile;

/** The Markdown that authors write, and what it means on this site. It keeps nothing of a page and can be shared. */
public final class Markdown {

    /** What is shown of a page that could not be read at all. */
    private static final Body NOTHING = Body.of(
            0, Readability.NONE, Body.Structure.EMPTY, new Body.Text(Body.Copy.EMPTY, Optional.empty()), List.of());

    private final Parser parser;
    private final Glossary glossary;
    private final Optional<Reader> reader;
    private final Look look;

    /**
     * Prepares for any number of pages.
     *
     * @param glossary the words that may become links where a page first uses them
     * @param look what the theme brings
     */
    public Markdown(List<Term> glossary, Look look) {
        this(glossary, look, Optional.empty());
    }

    /**
     * Prepares for any number of pages.
     *
     * @param reader counts how hard each page is to read, if anybody asks
     */
    public Markdown(List<Term> glossary, Look look, Optional<Reader> reader) {
        this(parser(), glossary, look, reader);
    }

    Markdown(Parser parser, List<Term> glossary, Look look, Optional<Reader> reader) {
        this.parser = parser;
        this.glossary = new Glossary(glossary);
        this.reader = reader;
        this.look = look;
    }

    /** flexmark's parser of what GitHub adds to CommonMark and of what we add to that. */
    static Parser parser() {
        return parser(Stream.of(CitationParser.extension()));
    }

    /** flexmark's parser of what GitHub adds to CommonMark. */
    public static Parser gitHubParser() {
        return parser(Stream.empty());
    }

    private static Parser parser(Stream<Extension> ours) {
        Stream<Extension> gitHub =
                Stream.of(TablesExtension.create(), StrikethroughExtension.create(), TaskListExtension.create());
        Stream<Extension> quicker = Stream.of(HeadingLines.extension(), InlineTextParser.extension());
        return Parser.builder()
                .extensions(Stream.of(gitHub, ours, quicker)
                        .flatMap(extensions -> extensions)
                        .toList())
                .paragraphPreProcessorFactory(TableIndents.FACTORY)
                .build();
    }

    /**
     * Reads the text of a page. Whatever an author wrote, there is a body; what cannot be shown is reported.
     *
     * @param bodyOffset where in the file the text starts, behind the front matter
     * @param report takes the problems in reading order
     */
    public Text read(SourceFile file, int bodyOffset, Slug slug, PageType type, Consumer<Problem> report) {
        Optional<Problem> exceeded = Limits.exceeded(file, bodyOffset);
        if (exceeded.isPresent()) {
            report.accept(exceeded.get());
            return Text.NONE;
        }
        HiddenCharacters.report(file, bodyOffset, report);
        try {
            PageWriter page = new PageWriter(file, slug, type, look.words(), report);
            Document document = parse(file.text(), bodyOffset);
            Prose prose = ProseReader.read(file, document);
            return new Text(
                    new BodyWriter(document, page, glossary, look.drawings())
                            .write(reader.map(counting -> counting.read(prose)).orElse(Readability.NONE)),
                    prose);
        } catch (StackOverflowError e) {
            // Some forms nest without a mark at the start of a line, such as emphasis, so that no limit can count them.
            report.accept(Limits.tooDeep(file, bodyOffset));
            return Text.NONE;
        } catch (PageText.TooSlow e) {
            report.accept(Limits.tooSlow(file, e.index()));
            return Text.NONE;
        } catch (RuntimeException e) {
            // The page of a stranger must not take away what is said of all others.
            report.accept(Limits.fault(file, lineOfFault(file, bodyOffset), e));
            return Text.NONE;
        }
    }

    /**
     * What came of the text of a page.
     *
     * @param prose its words as they were typed
     */
    public record Text(Body body, Prose prose) {
        private static final Text NONE = new Text(NOTHING, new Prose(List.of()));
    }

    /** The start of the line that the parser cannot read, or of the text if it can read all. */
    private int lineOfFault(SourceFile file, int bodyOffset) {
        String text = file.text();
        if (parses(text, bodyOffset)) {
            return bodyOffset;
        }
        int[] lines = IntStream.concat(
                        IntStream.of(bodyOffset),
                        IntStream.range(bodyOffset, text.length())
                                .filter(i -> text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
        int readable = 0;
        int unreadable = lines.length;
        while (unreadable - readable > 1) {
            int middle = (readable + unreadable) / 2;
            if (parses(text.substring(0, lines[middle]), bodyOffset)) {
                readable = middle;
            } else {
                unreadable = middle;
            }
        }
        return lines[readable];
    }

    private boolean parses(String text, int bodyOffset) {
        try {
            parse(text, bodyOffset);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private Document parse(String text, int bodyOffset) {
        return parser.parse(BasedSequence.of(new PageText(text)).subSequence(bodyOffset));
    }
}
