package openoars.markdown.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import openoars.model.Body;
import openoars.model.Body.Section.Kind;
import openoars.model.Html;

/** Cuts the markup of a page at its second-level headings. */
public final class Sections {

    /** The anchor of what stands above the first heading; other headings have words behind the hyphen. */
    private static final String INTRO = "h-";

    private final Markup out;
    private final List<Part> parts = new ArrayList<>();
    private String id = INTRO;
    private String title = "";
    private Kind kind = Kind.TEXT;
    private List<String> next = new ArrayList<>();
    private int start;

    private record Part(String id, String title, Kind kind, List<String> next, Markup.Piece piece) {

        Body.Section section(Function<Markup.Piece, Html> copy) {
            return new Body.Section(id, title, kind, next, copy.apply(piece));
        }
    }

    /** @param out where the page is written, from here on */
    public Sections(Markup out) {
        this.out = out;
        this.start = out.position();
    }

    /** Ends what was written so far and starts the section below a heading. */
    public void start(Body.Heading heading) {
        end();
        id = heading.id();
        title = heading.text();
        kind = Kind.TEXT;
        next = new ArrayList<>();
    }

    /** Ends the last section. */
    public void end() {
        parts.add(new Part(id, title, kind, next, out.since(start)));
        start = out.position();
    }

    /** The anchor of the section that is being written. */
    public String id() {
        return id;
    }

    /** Says what the section turned out to be made of; a scene with questions in it is still a scene. */
    public void is(Kind found) {
        kind = found.compareTo(kind) > 0 ? found : kind;
    }

    /** Says that a reply leads on to another section. */
    public void leadsTo(String anchor) {
        next.add(anchor);
    }

    /** One copy of all that was written. */
    public Body.Copy copy(
            Function<Markup.Piece, Html> which,
            List<Html> answers,
            List<Body.Use> citations,
            List<Body.LinkedTerm> terms) {
        return new Body.Copy(
                which.apply(parts.get(0).piece()),
                parts.stream().skip(1).map(part -> part.section(which)).toList(),
                answers,
                citations,
                terms);
    }
}
