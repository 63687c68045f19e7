package openoars.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import openoars.model.Body;
import openoars.model.Drawing;
import openoars.model.Look;
import openoars.model.PageType;
import openoars.model.Slug;
import openoars.model.Term;
import openoars.problem.Problem;
import openoars.problem.Rule;
import openoars.source.Located;
import openoars.source.Origin;
import openoars.source.SourceFile;

/** What came out of reading a page, for tests. The page is {@code content/mi/page.md}, its text starts in line 1. */
record Reading(Body body, List<Problem> problems) {

    private static final Path FILE = Path.of("content/mi/page.md");

    private static final Map<String, Drawing> DRAWINGS = Map.of(
            "mixed-feelings",
            Drawing.of("""
                    <svg viewBox="0 0 10 10" role="img" aria-labelledby="t d"><title id="t">Two</title>
                    <desc id="d">Two circles</desc><circle r="5"/></svg>"""),
            "sign",
            Drawing.of("<svg viewBox=\"0 0 4 4\" aria-hidden=\"true\"><path d=\"M0 0\"/></svg>"));

    private static final List<Term> GLOSSARY = List.of(
            term(
                    "ambivalence",
                    Optional.empty(),
                    "Wanting and not wanting a change, both at once.",
                    Term.Linking.FIRST_USE),
            term("harm reduction", Optional.empty(), "Ideas and tools to lower harm.", Term.Linking.FIRST_USE),
            term("motivational interviewing", Optional.of("MI"), "A way of talking.", Term.Linking.FIRST_USE),
            term("reflection (skill)", Optional.empty(), "A guess at what was \"meant\".", Term.Linking.FIRST_USE),
            term("tolerance", Optional.empty(), "How much a body is used to.", Term.Linking.FIRST_USE),
            term("action (stage)", Optional.empty(), "Making a change now.", Term.Linking.NEVER));

    static Reading of(String markdown) {
        return of(PageType.LESSON, markdown);
    }

    static Reading of(PageType type, String markdown) {
        return of(new Slug("mi/page"), type, markdown);
    }

    static Reading of(Slug slug, PageType type, String markdown) {
        List<Problem> problems = new ArrayList<>();
        Body body = new Markdown(GLOSSARY, new Look(DRAWINGS, Map.of()))
                .read(new SourceFile(FILE, markdown), 0, slug, type, problems::add)
                .body();
        assertThat(problems).noneMatch(problem -> problem.rule().equals(Rule.PROGRAM_FAULT.key()));
        return new Reading(body, problems);
    }

    /** The whole participant copy, with the headings of its sections as a template would print them. */
    String html() {
        return html(body.participant());
    }

    List<String> printed() {
        return problems.stream().map(Problem::format).toList();
    }

    static String html(Body.Copy copy) {
        StringBuilder html = new StringBuilder(copy.intro().value());
        for (Body.Section section : copy.sections()) {
            String title =
                    section.title().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            html.append("<h2 id=\"" + section.id() + "\">" + title + "</h2>\n");
            html.append(section.html());
        }
        return html.toString();
    }

    private static Term term(String name, Optional<String> abbreviation, String definition, Term.Linking link) {
        return new Term(
                new Located<>(name, Origin.startOf(Path.of("content/data/glossary.yml"))),
                abbreviation,
                List.of(),
                definition,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                link);
    }
}
