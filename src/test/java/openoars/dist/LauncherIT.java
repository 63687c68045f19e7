package openoars.dist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** The program of the release zip, in a folder with a space in its name. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
class LauncherIT {

    private static final Path SMALL_SITE = Path.of("src/test/resources/golden/small-site");
    private static final String JAVA = System.getProperty("java.home");

    @TempDir
    private static Path unpacked;

    private static Path launcher = Path.of("");

    @TempDir
    private Path work;

    @BeforeAll
    static void unpack() throws IOException {
        launcher = UnpackedZip.in(Files.createDirectory(unpacked.resolve("my programs")))
                .resolve("bin/openoars");
    }

    @Test
    void says_its_version() throws Exception {
        Said said = start(launcher, Map.of(), "--version");

        assertThat(said.exitCode()).isZero();
        assertThat(said.out()).startsWith("openoars ");
        assertThat(said.err()).isEmpty();
    }

    @Test
    void builds_a_site() throws Exception {
        Path site = work.resolve("site");

        Said said = start(launcher, Map.of(), "build", "--source", SMALL_SITE.toString(), "--output", site.toString());

        assertThat(said.exitCode()).isZero();
        assertThat(site.resolve("mi/spirit.html")).exists();
    }

    @Test
    void makes_pdf_files_with_the_jars_beside_it() throws Exception {
        Path sample = launcher.resolveSibling("../lib/sample").normalize();
        Path site = work.resolve("site");

        Said said = start(launcher, Map.of(), "build", "--source", sample.toString(), "--output", site.toString());

        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(site.resolve("worksheets/ruler-a4.pdf")).isNotEmptyFile();
    }

    @Test
    void says_so_when_the_jars_are_not_beside_it() throws Exception {
        Path home = UnpackedZip.in(work);
        Files.delete(home.resolve("lib/openhtmltopdf-pdfbox.jar"));
        String site = work.resolve("site").toString();
        List<String> build =
                List.of("build", "--source", home.resolve("lib/sample").toString(), "--output", site);

        Said said = start(home.resolve("bin/openoars"), Map.of(), build.toArray(String[]::new));

        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.err()).contains("""
                openhtmltopdf-core.jar and openhtmltopdf-pdfbox.jar, which make the PDF files, are not beside openoars.jar.
                Put them there, from the zip of the release, or build with '--no-pdf'.
                """);
    }

    @Test
    void passes_on_the_exit_code_for_wrong_usage() throws Exception {
        assertThat(start(launcher, Map.of(), "biuld").exitCode()).isEqualTo(2);
    }

    @Test
    void starts_through_a_relative_and_an_absolute_symbolic_link() throws Exception {
        Path absolute = Files.createSymbolicLink(unpacked.resolve("absolute"), launcher);
        Path relative = Files.createSymbolicLink(unpacked.resolve("relative"), Path.of("absolute"));

        assertThat(start(relative, Map.of(), "--version").exitCode()).isZero();
        assertThat(start(absolute, Map.of(), "--version").exitCode()).isZero();
    }

    @Test
    void passes_options_on_to_java() throws Exception {
        Said said = start(launcher, Map.of("OPENOARS_JAVA_OPTS", "-Xmx64m -showversion"), "--version");

        assertThat(said.err()).contains(System.getProperty("java.version"));
    }

    @Test
    void says_what_to_do_without_java() throws Exception {
        Said said = start(launcher, Map.of("JAVA_HOME", "", "PATH", work.toString()), "--version");

        assertThat(said.exitCode()).isEqualTo(69);
        assertThat(said.err()).isEqualTo("""
                Openoars needs Java 17 or newer, and there is no java on the PATH.
                Install it, for example with 'apt install openjdk-17-jre-headless' or from https://adoptium.net/, then try again.
                """);
    }

    @Test
    void says_what_to_do_with_an_old_java() throws Exception {
        Path java = Files.createDirectories(work.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nexit 99\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(work.resolve("jdk/release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"11.0.2\"\n");
        String home = work.resolve("jdk").toString();

        Said said = start(launcher, Map.of("JAVA_HOME", home), "--version");

        assertThat(said.exitCode()).isEqualTo(69);
        assertThat(said.err())
                .isEqualTo("Openoars needs Java 17 or newer; '" + home + "/bin/java' is Java 11.0.2.\n"
                        + "Install a newer one, or set JAVA_HOME to its folder.\n");
    }

    @Test
    void says_so_when_there_is_no_java_in_its_home() throws Exception {
        Said said = start(launcher, Map.of("JAVA_HOME", "/no such folder"), "--version");

        assertThat(said.exitCode()).isEqualTo(69);
        assertThat(said.err()).startsWith("JAVA_HOME is '/no such folder', and there is no program bin/java in it.\n");
    }

    @Test
    void makes_an_archive_of_classes_once_and_starts_from_it() throws Exception {
        Path home = UnpackedZip.in(work);
        Path cache = work.resolve("cache");
        Path classes = work.resolve("classes");
        Map<String, String> environment = Map.of("OPENOARS_NO_ARCHIVE", "", "XDG_CACHE_HOME", cache.toString());
        Map<String, String> watched = new TreeMap<>(environment);
        watched.put("OPENOARS_JAVA_OPTS", "-Xshare:on -Xlog:class+load:file=" + classes);

        Said first = start(home.resolve("bin/openoars"), environment, "--version");
        List<Path> made = files(cache);
        Said second = start(home.resolve("bin/openoars"), watched, "--version");

        assertThat(first.out()).isEqualTo(second.out()).startsWith("openoars ");
        assertThat(made).singleElement().asString().endsWith(".jsa");
        assertThat(files(cache)).isEqualTo(made);
        assertThat(Files.readString(classes))
                .containsPattern("openoars\\.cli\\.BuildCommand source: shared objects file");
    }

    /** That Java is played: it says what it was called with, and leaves a cache where it was told to. */
    @Test
    void uses_the_cache_of_java_25_in_the_place_of_an_archive() throws Exception {
        Path java = Files.createDirectories(work.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, """
                #!/bin/sh
                echo "$*"
                for option; do
                  case $option in -XX:AOTCacheOutput=*) echo cache >"${option#*=}" ;; esac
                done
                """);
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(work.resolve("jdk/release"), "JAVA_VERSION=\"25.0.1\"\n");
        Path cache = work.resolve("cache");
        Map<String, String> environment = Map.of(
                "JAVA_HOME",
                work.resolve("jdk").toString(),
                "OPENOARS_NO_ARCHIVE",
                "",
                "XDG_CACHE_HOME",
                cache.toString(),
                "OPENOARS_JAVA_OPTS",
                "-Xmx1g");

        Said said = start(launcher, environment, "--version");

        assertThat(files(cache)).singleElement().asString().endsWith(".aot");
        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .contains(" -Xlog:aot=off -Xmx1g -XX:AOTCache=" + files(cache).get(0) + " -jar ")
                .endsWith(" --version\n")
                .doesNotContain("-Xshare");
    }

    @Test
    void starts_without_a_place_for_the_archive() throws Exception {
        Path file = Files.writeString(work.resolve("file"), "no folder");

        Said said = start(launcher, Map.of("OPENOARS_NO_ARCHIVE", "", "XDG_CACHE_HOME", file.toString()), "--version");

        assertThat(said.exitCode()).isZero();
        assertThat(said.err()).isEmpty();
    }

    private record Said(int exitCode, String out, String err) {}

    /** Most tests keep no archive, because making one takes seconds. */
    private Said start(Path program, Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        File out = work.resolve("out.txt").toFile();
        File err = work.resolve("err.txt").toFile();
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out).redirectError(err);
        builder.environment().keySet().removeAll(List.of("CI", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        builder.environment().putAll(Map.of("JAVA_HOME", JAVA, "OPENOARS_NO_ARCHIVE", "yes"));
        builder.environment().putAll(environment);
        int exitCode = builder.start().waitFor();
        return new Said(exitCode, Files.readString(out.toPath(), UTF_8), Files.readString(err.toPath(), UTF_8));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
