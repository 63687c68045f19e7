/**
 * A page on its way from flexmark's tree to markup. Start reading at {@link openoars.markdown.page.PageWriter}, which
 * walks the tree once and asks writers that the other packages bring. Here is what all of these share: escaped
 * {@code Markup}, the cut into {@code Sections}, plain text, typography, anchors. It knows no form of our Markdown
 * itself.
 */
@NullMarked
package openoars.markdown.page;

import org.jspecify.annotations.NullMarked;
