/** What people meet who contribute, on GitHub and in the guides of the site, tried as far as it can be without GitHub. */
@NullMarked
package openoars.repository;

import org.jspecify.annotations.NullMarked;
