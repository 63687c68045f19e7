package openoars.markdown.page;

import java.util.HashMap;
import java.util.Map;
import openoars.model.Anchor;

/** Anchors that do not repeat on a page: a second {@code risk} becomes {@code risk-1}, as on GitHub. */
public final class UniqueAnchors {

    private final Map<String, Integer> repeats = new HashMap<>();

    /** The anchor for the next use of a text. */
    public String next(String text) {
        String wanted = Anchor.of(text);
        String anchor = wanted;
        while (repeats.containsKey(anchor)) {
            anchor = wanted + "-" + repeats.merge(wanted, 1, Integer::sum);
        }
        repeats.put(anchor, 0);
        return anchor;
    }
}
