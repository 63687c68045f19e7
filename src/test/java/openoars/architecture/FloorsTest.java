package openoars.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FloorsTest {

    /** From the ground up; a package uses only floors below its own, and no neighbour on the same floor. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("source", "cache", "json"),
            List.of("model", "problem", "output"),
            List.of("markdown", "report"),
            List.of("reading", "notes"),
            List.of("check"),
            List.of("bake", "search", "print"),
            List.of("site"),
            List.of("serve"),
            List.of("cli"));

    /** Each outside library and the one package that knows it. */
    private static final Map<String, String> DOORS = Map.ofEntries(
            Map.entry("com.vladsch.flexmark", "markdown"),
            Map.entry("org.snakeyaml", "reading"),
            Map.entry("org.jbake", "bake"),
            Map.entry("org.apache.commons.configuration2", "bake"),
            Map.entry("freemarker", "bake"),
            Map.entry("picocli", "cli"),
            Map.entry("org.apache.lucene", "search"),
            Map.entry("org.tartarus.snowball", "search"),
            Map.entry("org.apache.commons.text", "problem"),
            Map.entry("com.sun.net.httpserver", "serve"),
            Map.entry("com.openhtmltopdf", "print"),
            Map.entry("org.apache.pdfbox", "print"),
            Map.entry("org.apache.fontbox", "print"),
            Map.entry("io.nayuki.qrcodegen", "print"),
            Map.entry("org.jsoup", "print"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("openoars");

    @Test
    void every_package_stands_on_a_floor() {
        List<String> known = FLOORS.stream().flatMap(List::stream).sorted().toList();

        TreeSet<String> found = new TreeSet<>();
        CLASSES.stream()
                .map(FloorsTest::floorPackage)
                .filter(name -> !name.isEmpty())
                .forEach(found::add);

        assertThat(found).containsExactlyElementsOf(known);
    }

    @Test
    void a_package_uses_only_floors_below_it() {
        List<String> below = new ArrayList<>();
        for (List<String> floor : FLOORS) {
            for (String name : floor) {
                String[] forbidden = FLOORS.stream()
                        .flatMap(List::stream)
                        .filter(other -> !other.equals(name) && !below.contains(other))
                        .map(other -> "openoars." + other + "..")
                        .toArray(String[]::new);
                noClasses()
                        .that()
                        .resideInAPackage("openoars." + name + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(forbidden)
                        .check(CLASSES);
            }
            below.addAll(floor);
        }
    }

    @Test
    void each_library_has_one_door() {
        DOORS.forEach((library, door) -> noClasses()
                .that()
                .resideOutsideOfPackage("openoars." + door + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library + "..")
                .check(CLASSES));
    }

    /** What comes out is the same on every day but where a page tells what is overdue; then the day is handed on. */
    @Test
    void only_commands_ask_for_the_time() {
        TreeSet<String> asking = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            type.getAccessesFromSelf().stream()
                    .filter(access -> asksForTheTime(
                            access.getTargetOwner().getName(),
                            access.getTarget().getName()))
                    .forEach(access -> asking.add(
                            type.getFullName() + " " + access.getTarget().getFullName()));
        }

        assertThat(asking)
                .containsExactly(
                        "openoars.cli.CommonOptions java.time.Clock.systemUTC()",
                        "openoars.cli.CommonOptions java.time.LocalDate.now(java.time.Clock)",
                        // To be set to the day of a sheet.
                        "openoars.print.Stamp java.util.Calendar.setTimeInMillis(long)",
                        "openoars.print.Stamp java.util.GregorianCalendar.<init>(java.util.TimeZone, java.util.Locale)",
                        // How long a visitor has listened, how long a batch of changes lasts; no points in time.
                        "openoars.serve.EventStreams java.lang.System.nanoTime()",
                        "openoars.serve.FolderEvents java.lang.System.nanoTime()");
    }

    private static boolean asksForTheTime(String owner, String member) {
        return (owner.startsWith("java.time.") && member.equals("now"))
                || (owner.equals("java.time.Clock") && (member.startsWith("system") || member.startsWith("tick")))
                || (owner.equals("java.lang.System")
                        && (member.equals("currentTimeMillis") || member.equals("nanoTime")))
                || (owner.equals("java.util.Date") && member.equals("<init>"))
                || (owner.startsWith("java.util.") && owner.endsWith("Calendar"));
    }

    @Test
    void no_packages_depend_on_each_other_in_a_circle() {
        SlicesRuleDefinition.slices()
                .matching("openoars.(**)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void every_package_says_what_it_is_for_and_that_nothing_in_it_is_null() {
        Stream<String> without = CLASSES.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(p -> !p.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                .map(p -> p.getName());

        assertThat(without).isEmpty();
    }

    private static String floorPackage(JavaClass type) {
        String below = type.getPackageName().substring("openoars".length());
        return below.isEmpty() ? "" : below.substring(1).replaceFirst("[.].*$", "");
    }
}
