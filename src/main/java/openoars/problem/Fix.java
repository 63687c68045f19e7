package openoars.problem;

import openoars.source.Origin;

/**
 * Another text for a stretch of a file, which would put a problem right.
 *
 * @param end behind the last character that goes
 * @param isSafe whether it can mean nothing else, so that nobody has to look first
 */
public record Fix(Origin at, Origin end, String text, boolean isSafe) {}
