package openoars.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PreviewPageTest {

    @Test
    void has_the_script_at_its_very_end() {
        assertThat(preview("<body>ü <code>&lt;/body></code></body>\n</html>\n"))
                .isEqualTo(
                        "<body>ü <code>&lt;/body></code><script src=\"/-/reload.js\" defer></script></body>\n</html>\n");
    }

    @Test
    void has_the_script_even_if_the_template_has_no_body() {
        assertThat(preview("<a href=\"x.html\">x</a>"))
                .isEqualTo("<a href=\"x.html\">x</a><script src=\"/-/reload.js\" defer></script>");
    }

    @Test
    void may_hear_from_its_own_server_and_is_as_strict_as_before_in_all_else() {
        assertThat(preview(
                        "<meta content=\"default-src 'none'; connect-src 'none'; base-uri 'none'\">connect-src 'none'"))
                .startsWith(
                        "<meta content=\"default-src 'none'; connect-src 'self'; base-uri 'none'\">connect-src 'none'<");
    }

    private static String preview(String html) {
        return new String(PreviewPage.of(html.getBytes(UTF_8)), UTF_8);
    }
}
