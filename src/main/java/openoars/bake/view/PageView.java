package openoars.bake.view;

import java.util.List;
import java.util.Optional;
import openoars.model.Body;
import openoars.model.Html;

/**
 * A page that somebody wrote.
 *
 * @param kind what it is, e.g. {@code Lesson}
 * @param stages the plain words of the stages it speaks of; empty if none or if all
 * @param everyStage whether it speaks of all stages
 * @param shape key of the stage that the page teaches, for the drawing in its head
 * @param path the six stages, this page's own marked; empty where the path is not shown
 * @param pdfs the page on paper, or the worksheets that go with it
 * @param contents the second-level headings
 * @param copy the participant or the facilitator copy
 * @param agenda whether it has the plan of a session in it
 * @param facilitatorCopy whether this is the facilitator copy
 * @param participantHref the way from the facilitator copy to the participant copy; participants get no link back
 * @param steps the pages of a learning path, in the order in which to read them; empty elsewhere
 * @param words the words of the glossary that the text links, in the order of their first use
 * @param notes the sources in the order of their numbers
 * @param readBy the roles of the people who read it; empty if nobody has yet
 * @param waitsForClinician whether a clinician still has to read it
 * @param terms the glossary, on the page that lists it, else empty; likewise the three that follow
 */
public record PageView(
        String kind,
        int minutes,
        List<String> stages,
        boolean everyStage,
        Optional<String> shape,
        List<Step> path,
        List<String> objectives,
        List<PageLink> prerequisites,
        List<PageLink> steps,
        List<PageLink> worksheets,
        List<PdfLink> pdfs,
        Optional<String> contentNote,
        List<Content> contents,
        Body.Copy copy,
        boolean agenda,
        boolean facilitatorCopy,
        Optional<String> participantHref,
        List<Word> words,
        List<Note> notes,
        Day reviewed,
        Day reviewBy,
        List<String> readBy,
        boolean waitsForClinician,
        Optional<PageLink> previous,
        Optional<PageLink> next,
        List<Related> related,
        List<TermView> terms,
        List<CountryView> countries,
        List<SourceView> sources,
        List<WordView> wordRules,
        List<RuleGroup> checks) {

    /**
     * One of the six stages on the path.
     *
     * @param key e.g. {@code contemplation}, the name of its shape
     */
    public record Step(String key, String label, String term, String href, boolean current) {}

    /** A line of the contents. */
    public record Content(String id, String title) {}

    /**
     * A word of the glossary that the text links.
     *
     * @param id the anchor on the glossary page, which the links name
     * @param explained whether its meaning stands beside the text already
     */
    public record Word(String id, String name, String definition, boolean explained) {}

    /**
     * A numbered source under a page.
     *
     * @param number counted from 1, as in the text
     * @param id the anchor that the text links to
     * @param text the reference without markup
     * @param back anchors of the places that cite it
     * @param status key of how far it was verified
     */
    public record Note(
            int number,
            String id,
            String text,
            Optional<String> url,
            String status,
            String statusLabel,
            List<String> back) {}

    /**
     * A day.
     *
     * @param iso as machines read it, e.g. {@code 2026-11-24}
     * @param text as people read it, e.g. {@code 24 Nov 2026}
     */
    public record Day(String iso, String text) {}

    /** Pages that belong together for a reason that the title says. */
    public record Related(String title, List<PageLink> pages) {}

    /**
     * A word of the glossary.
     *
     * @param initial the capital letter it is sorted under
     * @param source the reference its meaning rests on
     */
    public record TermView(
            String id,
            String initial,
            String name,
            Optional<String> abbreviation,
            List<String> synonyms,
            String definition,
            Optional<String> spanish,
            Optional<PageLink> page,
            Optional<String> source) {}

    /** The emergency numbers and help lines of a country. */
    public record CountryView(String id, String name, List<Contact> emergency, List<LineView> lines) {}

    /**
     * A help line.
     *
     * @param overdue whether it is past its review day; then only web addresses are among its contacts
     */
    public record LineView(
            String service,
            List<Contact> contacts,
            Optional<String> hours,
            Optional<String> languages,
            String purpose,
            Optional<String> note,
            String status,
            boolean overdue,
            Day checked) {}

    /** Something to dial, write to or open. */
    public record Contact(String label, String href) {}

    /**
     * An entry of the bibliography.
     *
     * @param verified what somebody read in it
     * @param notVerified what nobody has read in it
     * @param useFor what we use it for
     */
    public record SourceView(
            String id,
            String key,
            String text,
            Optional<String> url,
            String status,
            String statusLabel,
            Optional<String> verified,
            List<String> notVerified,
            Optional<String> useFor,
            Optional<String> licence) {}

    /**
     * Rules of one weight.
     *
     * @param severity {@code error}, {@code warning} or {@code advice}
     */
    public record RuleGroup(String id, String severity, List<RuleView> rules) {}

    /**
     * A rule of the checks.
     *
     * @param id the name of the rule in messages
     * @param text why it is there, and how to write it instead
     */
    public record RuleView(String id, String title, Html text) {}

    /** A word to swap, and for what. */
    public record WordView(
            String id, String avoid, String prefer, String why, String severity, List<String> exceptions) {}
}
