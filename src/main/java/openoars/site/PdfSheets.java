package openoars.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import openoars.bake.BakeFailed;
import openoars.bake.Printable;
import openoars.bake.Theme;
import openoars.cache.Checksum;
import openoars.output.Output;
import openoars.print.PdfPrinter;
import openoars.print.PrintFailed;

/**
 * The PDF files of a site. Those that would come out as before are taken over; if all are, the libraries that make them
 * are not even loaded.
 */
final class PdfSheets {

    private final Theme theme;
    private final Checksum basis;
    private final Object lock = new Object();
    private Optional<PdfPrinter> printer = Optional.empty();

    /** @param generator tells one program from another */
    PdfSheets(Theme theme, Checksum generator) {
        this.theme = theme;
        this.basis = Checksum.of(generator, theme.printChecksum());
    }

    /** Makes all files, side by side, and gives back what went wrong. */
    List<Exception> write(List<Printable> printables, Output output) {
        return printables.parallelStream()
                .map(printable -> failure(printable, output))
                .flatMap(Optional::stream)
                .toList();
    }

    static void requireNone(List<Exception> failures) throws BakeFailed, PrintFailed {
        List<PrintFailed> unprinted = new ArrayList<>();
        for (Exception failure : failures) {
            if (failure instanceof BakeFailed failed) {
                throw failed;
            }
            unprinted.add((PrintFailed) failure);
        }
        if (!unprinted.isEmpty()) {
            throw PrintFailed.of(unprinted);
        }
    }

    private Optional<Exception> failure(Printable printable, Output output) {
        try {
            write(printable, output);
            return Optional.empty();
        } catch (BakeFailed | PrintFailed e) {
            return Optional.of(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Printable printable, Output output) throws IOException, BakeFailed, PrintFailed {
        String html = printable.html();
        Checksum key = Checksum.of(basis, Checksum.of(html));
        if (!output.reuse(printable.path(), key)) {
            output.write(printable.path(), printer().print(html), key);
        }
    }

    private PdfPrinter printer() throws PrintFailed {
        synchronized (lock) {
            if (printer.isEmpty()) {
                PdfPrinter.requireEngine();
                printer = Optional.of(new PdfPrinter(theme.print()));
            }
            return printer.get();
        }
    }
}
