/**
 * What templates see: records made for showing, sorted and worded, with nothing behind them that a template could
 * reach; start reading at {@link openoars.bake.view.PageView}.
 */
@NullMarked
package openoars.bake.view;

import org.jspecify.annotations.NullMarked;
