package openoars.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers in place of the web server of a site, with its policy as a header and its own page for what is not there. */
final class WebServer {

    private static final Pattern CANONICAL = Pattern.compile("<link rel=\"canonical\" href=\"([^\"]*)404[.]html\">");
    private static final Pattern POLICY =
            Pattern.compile("http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2");

    private WebServer() {}

    /**
     * Lets a page reach a site under its web address.
     *
     * @return that address, with a slash at the end
     */
    static String serve(BuiltSite site, Page page) throws IOException {
        String lost = site.text("404.html");
        String root = first(CANONICAL, lost);
        String policy = first(POLICY, lost);
        page.route(Pattern.compile("https://.*"), route -> {
            URI asked = URI.create(route.request().url());
            String path = asked.getPath()
                    .substring(Math.min(
                            asked.getPath().length(), URI.create(root).getPath().length()));
            answer(site, path, policy, route);
        });
        return root;
    }

    private static void answer(BuiltSite site, String path, String policy, Route route) {
        try {
            Optional<byte[]> file = site.bytes(path);
            String name = file.isPresent() ? path : "404.html";
            route.fulfill(new Route.FulfillOptions()
                    .setStatus(file.isPresent() ? 200 : 404)
                    .setHeaders(Map.of("Content-Security-Policy", policy))
                    .setContentType(TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain"))
                    .setBodyBytes(
                            file.isPresent() ? file.get() : site.bytes(name).orElseThrow()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("nothing like " + pattern);
        }
        return matcher.group(1);
    }
}
