package openoars.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FaultListTest {

    /** {@code a.BTest#c}; without a class, it is the one named before. */
    private static final Pattern NAME = Pattern.compile("`(?<type>[a-z]+[.][A-Z]\\w+)?(?:#(?<method>\\w+))?`");

    @Test
    void names_tests_that_there_are() throws Exception {
        Matcher names = NAME.matcher(Files.readString(Path.of("src/docs/faults.md")));
        List<String> missing = new ArrayList<>();
        int found = 0;
        Class<?> type = FaultListTest.class;
        while (names.find()) {
            if (names.group("type") != null) {
                type = Class.forName("openoars." + names.group("type"));
            }
            String method = names.group("method");
            if (method != null) {
                found++;
                if (Stream.of(type.getDeclaredMethods())
                        .noneMatch(each -> each.getName().equals(method))) {
                    missing.add(type.getName() + "#" + method);
                }
            }
        }

        assertThat(missing).isEmpty();
        assertThat(found).isGreaterThan(30);
    }
}
