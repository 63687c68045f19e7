package openoars.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import openoars.TestSite;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people meet who would like to help: forms, guides and who is asked. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InvitationsTest {

    private static final Path GITHUB = Path.of(".github");
    private static final Path FORMS = GITHUB.resolve("ISSUE_TEMPLATE");

    /** What GitHub takes, for each kind of field. */
    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "markdown", Set.of("value"),
            "input", Set.of("label", "description", "placeholder", "value"),
            "textarea", Set.of("label", "description", "placeholder", "value", "render"),
            "dropdown", Set.of("label", "description", "multiple", "options", "default"),
            "checkboxes", Set.of("label", "description", "options"));

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)\\s]*)?\\)");

    @TempDir
    private Path folder;

    static Stream<Path> forms() throws IOException {
        try (Stream<Path> files = Files.list(FORMS)) {
            return files.filter(file -> !file.endsWith("config.yml")).sorted().toList().stream();
        }
    }

    static Stream<Path> guides() throws IOException {
        try (Stream<Path> files = Files.list(GITHUB)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void forms_are_such_as_github_takes(Path file) throws IOException {
        Yaml form = Yaml.read(file);

        assertThat(form.names())
                .contains("name", "description", "body")
                .isSubsetOf("name", "description", "body", "title", "labels", "assignees", "projects", "type");
        Set<String> ids = new HashSet<>();
        Set<String> labels = new HashSet<>();
        for (Yaml field : form.maps("body")) {
            String type = field.text("type");
            Yaml attributes = field.map("attributes");
            assertThat(field.names()).isSubsetOf("type", "id", "attributes", "validations");
            assertThat(ATTRIBUTES).containsKey(type);
            assertThat(attributes.names()).isSubsetOf(ATTRIBUTES.getOrDefault(type, Set.of()));
            assertThat(field.map("validations").names()).isSubsetOf("required");
            if (!type.equals("markdown")) {
                assertThat(field.text("id"))
                        .matches("[\\w-]+")
                        .satisfies(id -> assertThat(ids.add(id)).isTrue());
                assertThat(attributes.text("label"))
                        .isNotBlank()
                        .satisfies(label -> assertThat(labels.add(label)).isTrue());
            }
            if (type.equals("dropdown")) {
                assertThat(attributes.texts("options"))
                        .isNotEmpty()
                        .doesNotHaveDuplicates()
                        .doesNotContain("None");
            }
        }
        assertThat(ids).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void forms_about_texts_say_that_what_people_write_is_public(Path file) throws IOException {
        if (!file.endsWith("bug.yml")) {
            assertThat(Files.readString(file)).contains("Anybody can read what you write here.");
        }
    }

    @Test
    void a_report_from_a_page_fills_in_fields_that_the_form_has() throws Exception {
        TestSite site = TestSite.in(folder).file("content/data/site.yml", """
                        title: Test site
                        base_url: https://example.org/
                        repository: https://github.com/someone/handbook
                        sections:
                          - id: mi
                            title: Motivational interviewing
                        """).page("mi/a", "Text.");
        String report = Jsoup.parse(new String(site.build().get("mi/a.html"), StandardCharsets.UTF_8))
                .expectFirst("#mend-report")
                .attr("href");
        List<String> parameters = Pattern.compile("[?&](\\w+)=")
                .matcher(report)
                .results()
                .map(p -> p.group(1))
                .toList();
        List<String> fields = Yaml.read(FORMS.resolve("problem.yml")).maps("body").stream()
                .map(field -> field.text("id"))
                .toList();

        assertThat(report).contains("?template=problem.yml&");
        assertThat(parameters).startsWith("template", "title").hasSizeGreaterThan(2);
        assertThat(fields).containsAll(parameters.subList(2, parameters.size())).contains("where");
    }

    @Test
    void whoever_reports_a_danger_is_told_when_we_answer() throws IOException {
        List<String> kinds = Yaml.read(FORMS.resolve("problem.yml")).maps("body").stream()
                .filter(field -> field.text("id").equals("kind"))
                .flatMap(field -> field.map("attributes").texts("options").stream())
                .toList();

        assertThat(kinds).first().asString().contains("could hurt somebody", "24 hours");
    }

    @ParameterizedTest
    @MethodSource("guides")
    void guides_link_to_what_is_there(Path guide) throws IOException {
        String text = Files.readString(guide);

        assertThat(LINK.matcher(text).results().map(link -> link.group(1))).allSatisfy(link -> {
            if (link.contains("?template=")) {
                assertThat(FORMS.resolve(link.replaceFirst(".*[?]template=", "")))
                        .isRegularFile();
            } else if (!link.startsWith("https://")) {
                assertThat(GITHUB.resolve(link).normalize()).exists();
            }
        });
    }

    @Test
    void the_first_choice_is_between_writing_and_coding() throws IOException {
        assertThat(Files.readString(GITHUB.resolve("CONTRIBUTING.md")))
                .containsSubsequence(
                        "[I want to write](#i-want-to-write)",
                        "[I want to code](#i-want-to-code)",
                        "\n## I want to write\n",
                        "\n## I want to code\n");
    }

    @Test
    void people_are_asked_by_the_role_they_have_for_files_that_are_there() throws IOException {
        List<String> lines = Files.readAllLines(GITHUB.resolve("CODEOWNERS")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();

        assertThat(lines).first().asString().startsWith("* ");
        assertThat(lines).allSatisfy(line -> {
            String[] parts = line.split("\\s+");
            assertThat(parts).hasSizeGreaterThan(1);
            assertThat(List.of(parts).subList(1, parts.length)).allMatch(team -> team.matches("@openoars/[a-z-]+"));
            if (!parts[0].equals("*")) {
                assertThat(Path.of(parts[0].substring(1))).exists();
            }
        });
    }

    @Test
    void no_mail_address_of_ours_is_made_up() throws IOException {
        try (Stream<Path> files = Files.walk(GITHUB)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file))
                        .doesNotContainPattern("[\\w.]+@(?!example\\.org)[\\w-]+\\.(org|com|net|io)\\b");
            }
        }
    }
}
