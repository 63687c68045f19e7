package openoars.check;

import java.util.function.Consumer;
import openoars.model.Library;
import openoars.problem.Problem;

/** Every image says in words what it shows. */
final class ImageText implements Check {

    @Override
    public void check(Library library, Consumer<Problem> problems) {
        library.pages().values().stream()
                .flatMap(page -> page.body().images().stream())
                .filter(image -> image.alternative().isBlank())
                .forEach(image -> problems.accept(Problem.error(
                        "image-without-text",
                        image.at(),
                        "this image has no words for people who cannot see it",
                        "Say between the square brackets what it shows: ![Three circles that overlap](...).")));
    }
}
