package openoars.dist;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The program of the release, run under other circumstances each time: it makes the same bytes, PDF files, search and the
 * zip of the site with them.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@DisabledOnOs(OS.WINDOWS)
@Timeout(300)
class ReproducibilityIT {

    private static final Path PROJECT = Path.of("");
    private static final Path SMALL_SITE = Path.of("src/test/resources/golden/small-site");
    private static final String JAVA = System.getProperty("java.home");

    /** What tells which pages somebody should have looked at, and what holds it or its sum. */
    private static final List<String> DEPENDS_ON_THE_DAY =
            List.of("health.html", "health.json", "sw.js", "a-small-handbook.zip");

    @TempDir
    private static Path unpacked;

    private static Path jar = Path.of("");

    /** What Java loads again and again, kept by the first build. */
    private static Path classes = Path.of("");

    /** The content of the small site, which gets the theme inside the program. */
    private static Path small = Path.of("");

    private static SortedMap<String, String> usual = new TreeMap<>();

    @TempDir
    private Path work;

    /**
     * How a build is started.
     *
     * @param before a program that starts it, with its arguments
     * @param java the home of the virtual machine
     * @param options of the virtual machine
     */
    private record Start(
            List<String> before, String java, List<String> options, Map<String, String> environment, int threads) {

        static Start usual() {
            return with(List.of(), Map.of());
        }

        static Start with(List<String> options, Map<String, String> environment) {
            return new Start(List.of(), JAVA, options, environment, 2);
        }

        static Start through(String... before) {
            return new Start(List.of(before), JAVA, List.of(), Map.of(), 2);
        }
    }

    @BeforeAll
    static void build_as_usual() throws Exception {
        Path home = UnpackedZip.in(unpacked);
        jar = home.resolve("lib/openoars.jar");
        classes = unpacked.resolve("classes.jsa");
        small = unpacked.resolve("small");
        copy(files(SMALL_SITE.resolve("content")), SMALL_SITE, small);
        Files.delete(small.resolve("content/data/help-lines.yml"));
        usual = build(
                small,
                unpacked.resolve("usual/site"),
                Start.with(List.of("-XX:ArchiveClassesAtExit=" + classes), Map.of()));
        assertThat(usual).containsKeys("worksheets/ruler-a4.pdf", "search/engine.js", "a-small-handbook.zip");
    }

    @Test
    void in_another_folder_whose_files_came_in_another_order() throws Exception {
        Path elsewhere = work.resolve("another place & na\u00efve name");
        List<Path> files = new ArrayList<>(files(small.resolve("content")));
        Collections.reverse(files);
        copy(files, small, elsewhere);

        assertSame(build(elsewhere, Start.usual()));
    }

    @Test
    void on_a_disk_that_shuffles_the_names_in_a_folder() throws Exception {
        Path shuffled = Files.createDirectory(work.resolve("shuffled"));
        String disorder = program("disorderfs", "disorderfs");
        Process mount = new ProcessBuilder(
                        disorder,
                        "--shuffle-dirents=yes",
                        small.toAbsolutePath().toString(),
                        shuffled.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(mount.getInputStream().readAllBytes(), UTF_8);
        assumeThat(mount.waitFor()).as("exit code of disorderfs: " + said).isZero();
        try {
            assertSame(build(shuffled, Start.usual()));
        } finally {
            new ProcessBuilder("fusermount", "-u", shuffled.toString()).start().waitFor();
        }
    }

    @ParameterizedTest
    @CsvSource({"tr, TR, Pacific/Kiritimati", "ar, EG, America/St_Johns", "th, TH, Asia/Bangkok", "hi, IN, Asia/Kolkata"
    })
    void in_other_languages_and_time_zones(String language, String country, String zone) throws Exception {
        assertSame(build(
                small,
                Start.with(
                        List.of("-Duser.language=" + language, "-Duser.country=" + country),
                        Map.of("TZ", zone, "LC_ALL", language + "_" + country + ".UTF-8"))));
    }

    @Test
    void on_a_machine_that_knows_no_letters() throws Exception {
        assertSame(build(small, Start.with(List.of("-Dfile.encoding=ISO-8859-9"), Map.of("LC_ALL", "C", "LANG", "C"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "077"})
    void whatever_rights_new_files_get(String mask) throws Exception {
        assertSame(build(small, Start.through("sh", "-c", "umask " + mask + "; exec \"$@\"", "sh")));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 8"})
    void with_any_number_of_processors_and_threads(int processors, int threads) throws Exception {
        assertSame(build(
                small,
                new Start(List.of(), JAVA, List.of("-XX:ActiveProcessorCount=" + processors), Map.of(), threads)));
    }

    @Test
    void for_another_user_on_another_machine() throws Exception {
        assertSame(build(
                small,
                Start.with(
                        List.of("-Duser.name=somebody", "-Duser.home=" + work),
                        Map.of("USER", "somebody", "HOSTNAME", "elsewhere", "HOME", work.toString()))));
    }

    /** Of what GitHub's machines and Debian have, the newest. */
    @Test
    void with_another_version_of_java() throws Exception {
        assertSame(build(small, new Start(List.of(), anotherJava(), List.of(), Map.of(), 2)));
    }

    /** Help lines would lose their numbers with time; this site has none. */
    @ParameterizedTest
    @ValueSource(strings = {"1970-01-02 12:00:00", "1 day ago", "2106-02-08 12:00:00"})
    void at_another_time_but_for_what_tells_that_it_is_overdue(String time) throws Exception {
        assertThat(differences(build(small, at(time)), usual)).isSubsetOf(DEPENDS_ON_THE_DAY);
    }

    @Test
    void with_what_the_build_before_left_while_the_clock_goes_backwards() throws Exception {
        Path project = work.resolve("project");
        copy(files(small.resolve("content")), small, project);
        Path page = project.resolve("content/mi/spirit.md");
        String text = Files.readString(page);
        Path target = work.resolve("site");
        build(project, target, Start.usual());
        Files.writeString(page, text + "\nOne more paragraph.\n");
        assertThat(differences(build(project, target, at("1 day ago")), usual)).contains("mi/spirit.html");
        Files.writeString(page, text);

        assertThat(differences(build(project, target, at("2 days ago")), usual)).isSubsetOf(DEPENDS_ON_THE_DAY);
    }

    /** All at once, for all that we have. */
    @Test
    void the_own_site_of_the_project() throws Exception {
        Path elsewhere = work.resolve("elsewhere");
        copy(files(PROJECT.resolve("content")), PROJECT, elsewhere);
        Start other = new Start(
                List.of("sh", "-c", "umask 027; exec \"$@\"", "sh"),
                otherJavas().stream().findFirst().orElse(JAVA),
                List.of("-Duser.language=ar", "-Duser.country=EG"),
                Map.of("TZ", "Pacific/Kiritimati"),
                3);
        Process first = start(PROJECT, work.resolve("first/site"), Start.usual());
        Process second = start(elsewhere, work.resolve("second/site"), other);

        SortedMap<String, String> one = ended(first, work.resolve("first/site"));
        SortedMap<String, String> two = ended(second, work.resolve("second/site"));

        assertThat(one).hasSizeGreaterThan(500);
        assertThat(differences(one, two)).isEmpty();
    }

    private static Start at(String time) {
        return Start.through(program("faketime", "faketime"), "-m", time);
    }

    private static String program(String name, String debian) {
        Optional<Path> found = Stream.of(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
        assumeThat(found)
                .as("the program " + name + "; install it, for example with 'apt-get install " + debian + "'")
                .isPresent();
        return found.orElseThrow().toString();
    }

    private static String anotherJava() throws IOException {
        Optional<String> java = otherJavas().stream().findFirst();
        assumeThat(java)
                .as("another Java, in JAVA_HOME_25_X64 or below /usr/lib/jvm")
                .isPresent();
        return java.orElseThrow();
    }

    private static List<String> otherJavas() throws IOException {
        List<Path> homes = new ArrayList<>();
        System.getenv().forEach((name, value) -> {
            if (name.matches("JAVA_HOME_\\d+_.*")) {
                homes.add(Path.of(value));
            }
        });
        Path debian = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(debian)) {
            try (Stream<Path> found = Files.list(debian)) {
                found.forEach(homes::add);
            }
        }
        return homes.stream()
                .filter(home -> Files.isExecutable(home.resolve("bin/java")))
                .filter(home -> feature(home) > Runtime.version().feature())
                .sorted((one, other) -> feature(other) - feature(one))
                .map(Path::toString)
                .toList();
    }

    /** The 25 of {@code JAVA_VERSION="25.0.1"}; 0 if there is no such line. */
    private static int feature(Path home) {
        try (Stream<String> lines = Files.lines(home.resolve("release"))) {
            return lines.filter(line -> line.matches("JAVA_VERSION=\"\\d+.*"))
                    .mapToInt(line -> Integer.parseInt(line.replaceAll("^[^\"]*\"(\\d+).*$", "$1")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    private SortedMap<String, String> build(Path source, Start start) throws Exception {
        return build(source, work.resolve("out/site"), start);
    }

    private static SortedMap<String, String> build(Path source, Path target, Start start) throws Exception {
        return ended(start(source, target, start), target);
    }

    private static Process start(Path source, Path target, Start start) throws IOException {
        List<String> command = new ArrayList<>(start.before());
        command.add(Path.of(start.java(), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        if (start.java().equals(JAVA) && Files.exists(classes)) {
            command.add("-XX:SharedArchiveFile=" + classes);
        }
        command.addAll(start.options());
        command.addAll(List.of("-jar", jar.toString(), "build", "--quiet"));
        command.addAll(List.of("--source", source.toAbsolutePath().toString(), "--output", target.toString()));
        command.addAll(List.of("--threads", String.valueOf(start.threads())));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        builder.environment().putAll(start.environment());
        return builder.start();
    }

    private static SortedMap<String, String> ended(Process build, Path target) throws Exception {
        String said = new String(build.getInputStream().readAllBytes(), UTF_8);
        assertThat(build.waitFor()).as(said).isZero();
        SortedMap<String, String> files = new TreeMap<>();
        for (Path file : files(target)) {
            files.put(target.relativize(file).toString(), Files.readString(file, ISO_8859_1));
        }
        return files;
    }

    private static void assertSame(SortedMap<String, String> files) {
        assertThat(differences(files, usual)).isEmpty();
    }

    /** The paths that only one site has, and those whose bytes differ. */
    private static List<String> differences(SortedMap<String, String> one, SortedMap<String, String> other) {
        return Stream.concat(one.keySet().stream(), other.keySet().stream())
                .distinct()
                .filter(path -> !one.getOrDefault(path, "only there").equals(other.getOrDefault(path, "only here")))
                .toList();
    }

    private static void copy(List<Path> files, Path from, Path to) throws IOException {
        for (Path file : files) {
            Path copy = to.resolve(from.toAbsolutePath().relativize(file.toAbsolutePath()));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
