/**
 * Tells what was found, to people and to other programs. Start reading at {@link openoars.report.Report}, which has
 * one class for each form; {@link openoars.report.Repairs} puts right what can only be meant one way, and
 * {@link openoars.report.Baseline} lets what is known wait. It finds nothing itself.
 */
@NullMarked
package openoars.report;

import org.jspecify.annotations.NullMarked;
