package openoars.markdown.link;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address as a browser would read it.
 *
 * @param value with entities resolved, without the control characters and spaces that a browser overlooks
 */
record Address(String value) {

    /** A host without a name before it that would look like another host, one mail address, or a number to call. */
    private static final Pattern SAFE =
            Pattern.compile("(?i)https?://[^/?#@\\\\]+(?:[/?#].*)?|mailto:[^?]+|tel:.+", Pattern.DOTALL);

    private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):.*", Pattern.DOTALL);

    private static final Pattern ANCHOR = Pattern.compile("#(?=.)");

    private static final Pattern PAGE = Pattern.compile("([^#?]*)\\.md(#.*)?", Pattern.DOTALL);

    static Address of(BasedSequence written) {
        return of(written.unescape());
    }

    /** An address between angle brackets, where a backslash is one, and nothing is an entity. */
    static Address of(String address) {
        StringBuilder seen = new StringBuilder(address.length());
        address.codePoints().filter(Address::isSeen).forEach(seen::appendCodePoint);
        return new Address(seen.toString());
    }

    boolean isUnsafe() {
        return scheme().isPresent() && !SAFE.matcher(value).matches();
    }

    /** Whether it counts from the root of a host, which a site in a folder does not own. */
    boolean isAbsolute() {
        return value.startsWith("/") || value.startsWith("\\");
    }

    boolean isElsewhere() {
        return scheme().filter(scheme -> scheme.startsWith("http")).isPresent();
    }

    /** Whether others on the same network see where somebody goes. */
    boolean isUnencrypted() {
        return scheme().filter("http"::equals).isPresent();
    }

    /** Where it leads on the site: pages end in {@code .html}, and anchors have their prefix. */
    String href() {
        if (scheme().isPresent()) {
            return value;
        }
        Matcher page = PAGE.matcher(value);
        String target =
                page.matches() ? page.group(1) + ".html" + value.substring(page.end(1) + ".md".length()) : value;
        return ANCHOR.matcher(target).replaceFirst("#h-");
    }

    private Optional<String> scheme() {
        Matcher scheme = SCHEME.matcher(value);
        return scheme.matches() ? Optional.of(scheme.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static boolean isSeen(int c) {
        return c > ' '
                && !Character.isISOControl(c)
                && !Character.isSpaceChar(c)
                && Character.getType(c) != Character.FORMAT;
    }
}
