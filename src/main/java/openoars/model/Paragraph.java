package openoars.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import openoars.source.Located;
import openoars.source.Origin;
import openoars.source.SourceFile;

/**
 * What is read in one go: a paragraph, a heading, a point of a list, a cell of a table, a value of the front matter.
 * Quotation marks are straight whatever the author typed; an end of line is a space; code and citations are left out.
 */
public final class Paragraph {

    private final Kind kind;
    private final Set<Trait> traits;
    private final String text;
    private final SourceFile file;
    private final int[] starts;
    private final int[] offsets;
    private final List<Range> emphasis;
    private final List<Located<String>> citations;
    private final List<Located<String>> comments;

    /** What it is to a reader. */
    public enum Kind {
        FRONT_MATTER,
        HEADING,
        TEXT,
        POINT,
        CELL,
        /** A cell at the head of a table. */
        COLUMN,
        /** What somebody says in a script. */
        LINE
    }

    /** What else is true of it. */
    public enum Trait {
        /** In a block quote that is no box: somebody's voice. */
        QUOTED,
        /** Only facilitators read it. */
        FOR_FACILITATORS,
        /** Right above a line to write on. */
        ABOVE_BLANK,
        /** Between {@code <!-- lang:examples -->} and {@code <!-- /lang:examples -->}. */
        EXAMPLE
    }

    /**
     * A stretch of the text.
     *
     * @param end behind its last character
     */
    public record Range(int start, int end) {

        /** Whether another stretch lies within this one. */
        public boolean holds(int from, int to) {
            return start <= from && to <= end;
        }
    }

    private Paragraph(Builder builder) {
        this.kind = builder.kind;
        this.traits = Set.copyOf(builder.traits);
        this.text = builder.text.toString();
        this.file = builder.file;
        this.starts = Arrays.copyOf(builder.starts, builder.stretches);
        this.offsets = Arrays.copyOf(builder.offsets, builder.stretches);
        this.emphasis = List.copyOf(builder.emphasis);
        this.citations = List.copyOf(builder.citations);
        this.comments = List.copyOf(builder.comments);
    }

    public Kind kind() {
        return kind;
    }

    /** Whether something is true of it. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    public String text() {
        return text;
    }

    /** The stretches in italics. */
    public List<Range> emphasis() {
        return emphasis;
    }

    /** The keys of the sources that are cited in it. */
    public List<Located<String>> citations() {
        return citations;
    }

    /** The comments in it and right above it, without their marks. */
    public List<Located<String>> comments() {
        return comments;
    }

    /**
     * The place of a character in its file.
     *
     * @param index from 0 to the length of the text
     */
    public Origin at(int index) {
        return file.at(offset(index));
    }

    /**
     * The place behind a stretch that ends before an index.
     *
     * @param index from 1 to the length of the text
     */
    public Origin endAt(int index) {
        return file.at(offset(index - 1) + 1);
    }

    /** Where a character stands in its file. */
    int offset(int index) {
        int found = Arrays.binarySearch(starts, index);
        int stretch = Math.max(0, found >= 0 ? found : -found - 2);
        return offsets[stretch] + index - starts[stretch];
    }

    /** Puts a paragraph together, stretch by stretch. */
    public static final class Builder {

        private final Kind kind;
        private final Set<Trait> traits;
        private final SourceFile file;
        private final StringBuilder text = new StringBuilder();
        private final List<Range> emphasis = new ArrayList<>();
        private final List<Located<String>> citations = new ArrayList<>();
        private final List<Located<String>> comments = new ArrayList<>();
        private int[] starts = new int[4];
        private int[] offsets = new int[4];
        private int stretches;

        /**
         * Starts with no words.
         *
         * @param start where the paragraph begins in the file
         */
        public Builder(Kind kind, Set<Trait> traits, SourceFile file, int start) {
            this.kind = kind;
            this.traits = traits;
            this.file = file;
            start(start);
        }

        /** How much there is so far. */
        public int length() {
            return text.length();
        }

        /**
         * Adds words.
         *
         * @param offset where they stand in the file, character by character
         */
        public void add(CharSequence words, int offset) {
            if (offsets[stretches - 1] + text.length() - starts[stretches - 1] != offset) {
                start(offset);
            }
            for (int i = 0; i < words.length(); i++) {
                text.append(straight(words.charAt(i)));
            }
        }

        /** Takes note that all from an index on is in italics. */
        public void emphasise(int from) {
            emphasis.add(new Range(from, text.length()));
        }

        public void cite(Located<String> key) {
            citations.add(key);
        }

        public void comment(Located<String> comment) {
            comments.add(comment);
        }

        public Paragraph build() {
            return new Paragraph(this);
        }

        private void start(int offset) {
            if (stretches > 0 && starts[stretches - 1] == text.length()) {
                offsets[stretches - 1] = offset;
                return;
            }
            if (stretches == starts.length) {
                starts = Arrays.copyOf(starts, 2 * stretches);
                offsets = Arrays.copyOf(offsets, 2 * stretches);
            }
            starts[stretches] = text.length();
            offsets[stretches++] = offset;
        }

        private static char straight(char c) {
            return switch (c) {
                case '\u2018', '\u2019' -> '\'';
                case '\u201C', '\u201D' -> '"';
                case '\n', '\r', '\t', '\u00A0' -> ' ';
                default -> c;
            };
        }
    }
}
