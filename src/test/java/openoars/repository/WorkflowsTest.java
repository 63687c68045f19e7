package openoars.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that keep a stranger's pull request from doing anything but being read. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkflowsTest {

    private static final Path GITHUB = Path.of(".github");
    private static final Path WORKFLOWS = GITHUB.resolve("workflows");

    /** All that any job may do beyond reading the repository. */
    private static final Map<String, Set<String>> RIGHTS = Map.of(
            "check.yml/pages", Set.of(),
            "check.yml/program", Set.of(),
            "comment.yml/comment", Set.of("actions: read", "contents: read", "pull-requests: write"),
            "publish.yml/build", Set.of(),
            "publish.yml/deploy", Set.of("pages: write", "id-token: write"),
            "weekly.yml/big-site", Set.of(),
            "weekly.yml/every-page", Set.of(),
            "weekly.yml/look", Set.of("contents: read", "issues: write"),
            "weekly.yml/weaknesses", Set.of());

    private static final Pattern USES = Pattern.compile("uses: (\\S+?)@(\\S+)(.*)");

    static Stream<Path> workflows() throws IOException {
        try (Stream<Path> files = Files.list(WORKFLOWS)) {
            return files.sorted().toList().stream();
        }
    }

    @Test
    void are_those_four() throws IOException {
        assertThat(workflows().map(file -> file.getFileName().toString()))
                .containsExactly("check.yml", "comment.yml", "publish.yml", "weekly.yml");
    }

    @Test
    void start_only_on_what_gives_a_stranger_no_rights() throws IOException {
        Map<String, List<String>> triggers = new TreeMap<>();
        for (Path file : workflows().toList()) {
            triggers.put(
                    file.getFileName().toString(), Yaml.read(file).map("on").names());
        }

        assertThat(triggers)
                .containsExactly(
                        Map.entry("check.yml", List.of("pull_request")),
                        Map.entry("comment.yml", List.of("workflow_run")),
                        Map.entry("publish.yml", List.of("push", "workflow_dispatch")),
                        Map.entry("weekly.yml", List.of("schedule", "workflow_dispatch")));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void may_only_read_unless_a_job_says_more(Path file) throws IOException {
        assertThat(Yaml.read(file).map("permissions").keys()).isEqualTo(Map.of("contents", "read"));
    }

    @Test
    void give_each_job_the_rights_it_needs_and_no_other() throws IOException {
        Map<String, Set<String>> rights = new TreeMap<>();
        for (Path file : workflows().toList()) {
            jobs(file).forEach((name, job) -> rights.put(file.getFileName() + "/" + name, rights(job)));
        }

        assertThat(rights).isEqualTo(new TreeMap<>(RIGHTS));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void end_by_themselves_and_do_not_run_into_each_other(Path file) throws IOException {
        assertThat(Yaml.read(file).map("concurrency").names()).containsExactly("group", "cancel-in-progress");
        assertThat(jobs(file).values())
                .allSatisfy(job -> assertThat(job.text("timeout-minutes")).matches("[1-9]\\d?"));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void put_nothing_of_an_event_into_a_command(Path file) throws IOException {
        assertThat(steps(file).map(step -> step.text("run"))).noneMatch(command -> command.contains("${{"));
        assertThat(steps(file).map(step -> step.text("uses"))).noneMatch(use -> use.contains("github-script"));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void read_nothing_that_a_stranger_can_name(Path file) throws IOException {
        assertThat(Files.readString(file))
                .doesNotContainPattern(
                        "head_ref|head\\.ref|head_branch|\\.title|\\.body|\\.message|\\.label|user\\.login");
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void name_each_action_by_its_commit_and_say_which_version_that_is(Path file) throws IOException {
        assertThat(uses(file)).allSatisfy(use -> {
            assertThat(use.group(1)).matches("actions/[a-z-]+|google/osv-scanner-action/osv-scanner-action");
            assertThat(use.group(2)).matches("[0-9a-f]{40}");
            assertThat(use.group(3)).matches(" # v\\d+\\.\\d+\\.\\d+");
        });
    }

    @Test
    void use_one_version_of_each_action() throws IOException {
        Map<String, Set<String>> versions = new TreeMap<>();
        for (Path file : workflows().toList()) {
            uses(file)
                    .forEach(use -> versions.computeIfAbsent(use.group(1), action -> new TreeSet<>())
                            .add(use.group(2) + use.group(3)));
        }

        assertThat(versions)
                .isNotEmpty()
                .allSatisfy((action, used) -> assertThat(used).hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void leave_no_token_lying_about(Path file) throws IOException {
        assertThat(steps(file).filter(step -> step.text("uses").startsWith("actions/checkout@")))
                .allSatisfy(step ->
                        assertThat(step.map("with").text("persist-credentials")).isEqualTo("false"));
        assertThat(Files.readString(file)).doesNotContain("secrets.", "pull_request_target", "self-hosted");
    }

    @Test
    void hand_no_token_to_what_reads_a_suggestion() throws IOException {
        assertThat(Files.readString(WORKFLOWS.resolve("check.yml"))).doesNotContain("github.token", "GITHUB_TOKEN");
    }

    /** By the list that goes out with each release, not by what the tests bring along. */
    @Test
    void ask_each_week_whether_what_we_release_has_a_known_weakness() throws IOException {
        assertThat(steps(WORKFLOWS.resolve("weekly.yml"))
                        .filter(step -> step.text("uses").startsWith("google/osv-scanner-action/")))
                .singleElement()
                .satisfies(step -> assertThat(step.map("with").text("scan-args"))
                        .isEqualTo("--lockfile=target/openoars.cdx.json"));
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<outputName>openoars.cdx</outputName>");
    }

    @Test
    void comment_with_our_own_scripts() throws IOException {
        List<Yaml> checkouts = steps(WORKFLOWS.resolve("comment.yml"))
                .filter(step -> step.text("uses").startsWith("actions/checkout@"))
                .toList();

        assertThat(checkouts)
                .singleElement()
                .satisfies(step -> assertThat(step.map("with").text("ref"))
                        .isEqualTo("${{ github.event.repository.default_branch }}"));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void call_scripts_that_are_there(Path file) throws IOException {
        List<String> called = steps(file)
                .flatMap(step -> Pattern.compile("\\.github/scripts/([\\w.-]+)")
                        .matcher(step.text("run"))
                        .results())
                .map(script -> script.group(1))
                .toList();

        assertThat(called)
                .allSatisfy(script ->
                        assertThat(GITHUB.resolve("scripts").resolve(script)).isRegularFile());
    }

    @Test
    void wait_for_the_workflow_that_checks() throws IOException {
        assertThat(Yaml.read(WORKFLOWS.resolve("comment.yml"))
                        .map("on")
                        .map("workflow_run")
                        .texts("workflows"))
                .containsExactly(Yaml.read(WORKFLOWS.resolve("check.yml")).text("name"));
    }

    private static Map<String, Yaml> jobs(Path file) throws IOException {
        Yaml jobs = Yaml.read(file).map("jobs");
        assertThat(jobs.names()).isNotEmpty();
        return jobs.names().stream().collect(Collectors.toMap(name -> name, jobs::map));
    }

    private static Stream<Yaml> steps(Path file) throws IOException {
        return jobs(file).values().stream().flatMap(job -> job.maps("steps").stream());
    }

    private static Set<String> rights(Yaml job) {
        Yaml permissions = job.map("permissions");
        return permissions.names().stream()
                .map(name -> name + ": " + permissions.text(name))
                .collect(Collectors.toSet());
    }

    private static List<MatchResult> uses(Path file) {
        try {
            return USES.matcher(Files.readString(file)).results().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
