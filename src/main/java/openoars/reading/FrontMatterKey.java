package openoars.reading;

import java.util.List;
import java.util.stream.Stream;
import openoars.model.DataList;
import openoars.model.FrontMatter;
import openoars.model.Key;
import openoars.model.PageType;
import openoars.model.Principle;
import openoars.model.Stage;
import openoars.model.Status;
import openoars.model.Task;

/**
 * A key that may stand above the text of a page, for programs that help people to fill it in. What such a program
 * writes, {@link FrontMatterReader} reads.
 *
 * @param label what people call it
 * @param choices the only values there are; empty if people write what they like
 * @param hint what to write, in a sentence; may be empty
 */
public record FrontMatterKey(String key, String label, Form form, boolean required, List<String> choices, String hint) {

    /** What its value looks like. */
    public enum Form {
        LINE,
        SENTENCE,
        NUMBER,
        DAY,
        FLAG,
        LIST,
        CHOICE,
        CHOICES
    }

    /** Stands for every one of the choices. */
    private static final String ALL = "all";

    private static final List<FrontMatterKey> KEYS = List.of(
            needed("title", "Title", Form.LINE, "The only top heading of the page."),
            needed(
                    "description",
                    "Description",
                    Form.SENTENCE,
                    "One sentence that says what a reader finds here. At most " + FrontMatter.LONGEST_DESCRIPTION
                            + " characters."),
            choice("type", "Kind of page", true, PageType.values(), ""),
            free("order", "Place in the section", Form.NUMBER, "Leave it empty to stand at the end."),
            choices("stages", "Stages", Stage.values(), "The stages that the page speaks of, or 'all'."),
            choices("principles", "Principles", Principle.values(), "The principles of harm reduction, or 'all'."),
            choices("tasks", "Tasks", Task.values(), "The tasks of a talk, or 'all'."),
            free("prerequisites", "Read first", Form.LIST, "Addresses of pages, such as 'mi/spirit'."),
            free("pages", "Pages of the path", Form.LIST, "For learning paths: the pages, in the order to read them."),
            needed("minutes", "Minutes", Form.NUMBER, "How long it takes to read or to do."),
            free("objectives", "By the end you can", Form.LIST, "Each begins with a verb."),
            free("worksheets", "Worksheets", Form.LIST, "Names of worksheets, such as 'readiness-ruler'."),
            choice("data", "List below the text", false, DataList.values(), "For pages that show a list of the site."),
            free("sources", "Sources", Form.LIST, "Keys of the source list, such as 'MR2013'."),
            free("content_note", "Content note", Form.LINE, "What hard things come up: calm and exact."),
            free("seed", "Rows of the handouts", Form.LIST, "For example 'S07'."),
            needed("reviewed", "Last checked", Form.DAY, "The day when somebody last checked the whole page."),
            needed("review_by", "Check again by", Form.DAY, ""),
            free("needs_clinical_review", "Has medical steps", Form.FLAG, "Then a clinician has to read it."),
            free("reviewers", "Read by", Form.LIST, "Roles, and no names unless they agreed."),
            choice("status", "Status", true, Status.values(), "A draft is not published."),
            free("tags", "Tags", Form.LIST, ""),
            free("aliases", "Old addresses", Form.LIST, "Addresses that lead here, such as 'mi/old-name'."),
            free("lang", "Language", Form.LINE, "Leave it empty for English."));

    public FrontMatterKey {
        choices = List.copyOf(choices);
    }

    /** Every key there is, in the order in which people fill them in. */
    public static List<FrontMatterKey> all() {
        return KEYS;
    }

    private static FrontMatterKey needed(String key, String label, Form form, String hint) {
        return new FrontMatterKey(key, label, form, true, List.of(), hint);
    }

    private static FrontMatterKey free(String key, String label, Form form, String hint) {
        return new FrontMatterKey(key, label, form, false, List.of(), hint);
    }

    private static FrontMatterKey choice(String key, String label, boolean required, Key[] choices, String hint) {
        return new FrontMatterKey(
                key,
                label,
                Form.CHOICE,
                required,
                Stream.of(choices).map(Key::key).toList(),
                hint);
    }

    private static FrontMatterKey choices(String key, String label, Key[] choices, String hint) {
        List<String> values =
                Stream.concat(Stream.of(ALL), Stream.of(choices).map(Key::key)).toList();
        return new FrontMatterKey(key, label, Form.CHOICES, false, values, hint);
    }
}
