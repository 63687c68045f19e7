package openoars.bake.view;

import java.util.List;
import java.util.Optional;
import openoars.model.Html;

/**
 * What stands around every page. Links in it are relative to the page that shows it.
 *
 * @param contact a mail address
 * @param policy what a browser lets the page do (W3C Content Security Policy)
 * @param root the way to the root of the site: empty, or with a slash at the end
 * @param home the way to the home page
 * @param tabs the sections that have pages
 * @param help the page with help lines
 * @param search the page that finds pages
 * @param searchEngine the script that finds pages
 * @param offline the page on which one asks the browser to keep the site; empty if it is too large for that
 * @param health the page that tells editors how the pages are; empty if there is none
 * @param picture the web address of what is shown beside a link to the page, 1200 by 630 pixels; empty if there is none
 */
public record SiteView(
        String title,
        String tagline,
        String description,
        String language,
        String baseUrl,
        Optional<String> contact,
        String quickExit,
        Html policy,
        String root,
        String home,
        String help,
        String search,
        String searchEngine,
        Optional<String> offline,
        Optional<String> health,
        Optional<String> picture,
        List<Tab> tabs,
        List<PageLink> footer,
        List<Emergency> emergency) {

    /**
     * An index tab.
     *
     * @param number the section's number, counted from 1
     */
    public record Tab(int number, String title, String description, String href, boolean current) {}

    /**
     * An emergency number and where it is answered.
     *
     * @param dial the {@code tel:} address that makes a phone dial it
     * @param places the countries, as one phrase
     */
    public record Emergency(String number, String dial, String places) {}
}
