package openoars.bake;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import openoars.search.SearchIndex;

/**
 * What a host is asked to send with each file, in the form that Netlify and Cloudflare Pages read. Rules that fit one
 * address add up there, so no address has two that say how long to keep it.
 */
final class HostHeaders {

    /** Where hosts look for it. They do not hand it on to readers. */
    static final String PATH = "_headers";

    private static final String ALWAYS = """
            /*
              Content-Security-Policy: %s
              X-Frame-Options: DENY
              X-Content-Type-Options: nosniff
              Referrer-Policy: no-referrer
              Permissions-Policy: camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()
              Cross-Origin-Opener-Policy: same-origin
              Cross-Origin-Resource-Policy: same-origin
              Strict-Transport-Security: max-age=31536000
            """;

    /** Of what has another address when it changes. */
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    /** A telephone number that was put right has to be right for everybody at once. */
    private static final String ASK_EACH_TIME = "public, max-age=0, must-revalidate";

    private static final String NOT_AT_ALL = "no-cache";

    private HostHeaders() {}

    /** @param pages by their paths from the root of the site */
    static byte[] of(Collection<String> pages) {
        StringBuilder headers = new StringBuilder(ALWAYS.formatted(Policy.ofHost()));
        keep(headers, "/" + HashedAssets.FOLDER + "*", FOR_GOOD);
        keep(headers, "/" + SearchIndex.ENGINE.replace("engine.js", ":state/*"), FOR_GOOD);
        keep(headers, "/" + SearchIndex.ENGINE, ASK_EACH_TIME);
        keep(headers, "/sw.js", NOT_AT_ALL);
        addresses(pages).forEach(address -> keep(headers, address, ASK_EACH_TIME));
        return headers.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void keep(StringBuilder headers, String addresses, String howLong) {
        headers.append(addresses).append("\n  Cache-Control: ").append(howLong).append('\n');
    }

    private static SortedSet<String> addresses(Collection<String> pages) {
        SortedSet<String> addresses = new TreeSet<>();
        addresses.add("/");
        for (String page : pages) {
            int slash = page.indexOf('/');
            addresses.add("/" + (slash < 0 ? page : page.substring(0, slash) + "/*"));
        }
        return addresses;
    }
}
