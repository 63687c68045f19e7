package openoars.bake.view;

import java.util.Optional;

/**
 * How the site can be had without a connection. Sizes are in megabytes as people read them, e.g. {@code 5.7}.
 *
 * @param size of what a browser keeps; empty where nothing can be kept
 */
public record OfflineView(Optional<String> size) {

    /** Before it is known how much there is. */
    public static final OfflineView UNKNOWN = new OfflineView(Optional.empty());
}
