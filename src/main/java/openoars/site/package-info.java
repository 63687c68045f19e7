/**
 * The order in which a site is made: read, check, bake, index, print, keep. Start reading at
 * {@link openoars.site.Build}; {@link openoars.site.LiveSite} does the same for the preview and makes only what a save
 * changed, and {@link openoars.site.SiteCache} is what one build leaves for the next. Small outputs that need the
 * finished site stand here too: the copies in Markdown, the worker for times without a connection, the zip.
 */
@NullMarked
package openoars.site;

import org.jspecify.annotations.NullMarked;
