/**
 * What templates see: records made for showing, sorted and worded, with nothing behind them that a template could
 * reach. Start reading at {@link openoars.bake.view.PageView} for a page and {@link openoars.bake.view.SiteView} for
 * what stands around it. A template reads components of these records and nothing else; a new thing to show is a new
 * component here, not a computation there.
 */
@NullMarked
package openoars.bake.view;

import org.jspecify.annotations.NullMarked;
