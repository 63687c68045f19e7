package openoars.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        assertThat(said.err()).startsWith("Say what to do, for example 'openoars check'.\nUsage: openoars ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            buidl                   | There is no command 'buidl'. Did you mean 'build'? | openoars --help
            --nope                  | There is no option '--nope'. | openoars --help
            build --draft           | There is no option '--draft'. Did you mean '--drafts'? | openoars build --help
            build --draft=x         | There is no option '--draft'. Did you mean '--drafts'? | openoars build --help
            check --threads=many    | 'many' cannot stand behind '--threads'. It takes a whole number. | openoars check --help
            check --threads         | Something has to stand behind '--threads': '--threads=N'. | openoars check --help
            check --color=blue      | 'blue' cannot stand behind '--color'. It takes auto, always, never. | openoars check --help
            check --fix=maybe       | '--fix' stands alone, without 'maybe'. | openoars check --help
            check --fix --fix       | '--fix' is there twice. Once is enough. | openoars check --help
            check stray             | 'stray' is one word too many. Put quotes around words that belong together. | openoars check --help
            new                     | TYPE is missing. Write 'openoars new [OPTIONS] TYPE TITLE'. | openoars new --help
            new lesson              | TITLE is missing. Write 'openoars new [OPTIONS] TYPE TITLE'. | openoars new --help
            own-words               | FILE is missing. Write 'openoars own-words [OPTIONS] FILE...'. | openoars own-words --help
            serve --port=abc        | There is no port 'abc'. Ports go from 0 to 65535. | openoars serve --help
            """)
    void says_which_word_it_cannot_use_and_what_to_write_instead(String written, String told, String help) {
        Said said = Said.by(written.split(" ", -1));

        assertThat(said).isEqualTo(new Said(ExitCode.WRONG_USAGE, "", told + "\n'" + help + "' lists all there is.\n"));
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
