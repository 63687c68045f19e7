package openoars.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.ForkJoinPool;
import openoars.cache.Checksum;
import openoars.model.Library;
import openoars.model.Page;
import openoars.model.PageType;
import openoars.output.MemoryOutput;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchIndexTest {

    private static final List<PageType> TYPES = List.of(PageType.values());

    @Test
    void is_the_same_whatever_the_order_the_threads_and_the_place() throws Exception {
        List<Page> pages = pages(700);
        SortedMap<String, byte[]> expected = files(pages, false);

        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            Collections.shuffle(pages, new Random(7));
            SortedMap<String, byte[]> shuffled = files(pages, true);

            assertThat(shuffled.keySet()).isEqualTo(expected.keySet());
            shuffled.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(expected.get(name)));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void changes_the_folder_of_the_shards_with_any_word() throws Exception {
        Page page = Pages.page("mi/a", "Title", "Text.");
        Page other = Pages.page("mi/a", "Title", "Another.");

        assertThat(folder(page)).matches("search/[0-9a-f]{16}").isNotEqualTo(folder(other));
    }

    private static String folder(Page page) throws Exception {
        MemoryOutput output = new MemoryOutput();
        index(List.of(page)).writeTo(output);
        return output.files().keySet().stream()
                .filter(name -> name.endsWith("/w.js"))
                .map(name -> name.substring(0, name.lastIndexOf('/')))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void never_makes_code_of_what_somebody_wrote() throws Exception {
        String hostile = "</script><!--\u2028\u2029\"\\');alert(1)//\u0000\uD800|\t\n${x}`";
        SortedMap<String, byte[]> files =
                files(List.of(Pages.page("mi/a", "T" + hostile, "B " + hostile, "H " + hostile, hostile)), false);

        files.forEach((name, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            assertThat(text).as(name).doesNotContain("</script", "<!--", "\u2028", "\u2029", "\u0000");
            if (!name.contains("engine")) {
                assertThat(text)
                        .as(name)
                        .matches("openoars\\.load\\(\"(?:[^\"\\\\\\n]|\\\\.)*\",\"(?:[^\"\\\\\\n]|\\\\.)*\"\\);\\n");
            }
        });
    }

    @Test
    void shares_files_of_excerpts_on_a_large_site_alone() {
        assertThat(index(pages(700)).bundles()).hasSize(700);
        assertThat(index(pages(2600)).bundles()).hasSize(1300);
    }

    /** Words that are drawn by chance, some common and some rare, in two languages. */
    static List<Page> pages(int count) {
        Random random = new Random(1);
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String[] passages = {
                text(random), "Heading " + word(random), text(random), "On " + word(random), text(random)
            };
            pages.add(Pages.page(
                    i % 9 == 0 ? "es" : "en",
                    "s" + i % 7 + "/page-" + i,
                    "Page " + word(random) + " " + i,
                    TYPES.get(i % TYPES.size()),
                    List.of(),
                    passages));
        }
        return pages;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append(word(random)).append(' ');
        }
        return text.toString();
    }

    private static String word(Random random) {
        int rank = (int) (Math.pow(random.nextDouble(), 4) * 3000);
        return "w" + Integer.toString(rank * 7919 % 46656, 36) + (random.nextInt(4) == 0 ? "s" : "");
    }

    static SearchIndex index(List<Page> pages) {
        return SearchIndex.of(Pages.library(pages.stream()), PageWords::of, List.of());
    }

    private static SortedMap<String, byte[]> files(List<Page> pages, boolean parallel) throws Exception {
        Library library = Pages.library(pages.stream());
        ForkJoinPool pool = new ForkJoinPool(parallel ? 4 : 1);
        SearchIndex index = pool.submit(() ->
                        SearchIndex.of(library, PageWords::of, List.of(Pages.group("heading", "head line", "w1"))))
                .get();
        pool.shutdown();
        MemoryOutput output = new MemoryOutput();
        write(library, index, output);
        return output.files();
    }

    static void write(Library library, SearchIndex index, MemoryOutput output) throws Exception {
        index.writeTo(output);
        for (int i = 0; i < index.bundles().size(); i++) {
            List<Page> bundle = index.bundles().get(i).stream()
                    .map(slug -> library.page(slug).orElseThrow())
                    .toList();
            index.writeExcerpts(i, bundle, Checksum.of(), output);
        }
    }
}
