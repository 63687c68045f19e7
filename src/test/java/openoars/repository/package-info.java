/** What stands around the project on GitHub, tried as far as it can be without GitHub. */
@NullMarked
package openoars.repository;

import org.jspecify.annotations.NullMarked;
