package openoars.check;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import openoars.model.Body;
import openoars.model.Library;
import openoars.model.Page;
import openoars.problem.Problem;
import openoars.problem.Rule;

/** Every image says in words what it shows. */
final class ImageText implements PageCheck {

    private static final String HINT =
            "Say between the square brackets what it shows: ![Three circles that overlap](...).";

    /** The name of a file, or a word for pictures as such. */
    private static final Pattern SAYS_NOTHING = Pattern.compile(
            "\\S+\\.(?:png|jpe?g|gif|svg|webp)|(?:image|picture|photo|drawing|diagram|figure|graphic)(?: \\d+)?",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void check(Page page, Library library, Consumer<Problem> problems) {
        for (Body.Image image : page.body().images()) {
            if (image.alternative().isBlank()) {
                problems.accept(Rule.IMAGE_WITHOUT_TEXT.at(
                        image.at(), "this image has no words for people who cannot see it", HINT));
            } else if (SAYS_NOTHING.matcher(image.alternative().strip()).matches()) {
                problems.accept(Rule.FILE_NAME_AS_TEXT.at(
                        image.at(), "'" + image.alternative().strip() + "' does not say what the image shows", HINT));
            }
        }
    }
}
