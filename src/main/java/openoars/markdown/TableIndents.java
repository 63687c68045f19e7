package openoars.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * Says in characters how far the lines of a paragraph are indented, before flexmark looks for tables. It is told in
 * columns, of which a tab has up to four, and goes back by as many characters: into the row above, or before the page.
 */
final class TableIndents implements ParagraphPreProcessor {

    static final ParagraphPreProcessorFactory FACTORY = new ParagraphPreProcessorFactory() {
        @Override
        public ParagraphPreProcessor apply(ParserState state) {
            return new TableIndents();
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of();
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of(TableParagraphPreProcessor.Factory().getClass());
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    };

    private TableIndents() {}

    @Override
    public int preProcessBlock(Paragraph paragraph, ParserState state) {
        int[] indents = paragraph.getLineIndents();
        for (int line = 0; line < indents.length; line++) {
            indents[line] = Math.min(indents[line], spacesBefore(paragraph.getLineChars(line)));
        }
        paragraph.setLineIndents(indents);
        return 0;
    }

    private static int spacesBefore(BasedSequence line) {
        CharSequence page = line.getBaseSequence();
        int start = line.getStartOffset();
        int first = start;
        while (first > 0 && " \t".indexOf(page.charAt(first - 1)) >= 0) {
            first--;
        }
        return start - first;
    }
}
