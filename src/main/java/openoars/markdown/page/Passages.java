package openoars.markdown.page;

import java.util.ArrayList;
import java.util.List;
import openoars.model.Body;

/** The words of a page without their markup, cut at every heading. */
final class Passages {

    private final List<Body.Passage> done = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String id = "";
    private String heading = "";

    void add(String words) {
        text.append(words);
    }

    /** Ends a word, where the next would otherwise be read together with it. */
    void space() {
        if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    /** How much was added since the last heading. */
    int position() {
        return text.length();
    }

    /** Ends the passage at a position, drops what follows, and starts the next one. */
    void start(Body.Heading next, int end) {
        text.setLength(end);
        finish();
        id = next.id();
        heading = next.text();
    }

    /** All passages; one that has neither heading nor words is left out. */
    List<Body.Passage> all() {
        finish();
        return List.copyOf(done);
    }

    private void finish() {
        String words = text.toString().strip();
        if (!words.isEmpty() || !heading.isEmpty()) {
            done.add(new Body.Passage(id, heading, words));
        }
        text.setLength(0);
        id = "";
        heading = "";
    }
}
