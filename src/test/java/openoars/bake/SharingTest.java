package openoars.bake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import openoars.TestSite;
import openoars.model.Look;
import openoars.reading.LibraryReader;
import openoars.reading.PageCache;
import openoars.reading.Proofreader;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pictures beside links that people share. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SharingTest {

    private static final Path PROJECT = Path.of("");
    private static final String FOLDER = "sharing/";

    @TempDir
    private Path folder;

    @Test
    void has_a_picture_for_every_section_and_one_for_the_rest() throws IOException {
        TreeSet<String> names = new LibraryReader(PROJECT, Look.PLAIN, data -> Proofreader.SILENT, PageCache.NONE)
                .read().library().site().sections().stream()
                        .map(section -> FOLDER + section.id().value() + ".png")
                        .collect(Collectors.toCollection(TreeSet::new));
        names.add(FOLDER + "site.png");

        assertThat(pictures().keySet()).containsExactlyElementsOf(names);
        assertThat(names)
                .allSatisfy(name -> assertThat(Path.of("templates", name.replace(".png", ".svg")))
                        .isRegularFile());
    }

    @Test
    void has_pictures_of_the_size_that_others_ask_for_and_light_ones() throws IOException {
        for (Map.Entry<String, byte[]> picture : pictures().entrySet()) {
            BufferedImage image = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(picture.getValue())));

            assertThat(Stream.of(image.getWidth(), image.getHeight()))
                    .as(picture.getKey())
                    .containsExactly(1200, 630);
            assertThat(picture.getValue()).as(picture.getKey()).hasSizeLessThanOrEqualTo(40_000);
        }
    }

    @Test
    void names_the_picture_of_the_section_or_else_the_one_for_the_rest() throws Exception {
        TestSite site = TestSite.in(folder).page("mi/a", "Text.");
        site.file("content/data/site.yml", """
                title: Test site
                base_url: https://example.org/
                sections:
                  - id: mi
                    title: Known
                  - id: rowing
                    title: Unknown
                """).page("rowing/b", "Text.");
        SortedMap<String, byte[]> files = site.build();

        assertThat(picture(files, "mi/a.html")).startsWith("https://example.org/assets/sharing/mi.");
        assertThat(picture(files, "rowing/b.html")).startsWith("https://example.org/assets/sharing/site.");
        assertThat(picture(files, "index.html")).startsWith("https://example.org/assets/sharing/site.");
        assertThat(files).containsKeys(picture(files, "mi/a.html").substring("https://example.org/".length()));
    }

    private static SortedMap<String, byte[]> pictures() throws IOException {
        return Theme.of(PROJECT).assets().subMap(FOLDER, FOLDER + "\uffff");
    }

    private static String picture(SortedMap<String, byte[]> files, String page) {
        return Jsoup.parse(new String(Objects.requireNonNull(files.get(page)), UTF_8))
                .select("meta[property=og:image]")
                .attr("content");
    }
}
