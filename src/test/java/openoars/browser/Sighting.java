package openoars.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a browser sees and says when it opens a page.
 *
 * @param complaints errors and warnings of the console, breaches of the content security policy, failed requests
 * @param requests every address asked for, the page's own included
 * @param styled elements with a style attribute
 * @param inlineScripts script elements whose code stands in the page; data blocks are none
 */
record Sighting(
        String address,
        String title,
        Optional<String> language,
        int headings,
        int styled,
        int inlineScripts,
        List<String> complaints,
        List<String> requests) {

    Sighting {
        complaints = List.copyOf(complaints);
        requests = List.copyOf(requests);
    }

    /** Opens the addresses one after the other. */
    static List<Sighting> of(List<String> addresses, BrowserContext profile) {
        List<String> complaints = new ArrayList<>();
        List<String> requests = new ArrayList<>();
        listen(profile, complaints, requests);
        Page page = profile.newPage();
        List<Sighting> sightings = new ArrayList<>();
        for (String address : addresses) {
            complaints.clear();
            requests.clear();
            page.navigate(address);
            sightings.add(of(page, address, complaints, requests));
        }
        return sightings;
    }

    private static Sighting of(Page page, String address, List<String> complaints, List<String> requests) {
        return new Sighting(
                address,
                page.title(),
                Optional.ofNullable(page.locator("html").getAttribute("lang")),
                page.locator("h1").count(),
                page.locator("[style]").count(),
                page.locator("script:not([src], [type='application/ld+json'])").count(),
                complaints,
                requests);
    }

    private static void listen(BrowserContext profile, List<String> complaints, List<String> requests) {
        profile.addInitScript("addEventListener('securitypolicyviolation',"
                + " event => console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI))");
        profile.onRequest(request -> requests.add(request.url()));
        profile.onRequestFailed(request -> complaints.add("failed: " + request.url()));
        profile.onWebError(error -> complaints.add("script: " + error.error()));
        profile.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.text());
            }
        });
    }
}
