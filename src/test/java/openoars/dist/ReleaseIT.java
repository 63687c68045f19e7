package openoars.dist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What anybody can look up in a release, and make again from the same sources. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@DisabledOnOs(OS.WINDOWS)
class ReleaseIT {

    private static final Pattern TIMESTAMP =
            Pattern.compile("<project\\.build\\.outputTimestamp>(?<time>.+)Z</project\\.build\\.outputTimestamp>");

    @TempDir
    private static Path unpacked;

    private static Path lib = Path.of("");

    @BeforeAll
    static void unpack() throws IOException {
        lib = UnpackedZip.in(unpacked).resolve("lib");
    }

    @Test
    void names_every_jar_in_its_bill_of_materials() throws IOException {
        List<String> names = jars();

        assertThat(names).contains("openoars", "openhtmltopdf-core", "openhtmltopdf-pdfbox");
        assertThat(billOfMaterials())
                .as("openoars.cdx.json, which 'mvn package' makes while it is not offline")
                .contains(names.stream()
                        .map(name -> "\"name\" : \"" + name + "\"")
                        .toList());
    }

    /** Most libraries say in a file of Maven's who they are; it stays in the jar that they were packed into. */
    @Test
    void names_the_version_of_every_library_that_is_packed_into_the_jar() throws IOException {
        List<String> packed = packedIn(lib.resolve("openoars.jar"));

        assertThat(packed).hasSizeGreaterThan(20);
        assertThat(billOfMaterials()).contains(packed);
    }

    @Test
    void names_nothing_that_only_tests_need() throws IOException {
        assertThat(billOfMaterials()).doesNotContain("junit", "playwright", "orientdb");
    }

    @Test
    void says_the_same_about_itself_in_every_build() throws IOException {
        assertThat(billOfMaterials()).doesNotContain("serialNumber", "\"timestamp\"");
    }

    /** Files of libraries keep the times that they have in their own jars, which never change either. */
    @Test
    void gives_every_file_of_its_own_one_fixed_time() throws IOException {
        Matcher timestamp = TIMESTAMP.matcher(Files.readString(Path.of("pom.xml")));
        assertThat(timestamp.find()).isTrue();
        LocalDateTime fixed = LocalDateTime.parse(timestamp.group("time"));

        assertThat(times(lib.resolve("openoars.jar"), "openoars/")).containsOnly(fixed);
        assertThat(times(UnpackedZip.made(), "")).containsOnly(fixed);
    }

    @Test
    void keeps_the_letters_of_every_notice() throws IOException {
        try (ZipFile jar = new ZipFile(lib.resolve("openoars.jar").toFile());
                InputStream notice = jar.getInputStream(jar.getEntry("META-INF/NOTICE"))) {
            assertThat(new String(notice.readAllBytes(), UTF_8))
                    .contains("Anders Møller")
                    .doesNotContain("\uFFFD");
        }
    }

    private static String billOfMaterials() throws IOException {
        return Files.readString(lib.resolve("openoars.cdx.json"));
    }

    private static List<String> jars() throws IOException {
        try (Stream<Path> files = Files.list(lib)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .map(name -> name.substring(0, name.length() - ".jar".length()))
                    .toList();
        }
    }

    private static List<String> packedIn(Path jar) throws IOException {
        List<String> packed = new ArrayList<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (entry.getName().matches("META-INF/maven/.*/pom\\.properties")) {
                    packed.add(packageUrl(zip, entry));
                }
            }
        }
        return packed;
    }

    private static String packageUrl(ZipFile zip, ZipEntry entry) throws IOException {
        Properties maven = new Properties();
        try (InputStream in = zip.getInputStream(entry)) {
            maven.load(in);
        }
        return "\"pkg:maven/%s/%s@%s?type=jar\""
                .formatted(maven.getProperty("groupId"), maven.getProperty("artifactId"), maven.getProperty("version"));
    }

    private static List<LocalDateTime> times(Path archive, String start) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile(), UTF_8)) {
            return zip.stream()
                    .filter(entry -> entry.getName().startsWith(start))
                    .map(ZipEntry::getTimeLocal)
                    .distinct()
                    .toList();
        }
    }
}
