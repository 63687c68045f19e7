package openoars.print;

import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openoars.problem.Rule;
import openoars.source.Origin;

/** Worksheets could not be made into PDF files. */
public final class PrintFailed extends Exception {

    private static final long serialVersionUID = 1L;

    PrintFailed(String message) {
        super(message);
    }

    /** Something that is wrong with one worksheet. */
    static PrintFailed in(Path file, Rule rule, String message, String hint) {
        return new PrintFailed(rule.at(Origin.startOf(file), message, hint).format());
    }

    /** A field that the style sheet has no room for, or that nobody could name. */
    static PrintFailed with(Field field, Rule rule, String message) {
        return in(
                field.file(),
                rule,
                message,
                "Look at templates/print/print.css, or build with '--no-pdf' until it is put right.");
    }

    /** All that went wrong, each thing once; what is wrong with a page is so in each of its formats. */
    public static PrintFailed of(Collection<PrintFailed> failures) {
        return new PrintFailed(failures.stream()
                .flatMap(failure -> Stream.of(String.valueOf(failure.getMessage())))
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n")));
    }
}
