package openoars.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import openoars.TestSite;
import openoars.model.PageType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NewCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void start_with_a_site_that_has_every_section() throws IOException {
        TestSite.in(folder)
                .file(
                        "content/data/site.yml",
                        Files.readString(Path.of("content/data/site.yml")).replaceAll("(?s)\nfooter:.*", "\n"));
    }

    @ParameterizedTest
    @EnumSource(PageType.class)
    void makes_a_page_that_check_accepts(PageType type) {
        Said made = create(type.key(), "Asking & listening");

        Said checked = Said.by("check", "--source", folder.toString());

        assertThat(made.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(made.err()).isEmpty();
        assertThat(Path.of(made.out().strip())).isRegularFile().hasFileName("asking-listening.md");
        assertThat(checked).isEqualTo(new Said(0, "All 2 pages are fine.\n", ""));
    }

    @ParameterizedTest
    @EnumSource(PageType.class)
    void makes_a_page_that_can_be_published_as_it_stands(PageType type) throws IOException {
        Path page = Path.of(create(type.key(), "Asking").out().strip());
        Files.writeString(page, Files.readString(page).replace("status: draft", "status: published"));

        Said built = Said.by("build", "--source", folder.toString());

        assertThat(built.err()).isEmpty();
        assertThat(built.out()).startsWith("The site is ready: 2 pages. ");
    }

    @Test
    void writes_a_draft_with_its_title_and_its_type() {
        create("skill", "Open questions");

        assertThat(folder.resolve("content/skills/open-questions.md"))
                .content()
                .startsWith("---\ntitle: \"Open questions\"\n")
                .contains("\ntype: skill\n", "\nstatus: draft\n");
    }

    @Test
    void writes_the_title_as_it_was_typed() {
        create("lesson", "Say {type} and \"maybe\\no\"");

        assertThat(folder.resolve("content/mi/say-type-and-maybeno.md"))
                .content()
                .startsWith("---\ntitle: \"Say {type} and \\\"maybe\\\\no\\\"\"\n");
    }

    @Test
    void says_which_file_it_wrote() {
        assertThat(create("lesson", "Spirit"))
                .isEqualTo(new Said(0, folder.resolve("content/mi/spirit.md") + "\n", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She said \"maybe\"",
                "A back\\slash",
                "Risk: set, setting # and more",
                "{title} and {type}",
                "'Quoted'",
                "Caf\u00e9 \u2013 <b>bold</b> & more",
                "Two\nlines",
                "A tab\there"
            })
    void takes_any_title_that_has_a_letter(String title) {
        create("lesson", title);

        assertThat(Said.by("check", "--source", folder.toString()))
                .isEqualTo(new Said(0, "All 2 pages are fine.\n", ""));
    }

    @Test
    void writes_into_the_folder_it_is_told() {
        create("lesson", "Naloxone", "--section", "safety");

        assertThat(folder.resolve("content/safety/naloxone.md")).exists();
    }

    @Test
    void never_overwrites_a_page() throws IOException {
        create("lesson", "Spirit");
        Path page = folder.resolve("content/mi/spirit.md");
        Files.writeString(page, "years of work");

        Said said = create("lesson", "Spirit!");

        assertThat(said).isEqualTo(new Said(ExitCode.WRONG_USAGE, "", """
                '%s' is there already.
                Choose another title, or edit that page.
                """.formatted(page)));
        assertThat(page).hasContent("years of work");
    }

    @Test
    void suggests_the_type_that_somebody_probably_meant() {
        assertThat(create("lessn", "Spirit")).isEqualTo(new Said(ExitCode.WRONG_USAGE, "", """
                There is no kind of page called 'lessn'.
                Did you mean 'lesson'?
                """));
    }

    @Test
    void lists_all_types_when_none_is_near() {
        assertThat(create("zebra", "Spirit")).isEqualTo(new Said(ExitCode.WRONG_USAGE, "", """
                There is no kind of page called 'zebra'.
                Known here: case-study, concept, facilitator-guide, glossary, lesson, path, reference, skill, worksheet.
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?!", "\u65e5\u672c"})
    void asks_for_a_title_with_letters_that_an_address_may_have(String title) {
        assertThat(create("lesson", title)).isEqualTo(new Said(ExitCode.WRONG_USAGE, "", """
                '%s' cannot become a file name.
                Use some letters a-z or digits in the title.
                """.formatted(title)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside", "/tmp", "Mi", "", "mi/"})
    void stays_below_the_content(String section) throws IOException {
        Said said = create("lesson", "Spirit", "--section", section);

        assertThat(said).isEqualTo(new Said(ExitCode.WRONG_USAGE, "", """
                '%s' cannot be a folder of the site.
                Use small letters a-z, digits and single dashes, for example '--section skills'.
                """.formatted(section)));
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(file -> file.endsWith("spirit.md"))).isEmpty();
        }
    }

    private Said create(String... arguments) {
        List<String> all = Stream.concat(Stream.of("new", "--source", folder.toString()), Stream.of(arguments))
                .toList();
        return Said.by(all.toArray(String[]::new));
    }
}
