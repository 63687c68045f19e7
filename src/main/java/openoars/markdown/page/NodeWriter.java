package openoars.markdown.page;

import com.vladsch.flexmark.util.ast.Node;

/** Writes one form that a kind of node may take, for example the block quotes that are call-outs. */
@FunctionalInterface
public interface NodeWriter<N extends Node> {

    /** Writes the node with all that is in it; false, with nothing written, if the node has another form. */
    boolean write(N node, PageWriter page);
}
