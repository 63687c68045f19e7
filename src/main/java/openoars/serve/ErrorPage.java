package openoars.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import openoars.markdown.page.Markup;

/** The page at every address as long as there was no good build. */
final class ErrorPage {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private ErrorPage() {}

    static Reply listing(List<Fault> faults) {
        String html = Resource.text("error.html").replace("{faults}", items(faults));
        return Reply.of(500, MediaType.of("html"), html.getBytes(UTF_8)).with("Content-Security-Policy", POLICY);
    }

    private static String items(List<Fault> faults) {
        Markup markup = new Markup();
        faults.forEach(fault -> item(markup, fault));
        return markup.take(0);
    }

    private static void item(Markup markup, Fault fault) {
        markup.raw("<li>");
        if (!fault.at().isEmpty()) {
            markup.raw("<code>").text(fault.at()).raw("</code> ");
        }
        if (!fault.isError()) {
            markup.text(fault.severity()).raw(": ");
        }
        markup.raw("<strong>")
                .text(fault.message())
                .raw("</strong><div>")
                .text(fault.hint())
                .raw("</div></li>\n");
    }
}
