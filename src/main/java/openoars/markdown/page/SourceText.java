package openoars.markdown.page;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The characters of a node. */
final class SourceText {

    private SourceText() {}

    /** Cuts the text out of the file where it stands there in one piece; flexmark would copy it sign by sign. */
    static String of(BasedSequence characters) {
        boolean isOnePiece = characters.getEndOffset() - characters.getStartOffset() == characters.length();
        return isOnePiece && characters.getBase() instanceof PageText file
                ? file.substring(characters.getStartOffset(), characters.getEndOffset())
                : characters.toString();
    }
}
