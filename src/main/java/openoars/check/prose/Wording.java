package openoars.check.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import openoars.check.prose.Phrases.Found;
import openoars.check.prose.Phrases.Phrase;
import openoars.model.Paragraph;
import openoars.model.Prose;

/** The words of one page, looked through once for all that the rules look for. */
final class Wording {

    private final Prose prose;
    private final Map<Paragraph, List<Found>> found = new HashMap<>();

    Wording(Prose prose, Phrases phrases) {
        this.prose = prose;
        for (Paragraph paragraph : prose.paragraphs()) {
            List<Found> here = phrases.in(paragraph.text());
            if (!here.isEmpty()) {
                found.put(paragraph, here);
            }
        }
    }

    Prose prose() {
        return prose;
    }

    /** The paragraphs of the page, those of its front matter first. */
    List<Paragraph> paragraphs() {
        return prose.paragraphs();
    }

    /** All that was found in a paragraph, in reading order. */
    List<Found> in(Paragraph paragraph) {
        return found.getOrDefault(paragraph, List.of());
    }

    /** Where one phrase stands in a paragraph. */
    List<Found> of(Phrase phrase, Paragraph paragraph) {
        return in(paragraph).stream().filter(f -> f.phrase().equals(phrase)).toList();
    }
}
