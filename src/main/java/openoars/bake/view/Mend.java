package openoars.bake.view;

import java.util.Optional;

/**
 * Ways to put a page right; each is empty where the site has no such way.
 *
 * @param edit where one edits the text of the page; empty, too, on a page that the build makes
 * @param add where one starts a page; empty on a page that is not the index of a section
 * @param report where one reports a problem with it
 */
public record Mend(Optional<String> edit, Optional<String> add, Optional<String> report) {}
