package openoars.print;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openoars.problem.Problem;

/** Worksheets could not be made into PDF files. */
public final class PrintFailed extends Exception {

    private static final long serialVersionUID = 1L;

    PrintFailed(Problem problem) {
        super(problem.format());
    }

    PrintFailed(String message) {
        super(message);
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
