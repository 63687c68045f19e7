package openoars.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the theme must never hold, whoever edits it; the escaping and the content security policy rest on it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("templates");

    private static final Pattern ENGINE_ESCAPES = Pattern.compile(
            "no_?esc\\b|noautoesc|auto_?esc|[<\\[]#outputformat|output_?format\\s*=(?!\\s*\"XML\")|\\[#ftl|markup_?string"
                    + "|\\?(interpret|eval|eval_?json|new|api)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HIDDEN_FAILURES = Pattern.compile("<#(attempt|recover|stop|setting)\\b");
    private static final Pattern CLOCK = Pattern.compile("\\.now\\b");
    private static final Pattern SCRIPT_WITHOUT_SOURCE =
            Pattern.compile("<script\\b(?![^>]*\\ssrc=)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCRIPT_WITH_TEXT =
            Pattern.compile("<script\\b[^>]*>(?!</script>)", Pattern.CASE_INSENSITIVE);
    private static final Pattern INLINE_STYLE = Pattern.compile("<style\\b|\\sstyle\\s*=", Pattern.CASE_INSENSITIVE);
    private static final Pattern HANDLER =
            Pattern.compile("[\\s/\"']on[a-z]+\\s*=|javascript:", Pattern.CASE_INSENSITIVE);

    /** Ways from text to markup or code, and to other hosts. */
    private static final Pattern SCRIPT_ESCAPES = Pattern.compile(
            "innerHTML|outerHTML|insertAdjacentHTML|setHTML|HTMLUnsafe|document\\.write|createContextualFragment|DOMParser|srcdoc"
                    + "|\\beval\\b|\\bFunction\\(|importScripts|XMLHttpRequest|sendBeacon|WebSocket|postMessage|RegExp\\("
                    + "|(setTimeout|setInterval)\\(\\s*[\"'`]|setAttribute\\(\\s*[\"'`]on");

    /** Namespaces are names, not links; the licence is the one thing every theme links to. */
    private static final Pattern FOREIGN_ADDRESS = Pattern.compile(
            "(?<!xmlns=\")(?<!xmlns:[a-z]{1,10}=\")https?://(?=[^\"'\\s)])(?!creativecommons\\.org/)[^\"'\\s)]*|(?:href|src|action)=\"//[^\"]*");

    private static final Pattern RAW_COLOUR = Pattern.compile(
            "(?<!href=\")#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})(?![\\w-])|\\b(?:rgba?|hsla?)\\(",
            Pattern.CASE_INSENSITIVE);

    /** {@code var(--ink, #123456)}, and the colour a drawing has when it is opened alone. */
    private static final Pattern FALLBACK =
            Pattern.compile("var\\(--[a-z-]+, #[0-9a-f]{3,6}\\)|(?<=<svg[^>]{0,1000})\\scolor=\"#[0-9a-f]{3,6}\"");

    @Test
    void are_all_looked_at() throws IOException {
        assertThat(files(".ftlh")).containsKeys("layouts/page.ftlh", "partials/head.ftlh", "lesson.ftlh");
        assertThat(files(".css")).containsKey("assets/css/tokens.css").hasSizeGreaterThan(5);
        assertThat(files(".js")).isNotEmpty();
        assertThat(files(".svg")).containsKeys("drawings/sign.svg", "assets/favicon.svg");
    }

    @Test
    void escape_everything_and_run_nothing() throws IOException {
        assertThat(found(ENGINE_ESCAPES, files(".ftlh"))).isEmpty();
    }

    @Test
    void hide_no_failure() throws IOException {
        assertThat(found(HIDDEN_FAILURES, files(".ftlh"))).isEmpty();
    }

    @Test
    void know_no_clock() throws IOException {
        assertThat(found(CLOCK, files(".ftlh"))).isEmpty();
    }

    @Test
    void hold_no_script_of_their_own() throws IOException {
        assertThat(found(SCRIPT_WITHOUT_SOURCE, files(".ftlh"))).isEmpty();
        assertThat(found(SCRIPT_WITH_TEXT, files(".ftlh"))).isEmpty();
        assertThat(found(HANDLER, files(".ftlh"))).isEmpty();
    }

    @Test
    void make_no_markup_and_no_code_of_text() throws IOException {
        SortedMap<String, String> scripts = files(".js");
        scripts.put("engine.js", Files.readString(Path.of("src/main/resources/openoars/search/engine.js")));
        scripts.put("reload.js", Files.readString(Path.of("src/main/resources/openoars/serve/reload.js")));
        scripts.put("sw.js", Files.readString(Path.of("src/main/resources/openoars/offline/sw.js")));

        assertThat(found(SCRIPT_ESCAPES, scripts)).isEmpty();
    }

    @Test
    void hold_no_style_of_their_own() throws IOException {
        assertThat(found(INLINE_STYLE, files(".ftlh"))).isEmpty();
    }

    @Test
    void hold_nothing_active_in_drawings() throws IOException {
        SortedMap<String, String> drawings = files(".svg");

        assertThat(found(Pattern.compile("<(script|foreignObject|image|a|use|animate|set)\\b"), drawings))
                .isEmpty();
        assertThat(found(HANDLER, drawings)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".ftlh", ".css", ".js", ".svg", ".properties"})
    void name_no_foreign_address(String ending) throws IOException {
        assertThat(found(FOREIGN_ADDRESS, files(ending))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".ftlh", ".css", ".js"})
    void name_colours_in_one_file_only(String ending) throws IOException {
        SortedMap<String, String> files = files(ending);
        files.remove("assets/css/tokens.css");
        // What makes PDF files knows no tokens.
        files.remove("print/print.css");

        assertThat(found(RAW_COLOUR, files)).isEmpty();
    }

    @Test
    void name_colours_in_drawings_as_a_last_resort_only() throws IOException {
        SortedMap<String, String> drawings = files(".svg");
        // A browser shows this one outside of any page, where no token reaches it.
        drawings.remove("assets/favicon.svg");
        drawings.replaceAll((name, text) -> FALLBACK.matcher(text).replaceAll(""));

        assertThat(found(RAW_COLOUR, drawings)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${page.title?no_esc}",
                "<#noautoesc>",
                "<#ftl auto_esc=false>",
                "<#ftl output_format=\"plainText\">",
                "<#outputformat \"plainText\">",
                "<#ftl autoEsc=false>",
                "<#ftl outputFormat='plainText'>",
                "[#ftl]",
                "[#outputformat 'plainText']",
                "${x?noEsc}",
                "<#noAutoEsc>",
                "${x?markup_string}",
                "${x?evalJson}",
                "${x?eval}",
                "<@x?interpret/>",
                "${x?new()}",
                "${x?api.y}"
            })
    void would_be_caught_not_escaping(String template) {
        assertThat(template).containsPattern(ENGINE_ESCAPES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"https://example.org/\">",
                "<img src=\"//example.org/pixel.gif\">",
                "@import url(http://example.org/a.css)",
                "fetch('https://example.org')",
                "x=https://example.org"
            })
    void would_be_caught_naming_a_foreign_address(String text) {
        assertThat(text).containsPattern(FOREIGN_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<button onclick=\"go()\">",
                "<body\n  onload = go()>",
                "<a href=\"javascript:go()\">",
                "<svg/onload=go()>",
                "<i class=\"a\"onclick=go()>"
            })
    void would_be_caught_holding_a_handler(String text) {
        assertThat(text).containsPattern(HANDLER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list.innerHTML = text",
                "list.insertAdjacentHTML('beforeend', text)",
                "document.write(text)",
                "new Function(text)",
                "eval(text)",
                "setTimeout('go()', 1)",
                "link.setAttribute('onclick', text)",
                "new RegExp(query)"
            })
    void would_be_caught_making_markup_or_code_of_text(String script) {
        assertThat(script).containsPattern(SCRIPT_ESCAPES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"color: #fff;", "fill=\"#0c6470\"", "background: #0c6470aa", "rgb(1 2 3)", "hsla(1, 2%, 3%, 1)"})
    void would_be_caught_naming_a_colour(String text) {
        assertThat(text).containsPattern(RAW_COLOUR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"href=\"#fed\"", "#main", "#add-a-page", "var(--ink)"})
    void may_name_what_is_no_colour(String text) {
        assertThat(text).doesNotContainPattern(RAW_COLOUR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns=\"http://www.w3.org/2000/svg\">",
                "${site.baseUrl?remove_beginning(\"https://\")}",
                "licenceUrl=https://creativecommons.org/licenses/by-sa/4.0/"
            })
    void may_name_what_is_no_foreign_address(String text) {
        assertThat(text).doesNotContainPattern(FOREIGN_ADDRESS);
    }

    private static SortedMap<String, String> files(String ending) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(TEMPLATES)) {
            for (Path file : found.filter(f -> f.toString().endsWith(ending)).toList()) {
                files.put(TEMPLATES.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    /** {@code file:line: what was found}, so that a failing test says where to look. */
    private static List<String> found(Pattern forbidden, SortedMap<String, String> files) {
        List<String> found = new ArrayList<>();
        files.forEach((name, text) -> {
            Matcher matcher = forbidden.matcher(text);
            while (matcher.find()) {
                long line = 1
                        + text.chars()
                                .limit(matcher.start())
                                .filter(c -> c == '\n')
                                .count();
                found.add(name + ":" + line + ": " + matcher.group());
            }
        });
        return found;
    }
}
