/**
 * Turns the library into HTML pages, in JBake's oven and with Freemarker's templates; start reading at
 * {@link openoars.bake.HtmlSite}.
 */
@NullMarked
package openoars.bake;

import org.jspecify.annotations.NullMarked;
