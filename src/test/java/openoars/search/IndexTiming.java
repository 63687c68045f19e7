package openoars.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import openoars.cache.Checksum;
import openoars.model.Library;
import openoars.model.Page;
import openoars.model.PageType;
import openoars.model.Slug;
import openoars.output.Output;

/**
 * Measures what the index costs: {@code IndexTiming PAGES [FOLDER]} (a folder keeps the files), with {@code -XX:TieredStopAtLevel=1} as the program runs.
 * Pages have 600 words, drawn from 35,000 by Zipf's law; nearly half of them are stop words, as in English. Not a test, for a clock makes a poor judge.
 */
final class IndexTiming {

    private static final int WORDS = 35_000;

    private static final List<PageType> TYPES = List.of(PageType.values());

    private static final String[] STOP = StopWords.LIST.split(" ");

    private IndexTiming() {}

    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[0]);
        List<Page> pages = pages(count);
        Library library = Pages.library(pages.stream());
        long start = cpu();
        Map<Slug, PageWords> words = new ConcurrentHashMap<>();
        pages.parallelStream().forEach(page -> words.put(page.slug(), PageWords.of(page)));
        long read = cpu();
        SearchIndex index =
                SearchIndex.of(library, page -> words.get(page.slug()), List.of(Pages.group("word1", "word2 word3")));
        long merged = cpu();
        long[] bytes = new long[1];
        Output nowhere = new Output() {
            @Override
            public void write(String path, byte[] file) {
                bytes[0] += file.length;
                if (arguments.length > 1) {
                    keep(Path.of(arguments[1], path), file);
                }
            }

            @Override
            public boolean has(String path) {
                return false;
            }
        };
        index.writeTo(nowhere);
        long indexBytes = bytes[0];
        for (int i = 0; i < index.bundles().size(); i++) {
            index.writeExcerpts(
                    i,
                    index.bundles().get(i).stream()
                            .map(slug -> library.page(slug).orElseThrow())
                            .toList(),
                    Checksum.of(),
                    nowhere);
        }
        long written = cpu();
        long size =
                words.values().stream().mapToLong(w -> w.reader().bytes.length).sum();
        System.out.printf(
                "%d pages, CPU ms: words %d, index %d, excerpts %d; %d bytes of words a page; index %d kB, excerpts %d kB%n",
                count,
                read - start,
                merged - read,
                written - merged,
                size / count,
                indexBytes / 1024,
                (bytes[0] - indexBytes) / 1024);
    }

    private static void keep(Path path, byte[] file) {
        try {
            Files.createDirectories(path.getParent());
            Files.write(path, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** CPU milliseconds of the whole program, its compiler and collector among them. */
    private static long cpu() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1_000_000;
    }

    private static List<Page> pages(int count) {
        Random random = new Random(1);
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String[] passages = new String[9];
            for (int p = 0; p < passages.length; p++) {
                passages[p] = words(random, p % 2 == 0 ? 118 : 3);
            }
            pages.add(Pages.page(
                    "en",
                    "s" + i % 9 + "/page-" + i,
                    words(random, 4),
                    TYPES.get(random.nextInt(TYPES.size())),
                    List.of(),
                    passages));
        }
        return pages;
    }

    private static String words(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            int rank = (int) Math.exp(random.nextDouble() * Math.log(WORDS));
            text.append(count > 4 && random.nextInt(100) < 45 ? STOP[random.nextInt(STOP.length)] : name(rank))
                    .append(i % 11 == 10 ? ". " : " ");
        }
        return text.toString();
    }

    /** Syllables that make a word of five to ten letters. */
    private static String name(int rank) {
        String[] syllables = {"ba", "ner", "ti", "lo", "mas", "ru", "den", "ki", "so", "ver", "pa", "lin"};
        StringBuilder name = new StringBuilder();
        for (int rest = rank + 12; rest > 0; rest /= 12) {
            name.append(syllables[rest % 12]);
        }
        return name.toString();
    }
}
