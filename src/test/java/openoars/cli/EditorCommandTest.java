package openoars.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import openoars.TestSite;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the editor lets people fill in is what the reader of front matter knows, which is asked here by its own messages. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EditorCommandTest {

    @TempDir
    private Path folder;

    @Test
    void offers_every_key_that_a_page_may_have_and_no_other() {
        String problem = problem("zzzzzzzz: 1\n", "there is no key 'zzzzzzzz' here");

        assertThat(fields().keySet()).containsExactlyInAnyOrderElementsOf(known(problem));
    }

    @Test
    void insists_on_the_keys_that_a_page_has_to_have() {
        List<String> missing = problems("zzzzzzzz: 1\n").stream()
                .flatMap(problem ->
                        Pattern.compile("'(\\w+)' is missing").matcher(problem).results())
                .map(match -> match.group(1))
                .toList();

        assertThat(fields().entrySet().stream()
                        .filter(field -> !"false".equals(field.getValue().get("required")))
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(missing);
    }

    @Test
    void gives_all_choices_of_a_key_and_no_other() {
        fields().forEach((key, field) -> {
            List<String> problems = problems(key + ": zzzzzzzz\n").stream()
                    .filter(problem -> problem.contains(key + " cannot be 'zzzzzzzz'"))
                    .toList();
            if (field.containsKey("options")) {
                List<String> options = Arrays.stream(field.getOrDefault("options", "")
                                .replaceAll("[\\[\\]]", "")
                                .split(", "))
                        .filter(option -> !option.equals("all"))
                        .toList();
                assertThat(problems)
                        .singleElement()
                        .satisfies(problem -> assertThat(options).containsExactlyInAnyOrderElementsOf(known(problem)));
            } else {
                assertThat(problems).isEmpty();
            }
        });
    }

    @Test
    void writes_values_that_the_reader_takes() {
        String page = fields().entrySet().stream()
                .map(field -> field.getKey() + ": " + example(field.getValue()) + "\n")
                .collect(Collectors.joining());

        assertThat(problems(page))
                .noneMatch(problem -> problem.contains("[wrong-value]")
                        || problem.contains("[unknown-value]")
                        || problem.contains("[unknown-key]")
                        || problem.contains("[missing-key]"));
    }

    @Test
    void knows_each_section_and_what_a_page_in_it_usually_is() {
        assertThat(settings().get("backend"))
                .hasToString("{name=github, repo=someone/handbook, branch=site, open_authoring=true}");
        assertThat(collections())
                .extracting(collection -> collection.get("name"))
                .containsExactly("skills", "odd", "home");
        assertThat(collections().get(0).get("folder")).isEqualTo("content/skills");
        assertThat(fields().getOrDefault("type", Map.of())).containsEntry("default", "skill");
    }

    @Test
    void survives_a_section_with_any_title() {
        assertThat(collections().get(1).get("label")).isEqualTo("A \"title\": \\ #1 - {x}");
    }

    @Test
    void says_what_is_missing_where_there_is_no_repository_at_github() {
        TestSite.in(folder);

        assertThat(Said.by("editor", "--source", folder.toString())).isEqualTo(new Said(ExitCode.PROBLEMS, "", """
                The editor needs to know the sections of the site and a repository at GitHub.
                Write them into content/data/site.yml, for example 'repository: https://github.com/someone/handbook'.
                """));
    }

    private Map<?, ?> settings() {
        TestSite.in(folder).file("content/data/site.yml", """
                title: Test site
                base_url: https://example.org/
                repository: https://github.com/someone/handbook.git
                branch: site
                sections:
                  - id: skills
                    title: Skills
                  - id: odd
                    title: 'A "title": \\ #1 - {x}'
                """);
        Said said = Said.by("editor", "--source", folder.toString());
        assertThat(said.err()).isEmpty();
        assertThat(said.exitCode()).isZero();
        return (Map<?, ?>)
                Objects.requireNonNull(new Load(LoadSettings.builder().build()).loadFromString(said.out()));
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> collections() {
        return (List<Map<String, Object>>) Objects.requireNonNull(settings().get("collections"));
    }

    /** The fields of the first collection but the text, each with its settings. */
    private Map<String, Map<String, String>> fields() {
        Map<String, Object> first = collections().get(0);
        Map<String, Map<String, String>> fields = new LinkedHashMap<>();
        for (Object field : (List<?>) Objects.requireNonNull(first.get("fields"))) {
            Map<String, String> settings = ((Map<?, ?>) field)
                    .entrySet().stream()
                            .collect(Collectors.toMap(
                                    e -> String.valueOf(e.getKey()), e -> String.valueOf(e.getValue())));
            fields.put(settings.getOrDefault("name", ""), settings);
        }
        assertThat(fields.remove("body")).containsEntry("modes", "[raw]");
        return fields;
    }

    /** What an editor would write. */
    private static String example(Map<String, String> field) {
        return switch (field.getOrDefault("widget", "")) {
            case "string", "text" -> "'Some words'";
            case "number" -> "6";
            case "datetime" -> "2026-11-2" + (field.getOrDefault("name", "").equals("reviewed") ? "4" : "7");
            case "boolean" -> "false";
            case "list" ->
                "\n  - skills/some-page"
                        .replace("skills/", field.getOrDefault("name", "").equals("worksheets") ? "" : "skills/");
            case "select" ->
                field.containsKey("multiple")
                        ? "\n  - all"
                        : field.getOrDefault("options", "").replaceAll("\\[(.*?)[,\\]].*", "$1");
            default -> throw new AssertionError("another widget: " + field);
        };
    }

    private String problem(String frontMatter, String part) {
        return problems(frontMatter).stream()
                .filter(problem -> problem.contains(part))
                .collect(Collectors.joining());
    }

    private List<String> problems(String frontMatter) {
        return TestSite.in(folder)
                .file("content/mi/a.md", "---\n" + frontMatter + "---\n\nText.\n")
                .problems();
    }

    private static List<String> known(String problem) {
        Matcher known = Pattern.compile("Known here: (.*)\\.").matcher(problem);
        assertThat(known.find()).as(problem).isTrue();
        return List.of(known.group(1).split(", "));
    }
}
