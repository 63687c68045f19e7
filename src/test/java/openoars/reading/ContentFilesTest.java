package openoars.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import openoars.TestSite;
import openoars.cache.Checksum;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContentFilesTest {

    @TempDir
    private Path folder;

    @Test
    void sums_up_the_very_bytes_that_were_read_though_somebody_saves_meanwhile() throws IOException {
        TestSite site = TestSite.in(folder).file(DataReader.GLOSSARY.toString(), "terms: []\n");
        ContentFiles files = new ContentFiles(folder);
        files.read(DataReader.GLOSSARY);

        site.file(DataReader.GLOSSARY.toString(), "terms: [] # saved again\n");

        assertThat(files.checksum(DataReader.GLOSSARY))
                .isEqualTo(Checksum.of("terms: []\n".getBytes(StandardCharsets.UTF_8)));
    }
}
