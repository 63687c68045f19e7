package openoars.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a browser sees and says when it opens a page.
 *
 * @param sideways whether there is more to the right than the screen is wide
 * @param torn sentences whose words and links stand in cells of their own, because their box lays out its children
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
        boolean sideways,
        List<String> torn,
        List<String> complaints,
        List<String> requests) {

    private static final String SEEN = """
            () => {
              const count = selector => document.querySelectorAll(selector).length;
              const root = document.documentElement;
              const torn = Array.from(document.querySelectorAll("main :has(> a)"))
                .filter(box => /grid|flex/.test(getComputedStyle(box).display))
                .filter(box => Array.from(box.childNodes).filter(node => node.nodeType === 3 && node.data.trim()).length > 1)
                .map(box => box.textContent.trim());
              return [
                document.title,
                root.hasAttribute("lang") ? [root.lang] : [],
                count("h1"),
                count("[style]"),
                count("script:not([src], [type='application/ld+json'])"),
                root.scrollWidth > root.clientWidth,
                torn,
              ];
            }""";

    Sighting {
        torn = List.copyOf(torn);
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
        List<?> seen = (List<?>) page.evaluate(SEEN);
        return new Sighting(
                address,
                (String) seen.get(0),
                texts(seen.get(1)).stream().findFirst(),
                (int) seen.get(2),
                (int) seen.get(3),
                (int) seen.get(4),
                (boolean) seen.get(5),
                texts(seen.get(6)),
                complaints,
                requests);
    }

    private static List<String> texts(Object evaluated) {
        return ((List<?>) evaluated).stream().map(String::valueOf).toList();
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
