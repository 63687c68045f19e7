package openoars.markdown.citation;

import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import openoars.source.Located;
import openoars.source.SourceFile;

/** One pair of brackets that cites: {@code [@MR2013]} or {@code [@MR2013, p. 12; @TIP35]}. */
public final class Citation extends Node implements DoNotDecorate {

    private final List<Part> parts;

    Citation(BasedSequence chars, List<Part> parts) {
        super(chars);
        this.parts = List.copyOf(parts);
    }

    /** What it cites, each key with its place. */
    public List<Located<String>> keys(SourceFile file) {
        return parts.stream()
                .map(part -> new Located<>(part.key(), file.at(part.offset())))
                .toList();
    }

    List<Part> parts() {
        return parts;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /**
     * One source that is cited.
     *
     * @param offset of the key in the file, its {@code @} included
     * @param locator where in the source, e.g. {@code p. 12}; empty if the author did not say
     */
    record Part(String key, int offset, String locator) {}
}
