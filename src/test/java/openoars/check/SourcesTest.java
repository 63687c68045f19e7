package openoars.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import openoars.TestSite;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SourcesTest {

    @TempDir
    private Path folder;

    private static final String SOURCES = """
            sources:
              - {key: CITED, title: A guide, kind: guideline, status: verified}
              - {key: IN-DRAFT, title: A guide, kind: guideline, status: verified}
              - {key: IN-GLOSSARY, title: A guide, kind: guideline, status: verified}
              - {key: UNCITED, title: A guide, kind: guideline, status: partial}
              - {key: WAITING, title: A guide, kind: guideline, status: unverified}
            """;

    @Test
    void that_nobody_cites_are_told_of_unless_they_wait_to_be_checked() {
        TestSite site = TestSite.in(folder)
                .file("content/data/sources.yml", SOURCES)
                .file("content/data/glossary.yml", """
                        terms:
                          - {term: spirit, definition: The attitude., source: IN-GLOSSARY, link: never}
                        """)
                .page("mi/a", "sources: [CITED]\n", "A note.[@CITED]")
                .file(
                        "content/mi/b.md",
                        TestSite.frontMatter("mi/b", "sources: [IN-DRAFT]\n").replace("published", "draft")
                                + "A note.[@IN-DRAFT]\n");

        assertThat(site.problems()).containsExactly("""
                content/data/sources.yml:5:11: advice[uncited-source] no page cites the source 'UNCITED'
                  hint: Cite it where a page says what it says, or take it out.""");
    }
}
