package openoars.problem;

import openoars.source.Origin;

/**
 * Other words that would put a problem right.
 *
 * @param at from here on, in this line, the first words of the kind go
 * @param old the words that go
 * @param text what comes in their place; may be empty
 * @param isSafe whether nothing else can be meant, so that nobody has to look first
 */
public record Fix(Origin at, String old, String text, boolean isSafe) {

    /** Words that a person should look at before they go in. */
    public static Fix suggested(Origin at, String old, String text) {
        return new Fix(at, old, text, false);
    }

    /** Words that can go in without a look. */
    public static Fix safe(Origin at, String old, String text) {
        return new Fix(at, old, text, true);
    }
}
