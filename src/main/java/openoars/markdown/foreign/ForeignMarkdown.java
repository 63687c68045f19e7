package openoars.markdown.foreign;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import openoars.markdown.Markdown;
import openoars.markdown.page.PageText;
import openoars.markdown.page.PlainText;
import openoars.markdown.page.UniqueAnchors;

/** A text that was written for another program. */
public final class ForeignMarkdown {

    private static final Parser PARSER = Markdown.gitHubParser();

    /** A tag, a comment, or a script with all that is in it. */
    private static final Pattern HTML =
            Pattern.compile("(?is)<(script|style)\\b.*?(</\\1\\s*>|\\z)|<!--.*?(-->|\\z)|<[^>]*>");

    private static final Pattern SCHEME = Pattern.compile("(?s)[a-zA-Z][a-zA-Z0-9+.-]*:.*");

    private final String text;
    private final Document document;
    private final Optional<Heading> title;

    /**
     * Reads a text without its front matter.
     *
     * @throws PageText.TooSlow if the parser goes round and round in it
     * @throws StackOverflowError if marks stand inside each other too deep
     */
    public ForeignMarkdown(String text) {
        this.text = text;
        this.document = PARSER.parse(BasedSequence.of(new PageText(text)));
        this.title = document.getFirstChild() instanceof Heading heading && heading.getLevel() == 1
                ? Optional.of(heading)
                : Optional.empty();
    }

    /** The words of a first heading that names the whole text. */
    public Optional<String> title() {
        return title.map(PlainText::of).map(String::strip).filter(words -> !words.isEmpty());
    }

    /** The anchors of all headings but the title, as GitHub gives them. */
    public Set<String> anchors() {
        UniqueAnchors unique = new UniqueAnchors();
        return StreamSupport.stream(document.getDescendants().spliterator(), false)
                .filter(node -> node instanceof Heading && !isTitle(node))
                .map(heading -> unique.next(PlainText.of(heading)))
                .collect(Collectors.toSet());
    }

    private boolean isTitle(Node node) {
        return title.filter(node::equals).isPresent();
    }

    /** The words of the first paragraph that does not begin with a picture, as rows of badges do. */
    public Optional<String> beginning() {
        for (Node block : document.getChildren()) {
            if (block instanceof Paragraph paragraph && !beginsWithPicture(paragraph)) {
                String words = PlainText.of(paragraph).replaceAll("\\s+", " ").strip();
                if (!words.isEmpty()) {
                    return Optional.of(words);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean beginsWithPicture(Node node) {
        Node first = node.getFirstChild();
        return first instanceof Image
                || first instanceof ImageRef
                || (first instanceof Link && beginsWithPicture(first));
    }

    /**
     * The text as a page of ours can hold it.
     *
     * @param pages what an address inside the notes has become; empty for one that leads to no page
     */
    public Converted convert(Function<String, Optional<String>> pages) {
        Edits edits = new Edits(text);
        Conversion conversion = new Conversion(edits, pages);
        title.ifPresent(edits::remove);
        conversion.children(document);
        return new Converted(
                edits.apply().replaceFirst("^\\s*\\R", ""), conversion.pictures, conversion.tags, conversion.links);
    }

    /**
     * A text that was changed.
     *
     * @param pictures how many became the words that describe them
     * @param tags how many pieces of HTML went
     * @param links how many became plain words, because they led nowhere
     */
    public record Converted(String text, int pictures, int tags, int links) {}

    /** Walks through the text and changes what it has to. */
    private final class Conversion {
        private final Edits edits;
        private final Function<String, Optional<String>> pages;
        private int level = 1;
        private int pictures;
        private int tags;
        private int links;

        private Conversion(Edits edits, Function<String, Optional<String>> pages) {
            this.edits = edits;
            this.pages = pages;
        }

        private void children(Node parent) {
            for (Node child : parent.getChildren()) {
                node(child);
            }
        }

        private void node(Node node) {
            if (node instanceof Heading heading) {
                heading(heading);
            } else if (node instanceof Image || node instanceof ImageRef) {
                picture(node);
            } else if (node instanceof HtmlInline || node instanceof HtmlBlock) {
                tags++;
                edits.replace(node.getChars(), HTML.matcher(node.getChars()).replaceAll(""));
            } else if (node instanceof Link link) {
                link(link, link.getText(), link);
            } else if (node instanceof LinkRef link && link.getReferenceNode(document) != null) {
                link(
                        link,
                        link.getText().isEmpty() ? link.getReference() : link.getText(),
                        link.getReferenceNode(document));
            } else if (node instanceof Reference reference) {
                address(reference).ifPresent(address -> edits.replace(reference.getUrl(), address));
            }
            children(node);
        }

        /** The title of the page is the only heading of the first level, and no level is left out. */
        private void heading(Heading heading) {
            if (isTitle(heading)) {
                return;
            }
            level = Math.max(2, Math.min(heading.getLevel(), level + 1));
            String marks = "#".repeat(level);
            if (heading.getOpeningMarker().isEmpty()) {
                edits.replace(heading.getStartOffset(), heading.getText().getStartOffset(), marks + " ");
                edits.replace(heading.getText().getEndOffset(), heading.getEndOffset(), "");
            } else {
                edits.replace(heading.getOpeningMarker(), marks);
            }
        }

        private void picture(Node picture) {
            pictures++;
            String words = PlainText.of(picture).strip();
            edits.replace(picture.getChars(), words.isEmpty() ? "" : "*(Picture: " + words + ")*");
        }

        private void link(Node link, BasedSequence words, LinkNodeBase target) {
            Optional<String> address = address(target);
            if (address.isEmpty()) {
                links++;
                edits.keepOnly(words, link);
                return;
            }
            if (words.startsWith("@")) {
                // Between square brackets, we read it as the key of a source.
                edits.replace(words.getStartOffset(), words.getStartOffset(), "\\");
            }
            if (link == target) {
                edits.replace(target.getUrl(), address.get());
            }
        }

        private Optional<String> address(LinkNodeBase target) {
            String written = target.getUrl().unescape();
            return SCHEME.matcher(written).matches() || written.startsWith("//")
                    ? Optional.of(target.getUrl().toString())
                    : pages.apply(written);
        }
    }
}
