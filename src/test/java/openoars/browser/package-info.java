/** The site as people meet it, tried in a real browser; start reading at {@link openoars.browser.SharedBrowser}. */
@NullMarked
package openoars.browser;

import org.jspecify.annotations.NullMarked;
