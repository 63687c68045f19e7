package openoars.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import openoars.source.Located;

/**
 * A line that a person in trouble can call, write to or look at.
 *
 * @param service its own name for itself, with its place
 * @param contacts ways to reach it
 * @param purpose what it is for
 * @param note what somebody should know before calling
 * @param source key of {@code sources.yml}
 * @param checked the day somebody last looked whether it is still right
 * @param reviewBy after this day its numbers are not printed, only its web address
 */
public record HelpLine(
        Located<String> service,
        List<Contact> contacts,
        Optional<String> hours,
        Optional<String> languages,
        String purpose,
        Optional<String> note,
        Confidence status,
        Optional<Located<String>> source,
        LocalDate checked,
        LocalDate reviewBy) {

    public HelpLine {
        contacts = List.copyOf(contacts);
    }

    /**
     * One way to reach a line.
     *
     * @param label what is printed
     * @param href a {@code tel:}, {@code sms:} or {@code https:} address
     */
    public record Contact(String label, String href) {}

    /**
     * The lines of one country.
     *
     * @param emergency the numbers to dial in an emergency
     */
    public record Country(String name, List<String> emergency, List<HelpLine> lines) {
        public Country {
            emergency = List.copyOf(emergency);
            lines = List.copyOf(lines);
        }
    }

    /** How sure we are of a line. */
    public enum Confidence implements Key {
        WELL_KNOWN("well-known", "Well known"),
        CHECKED_IN_COPIES("checked-in-copies", "Checked in copies, please confirm"),
        PARTLY("partly", "Checked in part, please confirm"),
        NOT_CHECKED("not-checked", "Not checked: only the web address is given");

        private final String key;
        private final String label;

        Confidence(String key, String label) {
            this.key = key;
            this.label = label;
        }

        @Override
        public String key() {
            return key;
        }

        /** The words a reader sees. */
        public String label() {
            return label;
        }
    }
}
