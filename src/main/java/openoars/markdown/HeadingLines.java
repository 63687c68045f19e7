package openoars.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * flexmark's reader of headings, asked only about lines that can be one. It puts the whole paragraph above a line together
 * before it looks at the line, so that a paragraph takes time with the square of its lines, and with their cube if they
 * are indented.
 */
final class HeadingLines implements CustomBlockParserFactory {

    private final HeadingParser.Factory all = new HeadingParser.Factory();

    private HeadingLines() {}

    static Extension extension() {
        return new Parser.ParserExtension() {
            @Override
            public void parserOptions(MutableDataHolder options) {
                options.set(Parser.HEADING_PARSER, false);
            }

            @Override
            public void extend(Parser.Builder builder) {
                builder.customBlockParserFactory(new HeadingLines());
            }
        };
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
        return all.getAfterDependents();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return all.getBeforeDependents();
    }

    @Override
    public boolean affectsGlobalScope() {
        return all.affectsGlobalScope();
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        BlockParserFactory factory = all.apply(options);
        return (ParserState state, MatchedBlockParser above) ->
                canBeHeading(state) ? factory.tryStart(state, above) : BlockStart.none();
    }

    /** A heading begins with its marks and a space, or has a line below that is nothing but marks. */
    private static boolean canBeHeading(ParserState state) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        if (start >= line.length() || "#=-".indexOf(line.charAt(start)) < 0) {
            return false;
        }
        char mark = line.charAt(start);
        int end = start;
        while (end < line.length() && line.charAt(end) == mark) {
            end++;
        }
        return mark == '#'
                ? end == line.length() || " \t".indexOf(line.charAt(end)) >= 0
                : line.subSequence(end).isBlank();
    }
}
