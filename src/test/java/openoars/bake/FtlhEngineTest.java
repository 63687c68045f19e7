package openoars.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import openoars.model.Html;
import openoars.model.PageType;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.MapConfiguration;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FtlhEngineTest {

    /** Public like the records that templates see, with methods beside its components that they must not see. */
    public record Note(String title, Optional<String> aside, Html body, List<String> stages, PageType type) {

        public String secret() {
            return "secret";
        }

        public String getSecret() {
            return "secret";
        }

        public static String shared() {
            return "secret";
        }
    }

    /** A record that fails when it is asked. */
    public record Broken(String text) {

        @Override
        public String text() {
            throw new IllegalStateException("broken");
        }
    }

    private static final Map<String, Object> VARIABLES = Map.of(
            "note",
            new Note(
                    "<b>\"R\" & 'B'",
                    Optional.of("<aside>"),
                    new Html("<p>ours</p>"),
                    List.of("<a>", "<b>"),
                    PageType.CASE_STUDY),
            "broken",
            new Broken(""),
            "words",
            Map.of("help", "<help>"));

    @TempDir
    private File folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ${note.title}                    | &lt;b&gt;&quot;R&quot; &amp; &#39;B&#39;
            <i title="${note.title}">        | <i title="&lt;b&gt;&quot;R&quot; &amp; &#39;B&#39;">
            ${note.aside}                    | &lt;aside&gt;
            ${note.stages?join(", ")}        | &lt;a&gt;, &lt;b&gt;
            ${words.help}                    | &lt;help&gt;
            ${"<i>" + words.help}            | &lt;i&gt;&lt;help&gt;
            ${note.body + words.help}        | <p>ours</p>&lt;help&gt;
            <#ftl output_format="XML">${note.title} | &lt;b&gt;&quot;R&quot; &amp; &apos;B&apos;
            """)
    void escapes_every_text(String template, String expected) throws RenderingException {
        assertThat(render(template)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#ftl auto_esc=false>${note.title}",
                "<#noautoesc>${note.title}</#noautoesc>",
                "<#outputformat \"plainText\">${note.title}</#outputformat>",
                "<#outputformat \"undefined\">${note.title}</#outputformat>",
                "<#ftl output_format=\"plainText\">${note.title}",
                "<#ftl output_format=\"undefined\">${note.title}",
                "${note.title?no_esc}"
            })
    void lets_no_template_do_without_escaping(String template) {
        assertThatThrownBy(() -> render(template))
                .isInstanceOf(RenderingException.class)
                .hasMessageStartingWith("templates/page.ftlh:1:");
    }

    @Test
    void escapes_in_a_template_of_another_name_too() throws RenderingException {
        Map<String, String> templates = Map.of("page.ftlh", "<#include \"part.txt\">", "part.txt", "${note.aside}");

        assertThat(render(templates)).isEqualTo("&lt;aside&gt;");
    }

    @Test
    void writes_the_same_in_every_country() throws RenderingException {
        Locale country = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));

            assertThat(render("${\"MI\"?lower_case} ${0?number_to_datetime?string(\"HH:mm\")}"))
                    .isEqualTo("mi 00:00");
        } finally {
            Locale.setDefault(country);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void prints_markup_of_our_own_as_it_is() throws RenderingException {
        assertThat(render("${note.body}")).isEqualTo("<p>ours</p>");
    }

    @Test
    void prints_a_choice_as_people_write_it() throws RenderingException {
        assertThat(render("${note.type}")).isEqualTo("case-study");
    }

    @Test
    void names_the_place_of_a_value_that_cannot_be_read() {
        assertThatThrownBy(() -> render("<p>\n  ${broken.text}</p>"))
                .isInstanceOf(RenderingException.class)
                .hasMessageStartingWith("templates/page.ftlh:2:3: error[template] An error has occurred when reading ");
    }

    @Test
    void writes_no_word_of_a_fault_onto_the_page() {
        StringWriter page = new StringWriter();

        assertThatThrownBy(() -> render(Map.of("page.ftlh", "<p>${note.titel}</p>"), page))
                .isInstanceOf(RenderingException.class);

        assertThat(page).hasToString("<p>");
    }

    @Test
    void writes_numbers_and_flags_as_machines_read_them() throws RenderingException {
        assertThat(render("${1234567.5} ${true}")).isEqualTo("1234567.5 true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "note.secret()",
                "note.secret",
                "note.getSecret()",
                "note.shared()",
                "note.class",
                "note.getClass()",
                "note.hashCode()",
                "note.toString()",
                "note.equals(note)",
                "note.wait(1)",
                "words.class",
                "words.getClass()",
                "words.size()",
                "db",
                "config",
                "content",
                "statics"
            })
    void shows_templates_nothing_but_components_of_records_and_entries_of_maps(String expression) {
        assertThatThrownBy(() -> render("${" + expression + "}"))
                .isInstanceOf(RenderingException.class)
                .hasMessage("templates/page.ftlh:1:3: error[template] The following has evaluated to null or missing: "
                        + expression.replaceFirst("\\(.*", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "note.title.bytes",
                "note.title.getBytes()",
                "note.stages.class",
                "note.stages.size()",
                "note.type.name()",
                "note.body.value",
                "note.body.getClass()"
            })
    void shows_templates_nothing_inside_of_texts_lists_and_markup(String expression) {
        String owner = expression.substring(0, expression.lastIndexOf('.'));

        assertThatThrownBy(() -> render("${" + expression + "}"))
                .isInstanceOf(RenderingException.class)
                .hasMessageStartingWith(
                        "templates/page.ftlh:1:3: error[template] For \".\" left-hand operand: Expected a hash, ")
                .hasMessageEndingWith(": " + owner);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"note?api.secret()", "note.title?api.length()", "words?api.size()", "note.stages?api.clear()"})
    void opens_no_back_door_to_methods(String expression) {
        assertThatThrownBy(() -> render("${" + expression + "}"))
                .isInstanceOf(RenderingException.class)
                .hasMessageStartingWith("templates/page.ftlh:1:3: error[template] Can't use ?api, ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "freemarker.template.utility.Execute",
                "freemarker.template.utility.ObjectConstructor",
                "freemarker.template.utility.JythonRuntime",
                "java.lang.ProcessBuilder",
                "openoars.model.Html"
            })
    void makes_no_objects(String type) {
        assertThatThrownBy(() -> render("${\"" + type + "\"?new()}"))
                .isInstanceOf(RenderingException.class)
                .hasMessage("templates/page.ftlh:1:1: error[template] Instantiating " + type
                        + " is not allowed in the template for security reasons.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"note.secret()\"?eval}",
                "${\"note.class\"?eval}",
                "${\"note?api\"?eval}",
                "<@\"$\\{note.secret()}\"?interpret/>",
                "<@\"$\\{note?api}\"?interpret/>"
            })
    void sees_no_more_through_text_that_becomes_template(String template) {
        assertThatThrownBy(() -> render(template))
                .isInstanceOf(RenderingException.class)
                .hasMessageStartingWith("templates/page.ftlh:1:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "../../../../etc/passwd", "file:///etc/passwd", "../content/index.md"})
    void includes_nothing_from_outside_the_theme(String path) {
        assertThatThrownBy(() -> render("<#include \"" + path + "\">"))
                .isInstanceOf(RenderingException.class)
                .hasMessageStartingWith("templates/page.ftlh:1:1: error[template] Template inclusion failed "
                        + "(for parameter value \"" + path + "\"): ");
    }

    @Test
    void names_the_place_of_a_value_that_is_not_there() {
        assertThatThrownBy(() -> render("<p>\n  ${note.titel}</p>"))
                .isInstanceOf(RenderingException.class)
                .hasMessage("templates/page.ftlh:2:5: error[template] The following has evaluated to null or missing: "
                        + "note.titel");
    }

    @Test
    void names_the_place_of_a_record_that_was_meant_to_be_a_text() {
        assertThatThrownBy(() -> render("<p>\n  ${note}</p>"))
                .isInstanceOf(RenderingException.class)
                .hasMessageStartingWith(
                        "templates/page.ftlh:2:5: error[template] For \"${...}\" content: Expected a string")
                .hasMessageEndingWith(": note");
    }

    @Test
    void names_the_place_of_a_slip_in_the_template_itself() {
        assertThatThrownBy(() -> render("<p>\n${note.title?upper}"))
                .isInstanceOf(RenderingException.class)
                .hasMessageStartingWith("templates/page.ftlh:2:14: error[template] Unknown built-in: \"upper\".");
    }

    @Test
    void names_the_template_that_holds_the_fault_and_not_the_one_that_uses_it() {
        Map<String, String> templates = Map.of(
                "page.ftlh", "<#import \"macros/card.ftlh\" as ui>\n<@ui.card/>",
                "macros/card.ftlh", "<#macro card>\n ${nobody}\n</#macro>");

        assertThatThrownBy(() -> render(templates))
                .isInstanceOf(RenderingException.class)
                .hasMessage("templates/macros/card.ftlh:2:4: error[template] "
                        + "The following has evaluated to null or missing: nobody");
    }

    @Test
    void names_an_include_that_leads_nowhere() {
        assertThatThrownBy(() -> render("<p>\n<#include \"partials/nowhere.ftlh\">"))
                .isInstanceOf(RenderingException.class)
                .hasMessage("templates/page.ftlh:2:1: error[template] Template inclusion failed "
                        + "(for parameter value \"partials/nowhere.ftlh\"): "
                        + "Template not found for name \"partials/nowhere.ftlh\".");
    }

    @Test
    void names_a_template_that_does_not_exist() {
        assertThatThrownBy(() -> render(Map.of()))
                .isInstanceOf(RenderingException.class)
                .hasMessage("templates/page.ftlh:1:1: error[template] Template not found for name \"page.ftlh\".");
    }

    @Test
    void names_a_template_that_calls_itself_without_end() {
        assertThatThrownBy(() -> render("<#macro again><@again/></#macro><@again/>"))
                .isInstanceOf(RenderingException.class)
                .hasMessage("templates/page.ftlh:1:1: error[template] a macro or an include calls itself without end");
    }

    @Test
    void renders_the_view_that_a_document_of_jbake_carries() throws RenderingException {
        DocumentModel document = new DocumentModel();
        document.put(FtlhEngine.VIEW, new View("lesson", "mi/a.html", () -> VARIABLES));
        TemplateModel model = new TemplateModel();
        model.setContent(document);
        StringWriter page = new StringWriter();

        engine(Map.of("lesson.ftlh", "${note.aside}")).renderDocument(model, "lesson.ftlh", page);

        assertThat(page).hasToString("&lt;aside&gt;");
    }

    private String render(String template) throws RenderingException {
        return render(Map.of("page.ftlh", template));
    }

    private String render(Map<String, String> templates) throws RenderingException {
        StringWriter page = new StringWriter();
        render(templates, page);
        return page.toString();
    }

    private void render(Map<String, String> templates, Writer page) throws RenderingException {
        engine(templates).render("page.ftlh", VARIABLES, page);
    }

    private FtlhEngine engine(Map<String, String> templates) {
        CompositeConfiguration settings = new CompositeConfiguration();
        settings.addConfiguration(new MapConfiguration(JBakeSettings.all()));
        Theme theme = new Theme(new TreeMap<>(templates), Map.of(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        return new FtlhEngine(theme, new LibraryStore(), new DefaultJBakeConfiguration(folder, settings));
    }
}
