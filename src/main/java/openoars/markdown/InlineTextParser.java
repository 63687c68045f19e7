package openoars.markdown;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's parser of what stands inside a paragraph, without two detours: its own copies the whole paragraph, sign by
 * sign, each time a pattern matches, and asks a pattern where the white space after a bracket ends.
 */
final class InlineTextParser extends CommonmarkInlineParser {

    private InlineTextParser(
            DataHolder options,
            BitSet special,
            BitSet delimiters,
            Map<Character, DelimiterProcessor> processors,
            LinkRefProcessorData references,
            List<InlineParserExtensionFactory> extensions) {
        super(options, special, delimiters, processors, references, extensions);
    }

    static Extension extension() {
        return new Parser.ParserExtension() {
            @Override
            public void parserOptions(MutableDataHolder options) {}

            @Override
            public void extend(Parser.Builder builder) {
                builder.customInlineParserFactory(InlineTextParser::new);
                // flexmark leaves it out as soon as the inline parser is not its own.
                builder.paragraphPreProcessorFactory(new ReferencePreProcessorFactory());
            }
        };
    }

    @Override
    public @Nullable BasedSequence match(Pattern pattern) {
        if (index >= input.length()) {
            return null;
        }
        Matcher matcher = pattern.matcher(input).region(index, input.length());
        if (!matcher.find()) {
            return null;
        }
        index = matcher.end();
        return input.subSequence(matcher.start(), matcher.end());
    }

    /** Passes over white space with at most one end of a line in it. */
    @Override
    public boolean spnl() {
        blanks();
        if (peek() == '\r' && peek(1) == '\n') {
            index += 2;
        } else if (peek() == '\r' || peek() == '\n') {
            index++;
        }
        blanks();
        return true;
    }

    private void blanks() {
        while (peek() == ' ' || peek() == '\t') {
            index++;
        }
    }
}
