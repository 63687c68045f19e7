package openoars.model;

import java.util.List;

/**
 * The words of a page as their author typed them, for those who read a text and not a page: in reading order, without
 * markup, each with its place.
 */
public record Prose(List<Paragraph> paragraphs) {
    public Prose {
        paragraphs = List.copyOf(paragraphs);
    }
}
