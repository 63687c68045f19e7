package openoars.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import openoars.source.Located;
import openoars.source.Origin;

/**
 * The text of a page after Markdown: what is shown, and what the checks need to know of it. A big site does not keep all
 * of it in memory: whoever needs one of the parts that are found asks once and lets it go.
 *
 * @param words how many words there are to read
 * @param readability how hard they are to read
 * @param hasFacilitatorCopy whether there is anything that only facilitators see
 * @param structure finds what the checks ask about
 * @param text finds what is shown
 * @param spoken finds the words that can be searched
 * @param written finds what the author wrote below the front matter
 */
public record Body(
        int words,
        Readability readability,
        boolean hasFacilitatorCopy,
        Supplier<Structure> structure,
        Supplier<Text> text,
        Supplier<List<Passage>> spoken,
        Supplier<String> written) {

    /** A body whose text is at hand. */
    public static Body of(int words, Readability readability, Structure structure, Text text, List<Passage> passages) {
        return new Body(
                words,
                readability,
                text.facilitator().isPresent(),
                () -> structure,
                () -> text,
                () -> passages,
                () -> "");
    }

    /** The same body, with what the author wrote. */
    public Body written(String markdown) {
        return new Body(words, readability, hasFacilitatorCopy, structure, text, spoken, () -> markdown);
    }

    Body withStructureAtHand() {
        Structure found = structure.get();
        return new Body(words, readability, hasFacilitatorCopy, () -> found, text, spoken, written);
    }

    boolean hasHeadingsOf(Body other) {
        return wherever(headings()).equals(wherever(other.headings()));
    }

    private static List<Heading> wherever(List<Heading> headings) {
        return headings.stream().map(Heading::wherever).toList();
    }

    /** All headings in reading order. */
    public List<Heading> headings() {
        return structure.get().headings();
    }

    /** All links in reading order, images not among them. */
    public List<Link> links() {
        return structure.get().links();
    }

    /** All images in reading order, drawings among them. */
    public List<Image> images() {
        return structure.get().images();
    }

    /** Keys of {@code sources.yml} in reading order, repeated as often as cited. */
    public List<Located<String>> citations() {
        return structure.get().citations();
    }

    public Copy participant() {
        return text.get().participant();
    }

    public Optional<Copy> facilitator() {
        return text.get().facilitator();
    }

    /** What the author wrote below the front matter. */
    public String markdown() {
        return written.get();
    }

    /** The words of the participant copy without markup, in reading order. */
    public List<Passage> passages() {
        return spoken.get();
    }

    /** What the checks ask about, each with its place, in reading order. */
    public record Structure(
            List<Heading> headings, List<Link> links, List<Image> images, List<Located<String>> citations) {

        /** Of a text in which nothing stands. */
        public static final Structure EMPTY = new Structure(List.of(), List.of(), List.of(), List.of());

        public Structure {
            headings = List.copyOf(headings);
            links = List.copyOf(links);
            images = List.copyOf(images);
            citations = List.copyOf(citations);
        }
    }

    /**
     * All that is shown of a page.
     *
     * @param participant the copy everybody sees
     * @param facilitator the copy with the facilitator notes, if the page has any
     */
    public record Text(Copy participant, Optional<Copy> facilitator) {}

    /**
     * The words between one heading, of whatever level, and the next.
     *
     * @param id the anchor of the heading; empty before the first
     * @param heading its words; empty before the first
     * @param text all words below it, a space between any two blocks
     */
    public record Passage(String id, String heading, String text) {}

    /**
     * One copy of a page.
     *
     * @param intro what stands before the first second-level heading
     * @param sections one for each second-level heading
     * @param answers the answers to its questions in reading order, for the key at the end of the print
     * @param citations the places in this copy that cite a source, in reading order
     * @param terms the words of the glossary that it links, each once, in reading order
     */
    public record Copy(
            Html intro, List<Section> sections, List<Html> answers, List<Use> citations, List<LinkedTerm> terms) {

        /** A copy in which nothing stands. */
        public static final Copy EMPTY = new Copy(Html.EMPTY, List.of(), List.of(), List.of(), List.of());

        public Copy {
            sections = List.copyOf(sections);
            answers = List.copyOf(answers);
            citations = List.copyOf(citations);
            terms = List.copyOf(terms);
        }
    }

    /**
     * A word of the glossary that a text links.
     *
     * @param id the anchor on the page of the glossary
     * @param explained whether its meaning stands beside the text
     */
    public record LinkedTerm(String id, boolean explained) {}

    /**
     * A place that cites a source.
     *
     * @param number the source's number on the page, counted from 1
     * @param id the anchor of the place
     */
    public record Use(String key, int number, String id) {}

    /**
     * A second-level heading and all up to the next.
     *
     * @param id the anchor of the heading, unique on the page
     * @param title the heading as plain text
     * @param kind what the section is made of
     * @param next anchors of the sections that its replies lead to; empty if it is no scene
     * @param html what stands below the heading; the heading itself is not in it
     */
    public record Section(String id, String title, Kind kind, List<String> next, Html html) {

        public Section {
            next = List.copyOf(next);
        }

        /** What a section is made of. */
        public enum Kind implements Key {
            TEXT("text"),
            /** It holds questions with answers. */
            CHECK("check"),
            /** It holds replies to choose from. */
            SCENE("scene");

            private final String key;

            Kind(String key) {
                this.key = key;
            }

            @Override
            public String key() {
                return key;
            }
        }
    }

    /**
     * A heading.
     *
     * @param level 2 for {@code ##} and so on; 1 if an author wrote {@code #}
     * @param id the anchor in the page, e.g. {@code h-what-it-is}
     * @param anchor the anchor as authors write it in links, e.g. {@code what-it-is}
     */
    public record Heading(int level, String id, String anchor, String text, Origin at) {

        private Heading wherever() {
            return new Heading(level, id, anchor, text, Origin.startOf(at.file()));
        }
    }

    /**
     * A link.
     *
     * @param target as the author wrote it, e.g. {@code ../mi/spirit.md#h}
     * @param text what is shown, as plain text
     */
    public record Link(String target, String text, Origin at) {}

    /**
     * An image.
     *
     * @param alternative the text for those who do not see it; may be empty
     */
    public record Image(String alternative, Origin at) {}
}
