package openoars.bake.view;

import java.util.Optional;

/**
 * How the site can be had without a connection. Sizes are in megabytes as people read them, e.g. {@code 5.7}.
 *
 * @param size of what a browser keeps; empty where nothing can be kept
 * @param download the whole site as one file; empty where there is none
 */
public record OfflineView(Optional<String> size, Optional<Download> download) {

    /** Before it is known how much there is. */
    public static final OfflineView UNKNOWN = new OfflineView(Optional.empty(), Optional.empty());

    /**
     * A file to download.
     *
     * @param href from the root of the site
     */
    public record Download(String href, String size) {}
}
