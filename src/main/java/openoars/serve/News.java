package openoars.serve;

import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What an open page hears after a build, as one event on one line of JSON:
 * {@code {"version":"…","faults":[{"at":"…","severity":"…","message":"…","hint":"…"}]}}.
 */
final class News {

    private News() {}

    static String event(Showing showing) {
        return "event: build\ndata: " + json(showing) + "\n\n";
    }

    private static String json(Showing showing) {
        return showing.faults().stream()
                .map(News::json)
                .collect(Collectors.joining(",", "{\"version\":" + quoted(showing.version()) + ",\"faults\":[", "]}"));
    }

    private static String json(Fault fault) {
        return "{\"at\":" + quoted(fault.at()) + ",\"severity\":" + quoted(fault.severity()) + ",\"message\":"
                + quoted(fault.message()) + ",\"hint\":" + quoted(fault.hint()) + "}";
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        text.chars().forEach(c -> append(json, (char) c));
        return json.append('"').toString();
    }

    /** Everything beyond ASCII is escaped too, so that no half of a character can break the event. */
    private static void append(StringBuilder json, char c) {
        if (c == '"' || c == '\\') {
            json.append('\\').append(c);
        } else if (c < ' ' || c > '~') {
            json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        } else {
            json.append(c);
        }
    }
}
