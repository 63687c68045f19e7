package openoars.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenoarsCommandTest {

    @Test
    void shows_its_verbs_when_asked_for_help() {
        Said said = Said.by("--help");

        assertThat(said.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(said.out())
                .contains("build", "check", "serve", "new", "Exit codes: 0 fine, 1 something to put right");
        assertThat(said.err()).isEmpty();
    }

    @Test
    void asks_for_a_verb_when_there_is_none() {
        Said said = Said.by();

        assertThat(said.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).startsWith("Missing required subcommand\nUsage: openoars ");
    }

    @Test
    void suggests_the_verb_that_somebody_probably_meant() {
        assertThat(Said.by("buidl")).isEqualTo(new Said(ExitCode.WRONG_USAGE, "", """
                Unmatched argument at index 0: 'buidl'
                Did you mean: openoars build?
                """));
    }

    @Test
    void suggests_the_option_that_somebody_probably_meant() {
        Said said = Said.by("build", "--draft");

        assertThat(said.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).startsWith("Unknown option: '--draft'\nPossible solutions: --drafts\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--threads=many", "--color=blue", "--nonsense", "stray"})
    void tells_wrong_usage_by_its_exit_code(String argument) {
        Said said = Said.by("check", argument);

        assertThat(said.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains(argument.replaceFirst(".*=", ""));
    }

    @Test
    void takes_the_blame_for_a_fault_of_its_own() {
        Said said = failingWith(new IllegalStateException("two pages on one chair"));

        assertThat(said.exitCode()).isEqualTo(ExitCode.OUR_FAULT);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).startsWith("""
                Something in Openoars itself went wrong, and it is not your fault.
                Please tell us at https://github.com/openoars/openoars/issues and add what stands below.
                java.lang.IllegalStateException: two pages on one chair
                \tat\s""");
    }

    @Test
    void says_what_to_do_when_memory_runs_out() {
        Said expected = new Said(ExitCode.PROBLEMS, "", """
                There is not enough memory: Java heap space.
                Nothing was published. Give Java more of it, for example with JAVA_TOOL_OPTIONS=-Xmx1g, or work on \
                fewer pages at once with '--threads 1', then try again.
                """);
        OutOfMemoryError full = new OutOfMemoryError("Java heap space");

        assertThat(failingWith(full)).isEqualTo(expected);
        assertThat(failingWith(new IllegalStateException(full))).isEqualTo(expected);
        assertThat(failingWith(
                        new NoClassDefFoundError("java.lang.OutOfMemoryError: Java heap space [in thread \"main\"]")))
                .isEqualTo(expected);
    }

    @Test
    void takes_the_blame_for_an_error_of_its_own() {
        Said said = failingWith(new StackOverflowError("too deep"));

        assertThat(said.exitCode()).isEqualTo(ExitCode.OUR_FAULT);
        assertThat(said.err()).contains("\njava.lang.StackOverflowError: too deep\n");
    }

    @Test
    void says_kindly_that_a_disk_fails() {
        assertThat(failingWith(new IOException("No space left on device")))
                .isEqualTo(new Said(ExitCode.PROBLEMS, "", """
                A file could not be read or written: No space left on device.
                Nothing was published. Check the disk and the rights to the folder, then try again.
                """));
    }

    @Test
    void shows_control_characters_in_the_name_of_a_file_that_failed() {
        assertThat(failingWith(new IOException("a\u001b[2J.md")).err())
                .startsWith("A file could not be read or written: a\\x1b[2J.md.\n");
    }

    @Test
    void completes_commands_in_a_shell() {
        Said said = Said.by("generate-completion");

        assertThat(said.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(said.out()).contains("openoars", "--base-url");
    }

    private static Said failingWith(Throwable failure) {
        return Said.by(OpenoarsCommand.commandLine().addSubcommand(new Failing(failure)), "fail");
    }

    /** A fifth verb, which never works. */
    @Command(name = "fail")
    private record Failing(Throwable failure) implements Callable<Integer> {

        @Override
        public Integer call() throws Exception {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (Exception) failure;
        }
    }
}
