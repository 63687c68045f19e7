/** What was found, for people and for other programs; start reading at {@link openoars.report.Report}. */
@NullMarked
package openoars.report;

import org.jspecify.annotations.NullMarked;
