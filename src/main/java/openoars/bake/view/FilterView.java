package openoars.bake.view;

import java.util.List;

/**
 * One question that narrows down what a search finds, with all its answers.
 *
 * @param name as the search knows it, e.g. {@code stage}
 */
public record FilterView(String name, List<Choice> choices) {

    /** An answer, with the words that a reader sees. */
    public record Choice(String key, String label) {}
}
