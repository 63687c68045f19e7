package openoars.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import openoars.TestSite;
import openoars.cache.CacheFile;
import openoars.cache.Checksum;
import openoars.model.Body;
import openoars.model.Look;
import openoars.model.Page;
import openoars.model.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PagesOnDiskTest {

    private static final Checksum KEY = Checksum.of("key");

    @TempDir
    private Path folder;

    private final AtomicInteger readAgain = new AtomicInteger();
    private Page page;

    @BeforeEach
    void read() throws IOException {
        Path site = folder.resolve("site");
        TestSite.in(site).page("mi/a", "See [b](b.md).\n\n## Heading\n\nText.\n\n> **Facilitator note:** Look.");
        page = new LibraryReader(site, Look.PLAIN, data -> Proofreader.SILENT, PageCache.NONE)
                .read()
                .library()
                .page(new Slug("mi/a"))
                .orElseThrow();
    }

    @Test
    void come_back_as_they_were() throws IOException {
        try (CacheFile file = open()) {
            Page kept = keep(file);

            assertThat(kept.frontMatter()).isEqualTo(page.frontMatter());
            assertThat(texts(kept.body())).isEqualTo(texts(page.body()));
            assertThat(new PagesOnDisk(file).find(page.slug(), KEY, this::again))
                    .map(found -> texts(found.page().body()))
                    .contains(texts(page.body()));
            assertThat(new PagesOnDisk(file).find(page.slug(), Checksum.of("saved since"), this::again))
                    .isEmpty();
            assertThat(readAgain).hasValue(0);
        }
    }

    /** Whoever keeps more notices it with 50,000 pages. */
    @Test
    void keep_only_what_is_asked_all_the_time() throws IOException {
        try (CacheFile file = open()) {
            Page kept = keep(file);
            Files.write(folder.resolve("cache/site-1.data"), new byte[0]);

            assertThat(kept.title()).isEqualTo(page.title());
            assertThat(kept.body().words()).isEqualTo(page.body().words());
            assertThat(kept.body().hasFacilitatorCopy()).isTrue();
            assertThat(readAgain).hasValue(0);
            assertThat(texts(kept.body())).isEqualTo(texts(page.body()));
            assertThat(readAgain).hasValue(4);
        }
    }

    @Test
    void are_at_hand_for_whoever_asks_often() throws IOException {
        try (CacheFile file = open()) {
            Page kept = keep(file).withStructureAtHand();
            Files.write(folder.resolve("cache/site-1.data"), new byte[0]);

            assertThat(kept.body().headings()).isEqualTo(page.body().headings());
            assertThat(kept.body().links()).isEqualTo(page.body().links());
            assertThat(readAgain).hasValue(0);
        }
    }

    private static List<Object> texts(Body body) {
        return List.of(body.structure().get(), body.text().get(), body.passages(), body.markdown());
    }

    private Page keep(CacheFile file) throws IOException {
        return new PagesOnDisk(file).keep(page, List.of(), KEY, this::again);
    }

    private Body again() {
        readAgain.incrementAndGet();
        return page.body();
    }

    private CacheFile open() throws IOException {
        return CacheFile.open(folder.resolve("cache"), "site", Checksum.of("basis"))
                .orElseThrow();
    }
}
