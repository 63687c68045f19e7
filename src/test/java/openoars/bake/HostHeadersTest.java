package openoars.bake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HostHeadersTest {

    private final String headers = new String(HostHeaders.of(List.of("index.html", "mi/a.html", "mi/b.html")), UTF_8);

    @Test
    void say_one_by_one_how_long_to_keep_what() {
        assertThat(headers).endsWith("""
                /assets/*
                  Cache-Control: public, max-age=31536000, immutable
                /search/:state/*
                  Cache-Control: public, max-age=31536000, immutable
                /search/engine.js
                  Cache-Control: public, max-age=0, must-revalidate
                /sw.js
                  Cache-Control: no-cache
                /
                  Cache-Control: public, max-age=0, must-revalidate
                /index.html
                  Cache-Control: public, max-age=0, must-revalidate
                /mi/*
                  Cache-Control: public, max-age=0, must-revalidate
                """);
    }

    @Test
    void hold_the_policy_of_the_pages_and_what_only_a_header_can() {
        String page = Policy.ofPage().value();

        assertThat(Policy.ofHost().split("; "))
                .contains("frame-ancestors 'none'", "upgrade-insecure-requests")
                .containsAll(List.of(
                        page.replace("connect-src 'none'", "connect-src 'self'").split("; ")));
        assertThat(headers).contains("\n  Content-Security-Policy: " + Policy.ofHost() + "\n");
    }

    /** Cloudflare Pages reads no more. */
    @Test
    void have_no_line_that_is_too_long_for_a_host() {
        assertThat(headers.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(2000));
    }
}
