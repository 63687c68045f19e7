package openoars.markdown.page;

import java.util.ArrayList;
import java.util.List;
import openoars.model.Html;

/** Markup as it grows. Texts are escaped on their way in; the stretches that only facilitators see are remembered. */
public final class Markup {

    private final StringBuilder html = new StringBuilder();
    private final List<Stretch> notes = new ArrayList<>();

    private record Stretch(int start, int end) {}

    /** A piece of markup for everybody, and the same piece with the facilitator notes in it. */
    public record Piece(Html participant, Html facilitator) {}

    /** Adds markup that this program made. */
    public Markup raw(String markup) {
        html.append(markup);
        return this;
    }

    /** Adds a text, be it between tags or in a quoted attribute. Hidden characters are left out. */
    public Markup text(String text) {
        if (isPlain(text)) {
            html.append(text);
            return this;
        }
        for (int i = 0; i < text.length(); i++) {
            escaped(text.charAt(i));
        }
        return this;
    }

    /** Whether a text is its own markup; nearly all are. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&' || c == '<' || c == '>' || c == '"' || HiddenCharacters.isHidden(c)) {
                return false;
            }
        }
        return true;
    }

    /** Adds an attribute with a space before it. */
    public Markup attribute(String name, String value) {
        return raw(" ").raw(name).raw("=\"").text(value).raw("\"");
    }

    /** Where the next piece will start. */
    public int position() {
        return html.length();
    }

    /** What was added since a position was asked for. */
    public Piece since(int start) {
        Html all = new Html(html.substring(start));
        boolean hasNotes = notes.stream().anyMatch(note -> note.start() >= start);
        return new Piece(hasNotes ? new Html(withoutNotes(start)) : all, all);
    }

    /** Takes out what was added since a position was asked for. */
    public String take(int start) {
        String taken = html.substring(start);
        html.setLength(start);
        return taken;
    }

    /** Drops the white space at both ends of what was added since a position was asked for. */
    public void strip(int start) {
        raw(take(start).strip());
    }

    /** Marks what was added since a position was asked for as a facilitator note. */
    void note(int start) {
        notes.add(new Stretch(start, html.length()));
    }

    private String withoutNotes(int start) {
        StringBuilder kept = new StringBuilder(html.length() - start);
        int from = start;
        for (Stretch note : notes) {
            if (note.start() >= from) {
                kept.append(html.substring(from, note.start()));
                from = note.end();
            }
        }
        return kept.append(html.substring(from)).toString();
    }

    private void escaped(char c) {
        switch (c) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '"' -> html.append("&quot;");
            default -> {
                if (!HiddenCharacters.isHidden(c)) {
                    html.append(c);
                }
            }
        }
    }
}
