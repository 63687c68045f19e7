/**
 * Turns the library into HTML pages, in JBake's oven and with Freemarker's templates. Start reading at
 * {@link openoars.bake.HtmlSite}; {@link openoars.bake.Views} lists every page there is,
 * {@link openoars.bake.PageViews} says what a written one shows, and {@link openoars.bake.Frame} what stands around
 * all of them. This is the only package that knows JBake or Freemarker. It reads no Markdown, decides nothing about
 * right and wrong, and writes through an {@link openoars.output.Output}, never to the disk.
 */
@NullMarked
package openoars.bake;

import org.jspecify.annotations.NullMarked;
