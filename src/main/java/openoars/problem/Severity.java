package openoars.problem;

import java.util.Locale;

/** How much a problem weighs: an error stops publishing, a warning asks for an answer, advice is only kind. */
public enum Severity {
    ERROR,
    WARNING,
    ADVICE;

    /** The word printed in messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
