package openoars.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import openoars.problem.Rule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Nothing in the program is there for nobody. What tests alone use counts as unused. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LeftoversTest {

    /** Classes that no other class names, or none of another package, and who needs them. */
    private static final Map<String, String> CLASSES_CALLED_FROM_OUTSIDE = Map.of(
            "openoars.Main", "Java starts it",
            "openoars.bake.PagesTool", "JBake finds it in META-INF/services",
            "openoars.cli.ExitCode", "its constants are copied where they are used");

    /** Methods that nothing calls, and why they are there. */
    private static final Map<String, String> METHODS_CALLED_FROM_OUTSIDE = Map.of(
            "openoars.Main.main", "Java starts it",
            "openoars.markdown.page.Word.key", "lets tests look for the word in the theme",
            "openoars.markdown.page.Word.in", "likewise",
            "openoars.serve.Reply.status", "tells tests what a browser would get",
            "openoars.site.Build.writeTo", "is the whole build in one call, for tests and for programs that embed it");

    /** Components of records that nothing reads by name, and why they are there. */
    private static final Map<String, String> READ_AS_A_WHOLE = Map.of(
            "openoars.bake.SiteViews$Place", "is a key",
            "openoars.output.WrittenBefore$Stamp", "is compared",
            "openoars.serve.FolderSnapshots$Stamp", "is compared",
            "openoars.model.SeedRow", "says what its file says, though only its id is asked for",
            "openoars.model.Source", "says what its file says, though its kind and ISBN are not shown");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("openoars");

    @Test
    void every_class_is_used_by_another() {
        Stream<String> unused = topLevel()
                .filter(type -> users(type).findAny().isEmpty())
                .map(JavaClass::getName)
                .filter(name -> !CLASSES_CALLED_FROM_OUTSIDE.containsKey(name));

        assertThat(unused).isEmpty();
    }

    @Test
    void every_public_class_is_used_by_another_package() {
        Stream<String> publicForNobody = topLevel()
                .filter(LeftoversTest::isPublic)
                .filter(type -> users(type).allMatch(isInPackageOf(type)))
                .map(JavaClass::getName)
                .filter(name -> !CLASSES_CALLED_FROM_OUTSIDE.containsKey(name));

        assertThat(publicForNobody).isEmpty();
    }

    @Test
    void every_method_is_called() {
        Stream<String> unused = methods()
                .filter(method -> method.getAccessesToSelf().isEmpty())
                .map(LeftoversTest::name)
                .filter(name -> !METHODS_CALLED_FROM_OUTSIDE.containsKey(name));

        assertThat(unused).isEmpty();
    }

    @Test
    void every_public_method_is_called_from_another_package() {
        Stream<String> publicForNobody = methods()
                .filter(LeftoversTest::isPublic)
                .filter(method -> !method.getOwner().isInterface())
                .filter(method -> method.getAccessesToSelf().stream()
                        .map(JavaAccess::getOriginOwner)
                        .allMatch(isInPackageOf(method.getOwner())))
                .map(LeftoversTest::name)
                .filter(name -> !METHODS_CALLED_FROM_OUTSIDE.containsKey(name));

        assertThat(publicForNobody).isEmpty();
    }

    /** Those that templates see are looked at with the templates. */
    @Test
    void every_component_of_a_record_is_read() {
        Stream<String> unread = CLASSES.stream()
                .filter(JavaClass::isRecord)
                .filter(type -> !type.getPackageName().equals("openoars.bake.view"))
                .filter(type -> !READ_AS_A_WHOLE.containsKey(type.getName()))
                .flatMap(type -> type.getFields().stream())
                .filter(component -> !component.getModifiers().contains(JavaModifier.STATIC))
                .filter(component -> !isRead(component))
                .map(LeftoversTest::name);

        assertThat(unread).isEmpty();
    }

    @Test
    void every_rule_is_told_by_some_check() {
        Set<JavaEnumConstant> constants = CLASSES.get(Rule.class).getEnumConstants();
        Stream<String> untold = constants.stream()
                .map(constant -> CLASSES.get(Rule.class).getField(constant.name()))
                .filter(rule -> rule.getAccessesToSelf().stream()
                        .allMatch(access -> access.getOriginOwner().isEquivalentTo(Rule.class)))
                .map(JavaField::getName);

        assertThat(constants).hasSameSizeAs(Rule.values());
        assertThat(untold).isEmpty();
    }

    private static Stream<JavaClass> topLevel() {
        return CLASSES.stream()
                .filter(type -> type.getEnclosingClass().isEmpty())
                .filter(type -> !type.getSimpleName().equals("package-info"));
    }

    /** All classes that know the type, apart from itself and what is inside it. */
    private static Stream<JavaClass> users(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                .map(dependency -> topLevel(dependency.getOriginClass()))
                .filter(user -> !user.equals(type));
    }

    private static JavaClass topLevel(JavaClass type) {
        return type.getEnclosingClass().map(LeftoversTest::topLevel).orElse(type);
    }

    /** What somebody wrote to be called by its own name. */
    private static Stream<JavaMethod> methods() {
        return CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
                .filter(method -> !isMadeByTheCompiler(method))
                .filter(method -> !overrides(method));
    }

    private static boolean isMadeByTheCompiler(JavaMethod method) {
        JavaClass type = method.getOwner();
        boolean isAccessor =
                type.isRecord() && type.tryGetField(method.getName()).isPresent();
        boolean isOfEnum = type.isEnum() && Set.of("values", "valueOf").contains(method.getName());
        return isAccessor || isOfEnum;
    }

    private static boolean overrides(JavaMethod method) {
        JavaClass type = method.getOwner();
        return Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream())
                .flatMap(above -> above.getMethods().stream())
                .anyMatch(other -> other.getName().equals(method.getName())
                        && other.getRawParameterTypes().size()
                                == method.getRawParameterTypes().size());
    }

    private static boolean isRead(JavaField component) {
        boolean byName = component.getOwner().getMethods().stream()
                .filter(method -> method.getName().equals(component.getName()))
                .anyMatch(accessor -> !accessor.getAccessesToSelf().isEmpty());
        boolean inside = component.getAccessesToSelf().stream()
                .filter(access -> access.getAccessType() == JavaFieldAccess.AccessType.GET)
                .anyMatch(access -> !access.getOrigin().getName().equals(component.getName()));
        return byName || inside;
    }

    private static Predicate<JavaClass> isInPackageOf(JavaClass type) {
        return other -> other.getPackageName().equals(type.getPackageName());
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static boolean isPublic(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static String name(JavaMember member) {
        return member.getOwner().getName() + "." + member.getName();
    }
}
