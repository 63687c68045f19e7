package openoars.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import openoars.TestSite;
import openoars.markdown.page.Word;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ThemeTest {

    /** Sides and measures that stay where they are when a text runs from right to left. */
    private static final Pattern PHYSICAL =
            Pattern.compile("[;{\\s](?:(?:(?:min-|max-)?(?:width|height)|left|right|top|bottom"
                    + "|(?:scroll-)?(?:margin|padding|border)-(?:left|right|top|bottom)[a-z-]*) *:"
                    + "|(?:text-align|float|clear): *(?:left|right))");

    /** The second side, which is the right one, and the fourth. */
    private static final Pattern FOUR_SIDES =
            Pattern.compile("(?:margin|padding|inset|border-width): *[^;\\s]+ ([^;\\s]+) [^;\\s]+ ([^;\\s]+);");

    @TempDir
    private Path folder;

    @Test
    void is_the_one_inside_the_program_for_a_project_without_templates() throws IOException {
        Theme inside = Theme.of(folder);

        Theme own = Theme.of(Path.of(""));

        assertThat(inside.templates()).isNotEmpty().isEqualTo(own.templates());
        assertThat(inside.words()).isNotEmpty().isEqualTo(own.words());
        assertThat(inside.drawings()).isNotEmpty().isEqualTo(own.drawings());
        assertThat(inside.assets()).hasSameSizeAs(own.assets()).containsKey("site.css");
    }

    @ParameterizedTest
    @EnumSource(Word.class)
    void says_every_word_that_a_build_puts_into_a_text(Word word) throws IOException {
        assertThat(Theme.of(Path.of("")).words()).containsEntry(word.key(), word.in(Map.of()));
    }

    @Test
    void joins_styles_in_their_order() throws IOException {
        TestSite.empty(folder)
                .file("templates/assets/css/a.css", "a {}\n")
                .file("templates/assets/css/b.css", "b {}\n")
                .file("templates/assets/css/order.txt", "b.css\n\na.css\n");

        assertThat(Theme.of(folder).assets().get("site.css"))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("b {}\na {}\n");
    }

    @Test
    void is_laid_out_for_either_direction_of_writing() throws IOException {
        // The margins of a sheet of paper have no logical names.
        String styles = new String(Theme.of(Path.of("")).assets().get("site.css"), StandardCharsets.UTF_8)
                .replaceAll("@page \\{[^}]*}", "");

        assertThat(PHYSICAL.matcher(styles).results().map(MatchResult::group)).isEmpty();
        assertThat(FOUR_SIDES.matcher(styles).results())
                .allSatisfy(
                        sides -> assertThat(sides.group(2)).as(sides.group()).isEqualTo(sides.group(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a { margin-left: 1px; }",
                "a { left: 0 }",
                "a{width:1rem}",
                "a { color: red; border-top-right-radius: 1px }",
                "a { text-align: right; }"
            })
    void a_style_that_knows_left_from_right_is_found(String style) {
        assertThat(PHYSICAL.matcher(style).find()).isTrue();
    }

    @Test
    void joins_the_scripts_of_every_page() throws IOException {
        TestSite.empty(folder)
                .file("templates/assets/js/site/a.js", "a();\n")
                .file("templates/assets/js/site/b.js", "b();\n")
                .file("templates/assets/js/site/order.txt", "b.js\na.js\n")
                .file("templates/assets/js/alone.js", "alone();\n");

        Theme theme = Theme.of(folder);

        assertThat(theme.assets()).containsOnlyKeys("js/alone.js", "site.css", "site.js");
        assertThat(theme.assets().get("site.js"))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("b();\na();\n");
    }

    @Test
    void tells_of_a_file_to_join_that_is_not_there() throws IOException {
        TestSite.empty(folder).file("templates/assets/css/order.txt", "base.css\n");

        assertThatThrownBy(() -> Theme.of(folder))
                .isInstanceOf(IOException.class)
                .hasMessage("templates/assets/css/order.txt names 'base.css', and there is no such file beside it");
    }

    @Test
    void follows_no_link_out_of_the_theme() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Path assets = Files.createDirectories(folder.resolve("templates/assets"));
        Files.createSymbolicLink(assets.resolve("linked.txt"), secret);

        assertThat(Theme.of(folder).assets()).containsOnlyKeys("site.css");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "templates/lesson.ftlh",
                "templates/drawings/sign.svg",
                "templates/words/en.properties",
                "templates/assets/css/order.txt"
            })
    void names_a_file_that_is_not_stored_as_utf_8(String path) throws IOException {
        TestSite.empty(folder).file(path, "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> Theme.of(folder))
                .isInstanceOf(IOException.class)
                .hasMessage("'" + folder.toRealPath().resolve(path) + "' is not stored as UTF-8");
    }
}
