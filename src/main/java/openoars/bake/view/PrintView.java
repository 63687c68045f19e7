package openoars.bake.view;

import java.util.List;

/**
 * A document that becomes a PDF file.
 *
 * @param paper {@code a4} or {@code letter}
 * @param large whether it is in large print
 * @param facilitator whether it is for the person who leads
 * @param reviewed the day when somebody last looked at any of it, e.g. {@code 2026-11-24}
 */
public record PrintView(
        String title,
        String description,
        String language,
        String paper,
        boolean large,
        boolean facilitator,
        String reviewed,
        List<Sheet> sheets) {

    /**
     * One worksheet.
     *
     * @param id unique in the document
     * @param prefix what the names of its fields start with, so that no two in the document are alike
     * @param file the Markdown, from the project root
     * @param address of its page on the web; empty if nobody knows where the site is
     */
    public record Sheet(String id, String prefix, String file, String address, Head head, PageView page) {}
}
