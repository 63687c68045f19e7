package openoars.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Pattern;

/** A page of the site with the script that reloads it. Only the copy on its way to the browser has it, never a built site. */
final class PreviewPage {

    private static final String SCRIPT = "<script src=\"/-/reload.js\" defer></script>";

    /**
     * The site's pages may not talk to any server. The script has to hear from ours, so the copy that it is in allows
     * this one thing more, and everything else stays as strict as readers will have it.
     */
    private static final Pattern NO_CONNECTIONS = Pattern.compile("connect-src 'none'", Pattern.LITERAL);

    private PreviewPage() {}

    static byte[] of(byte[] built) {
        String html = NO_CONNECTIONS.matcher(new String(built, UTF_8)).replaceFirst("connect-src 'self'");
        int end = html.lastIndexOf("</body>");
        return new StringBuilder(html)
                .insert(end < 0 ? html.length() : end, SCRIPT)
                .toString()
                .getBytes(UTF_8);
    }
}
