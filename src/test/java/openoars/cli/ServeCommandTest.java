package openoars.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ServeCommandTest {

    @Test
    void shows_control_characters_in_what_the_system_says_as_text() {
        StringWriter said = new StringWriter();
        CommandLine line = OpenoarsCommand.commandLine().setErr(new PrintWriter(said));
        ServeCommand command =
                Objects.requireNonNull(line.getSubcommands().get("serve")).getCommand();

        command.stopped(List.of("A file could not be read: content/a\u001b[2J.md"));
        command.looksForItself("content/\u0007b");

        assertThat(said).hasToString("""
                A file could not be read: content/a\\x1b[2J.md
                There are no pages to show yet. Put this right and save.
                The system does not tell of changes here: content/\\x07b.
                The preview looks for them once a second.
                """);
    }
}
