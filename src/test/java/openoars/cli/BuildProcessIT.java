package openoars.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import openoars.TestSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Builds in processes of their own, to which the worst happens. Whatever it is, the published site is the old one or the
 * new one, byte for byte; nothing else is changed; and the next build needs nobody to tidy up first.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(120)
class BuildProcessIT {

    /** So many that a build takes far longer than it takes to send a signal. */
    private static final int PAGES = 40;

    @TempDir
    private Path folder;

    private TestSite site;
    private Path target;
    private SortedMap<String, String> old = new TreeMap<>();

    private final List<Process> started = new ArrayList<>();

    @BeforeEach
    void publish_a_site() throws IOException {
        assumeThat(System.getProperty("os.name"))
                .as("signals and shells as on Unix")
                .doesNotContain("Windows");
        Path project = folder.toRealPath().resolve("project");
        site = TestSite.in(project);
        target = project.resolve("target").resolve("site");
        write("Old words.");
        assertThat(buildHere().exitCode()).isZero();
        old = files(target);
    }

    @AfterEach
    void end_what_was_started() throws InterruptedException {
        for (Process process : started) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void a_build_killed_at_any_point_leaves_the_old_site_or_the_new_one() throws Exception {
        Random random = new Random(8);
        for (int round = 1; round <= 4; round++) {
            write("Words of round " + round + ".");
            SortedMap<String, String> fresh = newSite();

            kill(build(), "KILL", random.nextInt(PAGES));

            assertThat(files(target)).as("round " + round).isIn(old, fresh);
            old = nextBuild(fresh);
        }
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
    void a_build_that_is_told_to_end_takes_away_what_it_has_not_finished(String signal, int exitCode) throws Exception {
        write("New words.");
        Process build = build();

        kill(build, signal, 1);

        assertThat(build.exitValue()).isEqualTo(exitCode);
        assertThat(said(build)).isEmpty();
        assertThat(files(target)).isEqualTo(old);
        assertThat(names(site.root().resolve("target"))).containsExactlyInAnyOrder("site", ".site-cache");
    }

    /** A write fails as on a full disk, at a place that depends on the limit. */
    @ParameterizedTest
    @ValueSource(ints = {1, 40})
    void a_build_whose_writes_fail_leaves_the_old_site_and_says_why(int blocks) throws Exception {
        write("New words.");

        Process build = inShell("ulimit -f " + blocks, "--no-cache");

        assertThat(said(build))
                .startsWith("A file could not be read or written: ")
                .endsWith("Nothing was published. Check the disk and the rights to the folder, then try again.\n")
                .doesNotContain("\tat ");
        assertThat(build.waitFor()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(files(target)).isEqualTo(old);
        assertThat(names(site.root().resolve("target"))).noneMatch(name -> name.matches("\\.site-\\d.*"));
    }

    @Test
    void a_build_with_too_little_memory_leaves_the_old_site_and_says_so() throws Exception {
        write(("Words, and many more of them. ".repeat(100) + "\n\n").repeat(20));

        Process build = start(List.of("-Xmx10m"), "--threads", "2");

        // Where it ends depends on the machine: at one page, or with all that has to be there at once.
        assertThat(said(build))
                .containsAnyOf(
                        "error[out-of-memory] there was not enough memory to read this page",
                        "There is not enough memory: Java heap space.\nNothing was published. Give Java more of it")
                .doesNotContain("\tat ");
        assertThat(build.waitFor()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(files(target)).isEqualTo(old);
        write("Old words.");
        nextBuild(old);
    }

    @Test
    void a_site_is_published_even_if_nothing_can_be_kept_for_the_next_build() throws Exception {
        write("New words.");
        SortedMap<String, String> fresh = newSite();
        Files.createDirectories(site.root().resolve("target/.site-cache/site.index.new"));

        Said said = buildHere();

        assertThat(said.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(said.err())
                .startsWith("The site is published, but the next build will have to make all of it anew: ")
                .contains("site.index.new");
        assertThat(files(target)).isEqualTo(fresh);
        Files.delete(site.root().resolve("target/.site-cache/site.index.new"));
        nextBuild(fresh);
    }

    @Test
    void of_several_builds_at_once_each_publishes_or_says_that_another_one_is_at_work() throws Exception {
        write("New words.");
        SortedMap<String, String> fresh = newSite();
        List<Process> builds = List.of(build(), build(), build());

        int published = 0;
        for (Process build : builds) {
            String said = said(build);
            if (build.waitFor() == ExitCode.FINE) {
                published++;
            } else {
                assertThat(said)
                        .matches("The site cannot be written now: '.*' is being written by another build"
                                + "( \\(process \\d+\\))?\\.\nWait until that has ended, then try again\\.\n");
            }
        }

        assertThat(published).isPositive();
        assertThat(files(target)).isEqualTo(fresh);
        nextBuild(fresh);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "077"})
    void a_site_is_for_everybody_to_read_whatever_the_habits_of_the_machine(String mask) throws Exception {
        write("New words.");
        SortedMap<String, String> fresh = newSite();

        Process build = inShell("umask " + mask);

        assertThat(said(build)).isEmpty();
        assertThat(files(target)).isEqualTo(fresh);
        try (Stream<Path> paths = Files.walk(target)) {
            assertThat(paths.collect(Collectors.groupingBy(
                            Files::isDirectory, Collectors.mapping(this::rights, Collectors.toSet()))))
                    .isEqualTo(Map.of(true, Set.of("rwxr-xr-x"), false, Set.of("rw-r--r--")));
        }
    }

    @Test
    void a_site_is_the_same_on_a_machine_that_knows_no_letters_and_has_no_place_for_temporary_files() throws Exception {
        write("New words: caf\u00e9.");
        SortedMap<String, String> fresh = newSite();

        Process build = inShell(
                "export LC_ALL=C TZ=Pacific/Kiritimati JAVA_TOOL_OPTIONS='-Djava.io.tmpdir=/nonexistent'; ulimit -n 256",
                "--threads",
                "8");

        assertThat(said(build).replaceFirst("Picked up .*\n", "")).isEmpty();
        assertThat(files(target)).isEqualTo(fresh);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/proc/site", "/dev/null"})
    void a_build_says_where_it_may_not_write(String place) throws Exception {
        Said said = Said.by("build", "--source", site.root().toString(), "--output", place);

        assertThat(said.exitCode()).isIn(ExitCode.PROBLEMS, ExitCode.WRONG_USAGE);
        assertThat(said.err()).contains(place.replace("/site", "")).doesNotContain("\tat ");
        assertThat(files(target)).isEqualTo(old);
    }

    @Test
    void file_names_that_no_person_types_are_told_without_harm() throws Exception {
        for (String name : List.of(
                "$'a\\nb.md'",
                "$'a\\e[31mb.md'",
                "$'a\\xff.md'",
                "$'\\xf0\\x9f\\x8c\\xb1.md'",
                "$(printf 'a%.0s' {1..252}).md")) {
            Process touch = new ProcessBuilder("bash", "-c", "touch " + name)
                    .directory(site.root().resolve("content/mi").toFile())
                    .start();
            assertThat(touch.waitFor()).isZero();
        }

        Process build = inShell("export LC_ALL=C");
        String said = said(build);

        assertThat(build.waitFor()).as(said).isEqualTo(ExitCode.PROBLEMS);
        assertThat(said).doesNotContain("\u001b").doesNotContain("\tat ").endsWith("""

                5 things to put right
                Begin with content/mi/a\\x0ab.md:1:1
                Nothing was written. The site stays as it was.
                """);
        assertThat(files(target)).isEqualTo(old);
    }

    @Test
    void a_build_among_people_who_save_takes_each_page_whole_or_says_what_it_could_not_read() throws Exception {
        Path page = site.root().resolve("content/mi/page-7.md");
        String one = Files.readString(page);
        String other = one.replace("Old words.", "New words, and many more of them. ".repeat(500));
        Thread people = new Thread(() -> saveAgainAndAgain(page, one, other));
        people.start();
        try {
            for (int round = 0; round < 4; round++) {
                Said said = buildHere("--no-cache");

                assertThat(said.exitCode()).as(said.err()).isIn(ExitCode.FINE, ExitCode.PROBLEMS);
                assertThat(said.err()).doesNotContain("\tat ");
                String html = files(target).getOrDefault("mi/page-7.html", "");
                assertThat(html.split("New words", -1).length - 1).isIn(0, 500);
            }
        } finally {
            people.interrupt();
            people.join();
        }
        Files.writeString(page, one);
        nextBuild(old);
    }

    /** As careful editors save: under another name first. Now and then the page is gone for a moment. */
    private void saveAgainAndAgain(Path page, String one, String other) {
        Path draft = folder.resolve("draft.md");
        try {
            for (int i = 0; !Thread.currentThread().isInterrupted(); i++) {
                String text = i % 2 == 0 ? other : one;
                if (i % 5 == 0) {
                    Files.delete(page);
                }
                Files.move(Files.writeString(draft, text), page, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (ClosedByInterruptException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Builds once more, and looks whether the site is the new one and nothing is left of what went wrong. */
    private SortedMap<String, String> nextBuild(SortedMap<String, String> fresh) throws IOException {
        Said said = buildHere();

        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(files(target)).isEqualTo(fresh);
        assertThat(names(site.root().resolve("target"))).containsExactlyInAnyOrder("site", ".site-cache");
        return fresh;
    }

    /** What a build makes of the content that has never been disturbed. */
    private SortedMap<String, String> newSite() throws IOException {
        Path elsewhere = folder.resolve("elsewhere").resolve("site");
        assertThat(buildHere("--no-cache", "--output", elsewhere.toString()).exitCode())
                .isZero();
        return files(elsewhere);
    }

    private void write(String words) {
        IntStream.range(0, PAGES).forEach(i -> site.page("mi/page-" + i, "order: " + (i + 1) + "\n", words));
    }

    private Said buildHere(String... more) {
        return Said.by(Stream.concat(
                        Stream.of(
                                "build",
                                "--quiet",
                                "--no-pdf",
                                "--source",
                                site.root().toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private Process build() throws IOException {
        return start(List.of());
    }

    private Process inShell(String first, String... more) throws IOException {
        String java = command(List.of(), more).stream()
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(" ", "exec ", ""));
        return start(new ProcessBuilder("sh", "-c", first + "; " + java));
    }

    private Process start(List<String> forJava, String... more) throws IOException {
        return start(new ProcessBuilder(command(forJava, more)));
    }

    private Process start(ProcessBuilder command) throws IOException {
        Process process = command.redirectErrorStream(true).start();
        started.add(process);
        return process;
    }

    private List<String> command(List<String> forJava, String... more) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
        command.addAll(forJava);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "openoars.Main", "build"));
        command.addAll(List.of("--quiet", "--no-pdf", "--source", site.root().toString()));
        command.addAll(List.of(more));
        return command;
    }

    private static String said(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), UTF_8);
    }

    /** Sends a signal as soon as a build has written so many files, and waits for its end. */
    private void kill(Process build, String signal, int files) throws Exception {
        while (build.isAlive() && written() < files) {
            Thread.onSpinWait();
        }
        new ProcessBuilder("kill", "-" + signal, String.valueOf(build.pid()))
                .start()
                .waitFor();
        build.waitFor();
    }

    private int written() throws IOException {
        int count = 0;
        for (String name : names(site.root().resolve("target"))) {
            if (name.matches("\\.site-\\d+")) {
                try {
                    count += names(target.resolveSibling(name).resolve("mi")).size();
                } catch (NoSuchFileException e) {
                    // It has just become the site, or has no pages yet.
                }
            }
        }
        return count;
    }

    private String rights(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every byte as one character, so that any difference shows. */
    private static SortedMap<String, String> files(Path root) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readString(file, ISO_8859_1));
            }
        }
        return files;
    }

    private static List<String> names(Path root) throws IOException {
        try (Stream<Path> found = Files.list(root)) {
            return found.map(file -> file.getFileName().toString()).toList();
        }
    }
}
