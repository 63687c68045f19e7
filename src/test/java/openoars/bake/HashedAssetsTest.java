package openoars.bake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HashedAssetsTest {

    private static final String HASH = "[.][0-9a-f]{8}";

    @Test
    void have_what_they_hold_in_their_names() {
        HashedAssets assets = assets(Map.of("site.css", "p {}", "js/find.js", "find();", "LICENCE", "Free."));

        assertThat(assets.names().get("site.css")).matches("assets/site" + HASH + "[.]css");
        assertThat(assets.names().get("js/find.js")).matches("assets/js/find" + HASH + "[.]js");
        assertThat(assets.names().get("LICENCE")).matches("assets/LICENCE" + HASH);
        assertThat(assets.files()).containsOnlyKeys(assets.names().values());
    }

    @Test
    void keep_their_names_as_long_as_they_stay_the_same() {
        HashedAssets before = assets(Map.of("site.css", "p {}", "a.js", "a();"));

        HashedAssets after = assets(Map.of("site.css", "p {}", "a.js", "b();"));

        assertThat(after.names().get("site.css")).isEqualTo(before.names().get("site.css"));
        assertThat(after.names().get("a.js")).isNotEqualTo(before.names().get("a.js"));
    }

    @Test
    void name_fonts_in_styles_as_they_are_on_the_site() {
        HashedAssets assets =
                assets(Map.of("fonts/a.woff2", "a", "site.css", "@font-face { src: url(\"fonts/a.woff2\") }"));

        String font = nameOf(assets, "fonts/a.woff2");
        assertThat(text(assets, "site.css")).isEqualTo("@font-face { src: url(\"" + font + "\") }");
    }

    @Test
    void find_the_way_from_styles_in_folders() {
        HashedAssets assets =
                assets(Map.of("fonts/a.woff2", "a", "extra/more.css", "a { b: url( '../fonts/a.woff2' ) }"));

        assertThat(text(assets, "extra/more.css"))
                .isEqualTo("a { b: url( '../" + nameOf(assets, "fonts/a.woff2") + "' ) }");
    }

    @Test
    void leave_addresses_in_styles_alone_that_are_not_theirs() {
        String style = "a { b: url(\"data:image/png;base64,AA==\"); c: url(gone.png); d: url(#part) }";

        assertThat(text(assets(Map.of("site.css", style)), "site.css")).isEqualTo(style);
    }

    @Test
    void give_a_style_another_name_when_its_font_changes() {
        Map<String, String> before = Map.of("a.woff2", "one", "site.css", "url(a.woff2)");
        Map<String, String> after = Map.of("a.woff2", "two", "site.css", "url(a.woff2)");

        assertThat(assets(after).names().get("site.css"))
                .isNotEqualTo(assets(before).names().get("site.css"));
    }

    private static HashedAssets assets(Map<String, String> texts) {
        return HashedAssets.of(texts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> e.getValue().getBytes(UTF_8), (a, b) -> a, TreeMap::new)));
    }

    /** Without the folder that they all lie in. */
    private static String nameOf(HashedAssets assets, String path) {
        return Objects.requireNonNull(assets.names().get(path)).substring("assets/".length());
    }

    private static String text(HashedAssets assets, String path) {
        return new String(assets.files().get("assets/" + nameOf(assets, path)), UTF_8);
    }
}
