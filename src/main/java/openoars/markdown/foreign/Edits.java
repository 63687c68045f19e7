package openoars.markdown.foreign;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes to a text, each at its place. What lies inside a stretch that was changed already stays as it was. */
final class Edits {

    private record Edit(int start, int end, String instead) {}

    private final String text;
    private final List<Edit> edits = new ArrayList<>();

    Edits(String text) {
        this.text = text;
    }

    void replace(BasedSequence stretch, String instead) {
        replace(stretch.getStartOffset(), stretch.getEndOffset(), instead);
    }

    void replace(int start, int end, String instead) {
        edits.add(new Edit(start, end, instead));
    }

    /** Takes out a node and the line ends behind it. */
    void remove(Node block) {
        int end = block.getEndOffset();
        while (end < text.length() && "\r\n".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        replace(block.getStartOffset(), end, "");
    }

    /** Leaves of a node only what stands inside it. */
    void keepOnly(BasedSequence inside, Node of) {
        replace(of.getStartOffset(), inside.getStartOffset(), "");
        replace(inside.getEndOffset(), of.getEndOffset(), "");
    }

    String apply() {
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        for (Edit edit :
                edits.stream().sorted(Comparator.comparing(Edit::start)).toList()) {
            if (edit.start() >= done) {
                out.append(text, done, edit.start()).append(edit.instead());
                done = edit.end();
            }
        }
        return out.append(text, done, text.length()).toString();
    }
}
