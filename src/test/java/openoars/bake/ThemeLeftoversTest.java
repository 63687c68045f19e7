package openoars.bake;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openoars.bake.view.PageView;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Nothing in the theme is there for nobody: words, tokens, classes, macros, pieces, scripts, drawings. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ThemeLeftoversTest {

    private static final Path THEME = Path.of("templates");
    private static final Path PROGRAM = Path.of("src/main/java");

    private static final String TEMPLATES = textOf(THEME, ".ftlh");
    private static final String STYLES = textOf(THEME, ".css").replaceAll("(?s)/\\*.*?\\*/", "");
    private static final String SCRIPTS = textOf(THEME, ".js");
    private static final String JAVA = textOf(PROGRAM, ".java");

    /** A text between quotes in a program. */
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"|'([^'\n]*)'|`([^`]*)`");

    @Test
    void every_word_is_said_somewhere() throws IOException {
        Set<String> asked = found("(?<!/)words\\.(\\w+)", TEMPLATES);
        Set<String> named = found("\"([\\w.]+)\"", JAVA);
        List<Pattern> families = families("words");

        assertThat(words().stringPropertyNames())
                .isNotEmpty()
                .allMatch(word -> asked.contains(word)
                        || named.contains(word)
                        || named.contains(fileOfTitle(word))
                        || isIn(families, word));
    }

    @Test
    void every_word_that_a_template_says_is_there() throws IOException {
        Set<String> needed = found("(?<!/)words\\.(\\w+)\\b(?![!?])", TEMPLATES);

        assertThat(needed).isNotEmpty().isSubsetOf(words().stringPropertyNames());
    }

    @Test
    void every_token_is_defined_and_read() {
        Set<String> defined = found("(--[a-z][\\w-]*)\\s*:", STYLES);
        Set<String> read = found("var\\((--[a-z][\\w-]*)", STYLES + textOf(THEME, ".svg"));

        assertThat(read).isNotEmpty().isEqualTo(defined);
    }

    @Test
    void every_class_of_the_styles_is_written_somewhere() {
        Set<String> written = Stream.of(classesOfTemplates(), pieces(SCRIPTS), pieces(JAVA))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        List<String> beginnings =
                written.stream().filter(name -> name.endsWith("-")).toList();

        assertThat(classesOfStyles())
                .isNotEmpty()
                .allMatch(name -> written.contains(name) || beginnings.stream().anyMatch(name::startsWith));
    }

    @Test
    void every_macro_is_called() {
        Set<String> called = found("<@(?:\\w+\\.)?(\\w+)", TEMPLATES);

        assertThat(found("<#macro (\\w+)", TEMPLATES)).isNotEmpty().isSubsetOf(called);
    }

    @Test
    void every_template_is_rendered_or_part_of_another() {
        Set<String> rendered = JBakeSettings.all().values().stream()
                .map(String::valueOf)
                .map(template -> template.substring(template.lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
        Set<String> parts = found("<#(?:include|import) \"(?:[^\"]*/)?([\\w-]+\\.ftlh)\"", TEMPLATES);

        assertThat(names(THEME, ".ftlh"))
                .isNotEmpty()
                .allMatch(file -> rendered.contains(file) || parts.contains(file));
    }

    @Test
    void every_script_is_asked_for() throws IOException {
        List<String> ordered = Files.readAllLines(THEME.resolve("assets/js/site/order.txt"));
        Set<String> asked = found("\"([\\w-]+)\"", TEMPLATES);

        assertThat(names(THEME, ".js"))
                .isNotEmpty()
                .allMatch(file -> ordered.contains(file) || asked.contains(file.replace(".js", "")));
    }

    @Test
    void every_drawing_is_shown() {
        Set<String> shown = found("drawings\\.(\\w+)", TEMPLATES);
        Set<String> drawn = found("/drawings/([\\w-]+)\\.svg\\)", textOf(Path.of("content"), ".md"));
        List<Pattern> families = families("drawings");

        assertThat(names(THEME.resolve("drawings"), ".svg").map(file -> file.replace(".svg", "")))
                .isNotEmpty()
                .allMatch(name -> shown.contains(name) || drawn.contains(name) || isIn(families, name));
    }

    @Test
    void every_component_of_a_view_is_shown() {
        Set<String> shown = found("\\.(\\w+)", TEMPLATES);

        Stream<String> hidden = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("openoars")
                        .that(belongToPackageOf(PageView.class))
                        .stream()
                        .filter(JavaClass::isRecord)
                        .flatMap(view -> view.getFields().stream())
                        .filter(component -> !component.getModifiers().contains(JavaModifier.STATIC))
                        .filter(component -> !shown.contains(component.getName()))
                        .filter(component -> component
                                .getOwner()
                                .getMethod(component.getName())
                                .getAccessesToSelf()
                                .isEmpty())
                        .map(JavaField::getFullName);

        assertThat(hidden).isEmpty();
    }

    private static DescribedPredicate<JavaClass> belongToPackageOf(Class<?> type) {
        return JavaClass.Predicates.resideInAPackage(type.getPackageName());
    }

    private static Properties words() throws IOException {
        Properties words = new Properties();
        try (Reader file = Files.newBufferedReader(THEME.resolve("words/en.properties"))) {
            words.load(file);
        }
        return words;
    }

    /** {@code offline.html} for {@code offline_html_title}, as {@link Frame#head} makes the one of the other. */
    private static String fileOfTitle(String word) {
        return word.endsWith("_title") ? word.replaceFirst("_title$", "").replace('_', '.') : "";
    }

    /** What templates put together, e.g. {@code paper_*} of {@code words["paper_" + pdf.paper]}. */
    private static List<Pattern> families(String map) {
        return found(map + "\\[(\"[^\\]]* \\+ [^\\]]*)\\]", TEMPLATES).stream()
                .map(expression -> Stream.of(expression.split(" \\+ "))
                        .map(part -> part.startsWith("\"") ? Pattern.quote(part.replace("\"", "")) : "[\\w-]+")
                        .collect(Collectors.joining()))
                .map(Pattern::compile)
                .toList();
    }

    private static Set<String> classesOfStyles() {
        return found("([^{}]+)\\{", STYLES).stream()
                .filter(selector -> !selector.strip().startsWith("@"))
                .flatMap(selector -> found("\\.([a-zA-Z][\\w-]*)", selector).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What templates name as classes; one that ends in a dash is the beginning of some. */
    private static Set<String> classesOfTemplates() {
        String plain = TEMPLATES.replaceAll("</?#[^>]*>", " ").replaceAll("\\$\\{[^}]*\\}", "");
        return Stream.of("class=\"([^\"]*)\"", "<@layout.frame kind=\"([^\"]*)\"", "<@[^>]*\"([^\"]*)\"")
                .flatMap(classes -> found(classes, plain).stream())
                .flatMap(classes -> Stream.of(classes.split("\\s+")))
                .collect(Collectors.toSet());
    }

    /** Everything between quotes that could be a class. */
    private static Set<String> pieces(String program) {
        return LITERAL.matcher(program)
                .results()
                .flatMap(literal -> found("([a-zA-Z][\\w-]*)", literal.group()).stream())
                .collect(Collectors.toSet());
    }

    private static boolean isIn(List<Pattern> families, String name) {
        return families.stream().anyMatch(family -> family.matcher(name).matches());
    }

    private static Set<String> found(String expression, String text) {
        return Pattern.compile(expression)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> names(Path folder, String ending) {
        return files(folder, ending).stream().map(file -> file.getFileName().toString());
    }

    private static String textOf(Path folder, String ending) {
        return files(folder, ending).stream().map(ThemeLeftoversTest::text).collect(Collectors.joining("\n"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
