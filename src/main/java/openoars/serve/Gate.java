package openoars.serve;

import com.sun.net.httpserver.Headers;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lets in what a browser on this machine asks for, and nothing else. A page of another site can make a browser knock
 * here, under a name that it has pointed at this machine; the name in {@code Host} gives it away.
 */
final class Gate {

    private final String url;
    private final Set<String> hosts;

    /**
     * @param url the address that visitors are sent to
     * @param port the port in use
     */
    Gate(String url, Address address, int port) throws IOException {
        this.url = url;
        this.hosts = address.names()
                .map(host -> host.toLowerCase(Locale.ROOT))
                .flatMap(host -> asSent(host, port))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The reply to who may not come in, or nothing.
     *
     * @param target what is asked for; as a proxy would send it, it has a name of its own
     */
    Optional<Reply> refusal(String method, URI target, Headers headers) {
        if (!isOurs(headers.get("Host")) || (target.getRawAuthority() != null && !isOurs(target.getRawAuthority()))) {
            return Optional.of(
                    Reply.refusal(421, "The preview does not answer to this name. Open " + url + " instead."));
        }
        if (!method.equals("GET") && !method.equals("HEAD")) {
            return Optional.of(
                    Reply.refusal(405, "The preview only shows pages.").with("Allow", "GET, HEAD"));
        }
        return Optional.empty();
    }

    /** The reply to a page of another site that wants to listen, or nothing. Browsers name the site in {@code Origin}. */
    Optional<Reply> refusalToListen(Headers headers) {
        List<String> origins = headers.getOrDefault("Origin", List.of());
        return origins.stream().allMatch(this::isOurOrigin)
                ? Optional.empty()
                : Optional.of(Reply.refusal(403, "The preview tells its news to its own pages only."));
    }

    private boolean isOurs(@Nullable List<String> sent) {
        return sent != null && sent.size() == 1 && isOurs(sent.get(0));
    }

    private boolean isOurs(String sent) {
        return hosts.contains(sent.toLowerCase(Locale.ROOT));
    }

    private boolean isOurOrigin(String origin) {
        return origin.startsWith("http://") && isOurs(origin.substring("http://".length()));
    }

    /** Browsers leave out the port that the web takes for granted. */
    private static Stream<String> asSent(String host, int port) {
        String full = host + ":" + port;
        return port == 80 ? Stream.of(host, full) : Stream.of(full);
    }
}
