package openoars.site;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a person may choose about a build.
 *
 * @param source the folder that holds {@code content/} and perhaps {@code templates/}
 * @param drafts whether drafts are shown too
 * @param baseUrl the web address of the site, instead of the one in {@code site.yml}
 * @param pdf whether worksheets become PDF files too
 * @param threads how many pages are worked on at once, at least 1; the result does not depend on it
 * @param today decides which help lines are past their review day
 */
public record BuildOptions(
        Path source, boolean drafts, Optional<String> baseUrl, boolean pdf, int threads, LocalDate today) {}
