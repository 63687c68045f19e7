package openoars.bake;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openoars.model.Html;

/** What a browser lets a page of the site do (W3C Content Security Policy): in the page itself, and from a host. */
final class Policy {

    /** Every directive that the markup of a page may hold. */
    private static final SortedMap<String, String> PAGE = Collections.unmodifiableSortedMap(new TreeMap<>(Map.ofEntries(
            Map.entry("default-src", "'none'"),
            Map.entry("script-src", "'self'"),
            Map.entry("style-src", "'self'"),
            Map.entry("img-src", "'self'"),
            Map.entry("font-src", "'self'"),
            Map.entry("connect-src", "'none'"),
            Map.entry("manifest-src", "'self'"),
            Map.entry("media-src", "'none'"),
            Map.entry("object-src", "'none'"),
            Map.entry("frame-src", "'none'"),
            Map.entry("worker-src", "'self'"),
            Map.entry("base-uri", "'none'"),
            Map.entry("form-action", "'self'"),
            Map.entry("require-trusted-types-for", "'script'"),
            Map.entry("trusted-types", "shards"))));

    private Policy() {}

    /** For the head of a page. It works from a folder too. */
    static Html ofPage() {
        return new Html(joined(PAGE));
    }

    /**
     * For a host to send with every file. Pages have their own beside it, and both hold; but the worker that keeps the
     * site has only this one, and has to fetch all files.
     */
    static String ofHost() {
        SortedMap<String, String> host = new TreeMap<>(PAGE);
        host.put("connect-src", "'self'");
        host.put("frame-ancestors", "'none'");
        host.put("upgrade-insecure-requests", "");
        return joined(host);
    }

    private static String joined(SortedMap<String, String> directives) {
        return directives.entrySet().stream()
                .map(directive -> Stream.of(directive.getKey(), directive.getValue())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "));
    }
}
