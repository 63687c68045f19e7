package openoars.check;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import openoars.model.Body;
import openoars.model.Library;
import openoars.model.Page;
import openoars.problem.Problem;
import openoars.problem.Rule;
import openoars.source.Origin;

/** Links and images have words, and not the name of the file that an editor has put there. */
final class FileNames implements PageCheck {

    private static final Pattern FILE_NAME = Pattern.compile(
            "(?:\\.{0,2}/)?[\\w%+/-][\\w%+./-]*\\.(?:md|html?|pdf|docx?|svg|png|jpe?g|gif|webp)"
                    + "|(?:img|dsc|image|photo|screenshot)[-_]?\\d+",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void check(Page page, Library library, Consumer<Problem> problems) {
        for (Body.Link link : page.body().links()) {
            check(link.text(), link.at(), "[The spirit](...)", problems);
        }
        for (Body.Image image : page.body().images()) {
            check(image.alternative(), image.at(), "![Three circles that overlap](...)", problems);
        }
    }

    private static void check(String words, Origin at, String example, Consumer<Problem> problems) {
        if (FILE_NAME.matcher(words.strip()).matches()) {
            problems.accept(Rule.FILE_NAME_AS_TEXT.at(
                    at,
                    "'" + words.strip() + "' is the name of a file, and people hear it spelt out",
                    "Say between the square brackets what it is: " + example + "."));
        }
    }
}
