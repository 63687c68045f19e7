package openoars.check;

import java.util.function.Consumer;
import openoars.model.Library;
import openoars.model.Page;
import openoars.problem.Problem;
import openoars.problem.Rule;

/** Every image says in words what it shows. */
final class ImageText implements PageCheck {

    @Override
    public void check(Page page, Library library, Consumer<Problem> problems) {
        page.body().images().stream()
                .filter(image -> image.alternative().isBlank())
                .forEach(image -> problems.accept(Rule.IMAGE_WITHOUT_TEXT.at(
                        image.at(),
                        "this image has no words for people who cannot see it",
                        "Say between the square brackets what it shows: ![Three circles that overlap](...).")));
    }
}
