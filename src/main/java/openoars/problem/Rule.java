package openoars.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import openoars.source.Origin;

/**
 * All that the program looks for, each with a page of its own that says why it matters and how to write it instead:
 * {@code rules/<key>.md} among the resources.
 */
public enum Rule {
    ABSOLUTE_LINK(Severity.ERROR),
    BIG_FILE(Severity.ERROR),
    BLOCK_TOO_LONG(Severity.ERROR),
    BROKEN_ANCHOR(Severity.ERROR),
    BROKEN_LINK(Severity.ERROR),
    BROKEN_TABLE(Severity.ERROR),
    BROKEN_YAML(Severity.ERROR),
    CIRCULAR_PREREQUISITES(Severity.ERROR),
    CITATION_IN_HEADING(Severity.ERROR),
    CLAIM_WITHOUT_SOURCE(Severity.WARNING),
    CONTENT_NOTE(Severity.WARNING),
    COPIED_WORDS(Severity.ERROR),
    DRAWING_ON_WORKSHEET(Severity.ERROR),
    DUPLICATE_KEY(Severity.ERROR),
    EMPTY_LINK(Severity.ERROR),
    EMPTY_TABLE_HEAD(Severity.WARNING),
    ENDLESS_SCENE(Severity.ERROR),
    FACILITATOR_PART(Severity.WARNING),
    FIELD_OUTSIDE_WORKSHEET(Severity.ERROR),
    FIELD_WITHOUT_LABEL(Severity.ERROR),
    FILE_NAME(Severity.ERROR),
    FILE_NAME_AS_TEXT(Severity.ADVICE),
    FRONT_MATTER(Severity.ERROR),
    HEADING_ORDER(Severity.ERROR),
    HELP_LINE_DUE(Severity.ADVICE),
    HELP_LINE_EXPIRED(Severity.WARNING),
    HIDDEN_CHARACTER(Severity.ERROR),
    IDENTIFYING_DETAIL(Severity.ERROR),
    IMAGE_NOT_ALLOWED(Severity.ERROR),
    IMAGE_WITHOUT_TEXT(Severity.ERROR),
    LANGUAGE(Severity.ERROR),
    LINK_TO_DRAFT(Severity.ERROR),
    LINK_WITHOUT_WORDS(Severity.ERROR),
    LINK_WORDS(Severity.WARNING),
    LONG_DESCRIPTION(Severity.ERROR),
    LONG_SENTENCE(Severity.ADVICE),
    LONG_SHEET(Severity.WARNING),
    LOST_FIELD(Severity.ERROR),
    LOST_SYNONYM(Severity.ERROR),
    MISSING_FILE(Severity.ERROR),
    MISSING_KEY(Severity.ERROR),
    MISSING_LETTER(Severity.ERROR),
    NOT_A_FILE(Severity.ERROR),
    NOT_UTF_8(Severity.ERROR),
    NO_SOURCE(Severity.ERROR),
    ORPHANED_ROW(Severity.ERROR),
    OUT_OF_MEMORY(Severity.ERROR),
    PAGES_OUTSIDE_PATH(Severity.ERROR),
    PAGE_TOO_LONG(Severity.ERROR),
    PATH_MINUTES(Severity.WARNING),
    PATH_WITHOUT_PAGES(Severity.ERROR),
    PRINT(Severity.ERROR),
    PROGRAM_FAULT(Severity.ERROR),
    RAW_HTML(Severity.ERROR),
    READING_GRADE(Severity.WARNING),
    READING_TIME(Severity.WARNING),
    REPEATED_WORDS(Severity.ADVICE),
    REVIEW_DATES(Severity.ERROR),
    REVIEW_DUE(Severity.ADVICE),
    REVIEW_OVERDUE(Severity.WARNING),
    SAME_ADDRESS(Severity.ERROR),
    SAME_FIELD(Severity.ERROR),
    SAME_HEADING(Severity.WARNING),
    SAME_LABEL(Severity.ERROR),
    SAME_NUMBER(Severity.ERROR),
    SAME_SYNONYM(Severity.ERROR),
    SAME_TERM(Severity.ERROR),
    SECOND_TITLE(Severity.ERROR),
    SILENT_FIELD(Severity.ERROR),
    SIZE_WORDS(Severity.WARNING),
    SPLIT_FIELD(Severity.ERROR),
    STRAY_FILE(Severity.ERROR),
    TOO_DEEP(Severity.ERROR),
    TOO_MANY_BACKSLASHES(Severity.ERROR),
    TOO_SLOW(Severity.ERROR),
    UNCITED_SOURCE(Severity.ADVICE),
    UNENCRYPTED_LINK(Severity.WARNING),
    UNKNOWN_BOX(Severity.ERROR),
    UNKNOWN_CALL_OUT(Severity.ERROR),
    UNKNOWN_DRAWING(Severity.ERROR),
    UNKNOWN_KEY(Severity.ERROR),
    UNKNOWN_NEARNESS(Severity.ERROR),
    UNKNOWN_PAGE(Severity.ERROR),
    UNKNOWN_REASON(Severity.WARNING),
    UNKNOWN_ROW(Severity.ERROR),
    UNKNOWN_SECTION(Severity.ERROR),
    UNKNOWN_SOURCE(Severity.ERROR),
    UNKNOWN_VALUE(Severity.ERROR),
    UNLISTED_SOURCE(Severity.ERROR),
    UNNEEDED_REASON(Severity.ADVICE),
    UNREACHED_SCENE(Severity.ERROR),
    UNSAFE_LINK(Severity.ERROR),
    UNUSED_SOURCE(Severity.ERROR),
    UNVERIFIED_CLAIM(Severity.WARNING),
    UNVERIFIED_SOURCE(Severity.ERROR),
    WAITS_FOR_CLINICIAN(Severity.WARNING),
    WRONG_VALUE(Severity.ERROR);

    private static final String FOLDER = "/openoars/rules/";

    private final Severity severity;

    Rule(Severity severity) {
        this.severity = severity;
    }

    /** The rule of a key such as {@code broken-link}, or of one of its kinds such as {@code language/addict}. */
    public static Optional<Rule> of(String key) {
        String name = key.split("/", 2)[0];
        return Arrays.stream(values()).filter(rule -> rule.key().equals(name)).findFirst();
    }

    /** Its name in messages, e.g. {@code broken-link}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How much it weighs where a finding does not say otherwise. */
    public Severity severity() {
        return severity;
    }

    /** What it looks for, as the title of its page. */
    public String title() {
        return page().get(0).substring("# ".length());
    }

    /** Why it matters, in a few sentences without Markdown. */
    public String why() {
        return page().get(2);
    }

    /** All below the title of its page, as Markdown. */
    public String explanation() {
        List<String> lines = page();
        return String.join("\n", lines.subList(2, lines.size())) + "\n";
    }

    /**
     * Something that was found.
     *
     * @param message one sentence without a full stop, the value in single quotes, no blame
     * @param hint what to do next, as a full sentence
     */
    public Problem at(Origin at, String message, String hint) {
        return at(at, at, message, hint);
    }

    /**
     * Something that was found in a stretch of a file.
     *
     * @param end behind the last character of it
     */
    public Problem at(Origin at, Origin end, String message, String hint) {
        return new Problem(severity, key(), at, end, message, hint, Optional.empty());
    }

    private List<String> page() {
        String name = FOLDER + key() + ".md";
        try (InputStream in = Objects.requireNonNull(Rule.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
