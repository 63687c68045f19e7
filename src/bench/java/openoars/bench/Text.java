package openoars.bench;

import java.util.List;

/**
 * The body of a page in Markdown, as a list of pieces, so that every generator gets the same text with links and
 * citations of its own.
 *
 * @param cites keys of the sources, in the order of first citation
 */
record Text(List<Piece> pieces, List<String> cites, int words) {

    Text {
        pieces = List.copyOf(pieces);
        cites = List.copyOf(cites);
    }

    /** Puts the pieces together. */
    String in(Dialect dialect) {
        StringBuilder markdown = new StringBuilder();
        pieces.forEach(piece -> markdown.append(piece.in(dialect)));
        return markdown.toString();
    }

    /** How one generator writes what Markdown leaves open. */
    interface Dialect {

        /**
         * A link to another page.
         *
         * @param way the way to it, without an ending
         */
        String link(String text, String way);

        /**
         * A citation.
         *
         * @param number the place of the source on the page, from 1
         */
        String citation(String key, int number);
    }

    /** A piece of Markdown. */
    interface Piece {
        String in(Dialect dialect);
    }
}
