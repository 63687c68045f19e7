package openoars.markdown.citation;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code [@KEY]} before flexmark can take it for a reference link. */
public final class CitationParser implements InlineParserExtension {

    private static final String PART = "@([A-Za-z0-9][A-Za-z0-9_-]*)(?:, *([^\\];@\\n]*))?";

    private static final Pattern ONE = Pattern.compile(PART);

    /** Anchored, because flexmark searches all that is left of the block. */
    private static final Pattern ALL = Pattern.compile("^\\[" + PART + "(?:; *" + PART + ")*\\]");

    /** Adds itself to a parser under construction. */
    public static Parser.ParserExtension extension() {
        return new Parser.ParserExtension() {
            @Override
            public void parserOptions(MutableDataHolder options) {}

            @Override
            public void extend(Parser.Builder parser) {
                parser.customInlineParserExtensionFactory(new Factory());
            }
        };
    }

    @Override
    public boolean parse(LightInlineParser parser) {
        if (parser.peek(1) != '@') {
            return false;
        }
        BasedSequence found = parser.match(ALL);
        if (found == null) {
            return false;
        }
        parser.flushTextNode();
        parser.getBlock().appendChild(new Citation(found, parts(found)));
        return true;
    }

    @Override
    public void finalizeDocument(InlineParser parser) {}

    @Override
    public void finalizeBlock(InlineParser parser) {}

    private static List<Citation.Part> parts(BasedSequence chars) {
        List<Citation.Part> parts = new ArrayList<>();
        Matcher part = ONE.matcher(chars);
        while (part.find()) {
            String locator = part.group(2) == null ? "" : part.group(2).strip();
            parts.add(new Citation.Part(part.group(1), chars.getStartOffset() + part.start(), locator));
        }
        return parts;
    }

    private static final class Factory implements InlineParserExtensionFactory {

        @Override
        public CharSequence getCharacters() {
            return "[";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new CitationParser();
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
