package openoars.bake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import openoars.TestSite;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PolicyTest {

    /** What a browser heeds from there on: before it, a page has nothing but its encoding. */
    private static final Pattern FIRST = Pattern.compile("<!DOCTYPE html>\\s*<html lang=\"[a-z-]+\">\\s*<head>\\s*"
            + "<meta charset=\"utf-8\">\\s*<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\">");

    @TempDir
    private Path folder;

    @Test
    void lets_a_page_load_its_own_files_and_nothing_else() {
        assertThat(Policy.ofPage().value())
                .isEqualTo(
                        "base-uri 'none'; connect-src 'none'; default-src 'none'; font-src 'self'; form-action 'self'; "
                                + "frame-src 'none'; img-src 'self'; manifest-src 'self'; media-src 'none'; object-src 'none'; "
                                + "require-trusted-types-for 'script'; script-src 'self'; style-src 'self'; trusted-types shards; "
                                + "worker-src 'self'");
    }

    @Test
    void stands_in_every_page_before_anything_that_it_could_forbid() throws Exception {
        Map<String, String> policies = new TreeMap<>();
        TestSite.in(folder)
                .page("mi/a", "aliases: [mi/old]\n", "Text.")
                .file(
                        "content/worksheets/b.md",
                        TestSite.frontMatter("b", "").replace("lesson", "worksheet") + "Words ____\n")
                .build()
                .forEach((path, bytes) -> {
                    if (path.endsWith(".html")) {
                        policies.put(path, policy(new String(bytes, UTF_8)));
                    }
                });

        // A page that only leads on needs no script, picture or form.
        assertThat(policies.remove("mi/old.html"))
                .isEqualTo(
                        "default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'");
        assertThat(policies)
                .containsKeys("index.html", "mi/a.html", "worksheets/b.html", "search.html", "404.html")
                .allSatisfy((path, policy) ->
                        assertThat(policy).isEqualTo(Policy.ofPage().value()));
    }

    private static String policy(String page) {
        var first = FIRST.matcher(page);
        return first.lookingAt() ? first.group(1) : "none";
    }
}
