package openoars.model;

import openoars.source.Located;

/**
 * A line of the two handouts that some published page has to carry.
 *
 * @param id {@code S01} to {@code S58}
 * @param handout {@code A} or {@code B}
 * @param says the line in our own words
 */
public record SeedRow(Located<String> id, String handout, String says) {}
