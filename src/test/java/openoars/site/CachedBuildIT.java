package openoars.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import openoars.TestSite;
import openoars.output.MemoryOutput;
import openoars.output.StagedFolder;
import openoars.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build with the help of the one before comes out as one without. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CachedBuildIT {

    private static final int ROUNDS = 60;
    private static final List<String> SLUGS =
            List.of("mi/a", "mi/b", "mi/c", "mi/d", "mi/e", "mi/f", "worksheets/g", "worksheets/h");

    @TempDir
    private Path folder;

    private Path target;
    private TestSite site;

    @BeforeEach
    void make_a_site() {
        target = folder.resolve("target/site");
        site = TestSite.in(folder);
        SLUGS.forEach(slug -> site.page(slug, "order: " + (SLUGS.indexOf(slug) + 1) + "\n", "Of **reflection**.\n"));
        glossary("reflection");
        source("One");
    }

    @Test
    void is_the_same_as_a_clean_build_whatever_was_edited() throws Exception {
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            String edit = random.nextInt(6) == 0 ? "nothing" : edit(random, round);

            cachedBuild();

            assertThat(published()).as("round %d: %s", round, edit).isEqualTo(cleanBuild());
        }
    }

    @Test
    void is_the_same_as_a_clean_build_whichever_of_a_hundred_bits_of_its_cache_flipped() throws Exception {
        Random random = new Random(24);
        List<String> texts = List.of("One text.\n", "Another text.\n");
        List<SortedMap<String, String>> clean = new ArrayList<>();
        for (String text : texts) {
            site.page("mi/a", "order: 1\n", text);
            clean.add(cleanBuild());
        }
        for (int round = 0; round < 25; round++) {
            site.page("mi/a", "order: 1\n", texts.get(round % 2));
            for (int flip = 0; flip < 4; flip++) {
                spoil(random, target.resolveSibling(".site-cache"));
            }

            cachedBuild();

            assertThat(published()).as("round %d", round).isEqualTo(clean.get(round % 2));
        }
    }

    @Test
    void takes_over_the_files_of_pages_that_stay_the_same() throws Exception {
        cachedBuild();
        Object before = Files.readAttributes(target.resolve("mi/b.html"), "unix:ino");

        site.page("mi/e", "order: 5\n", "Something new.\n");
        cachedBuild();

        assertThat(Files.readAttributes(target.resolve("mi/b.html"), "unix:ino"))
                .isEqualTo(before);
        assertThat(Files.readString(target.resolve("mi/e.html"))).contains("Something new.");
    }

    @Test
    void leaves_a_site_alone_that_would_come_out_the_same() throws Exception {
        cachedBuild();
        Object before = Files.getLastModifiedTime(target);

        cachedBuild();

        assertThat(Files.getLastModifiedTime(target)).isEqualTo(before);
    }

    @Test
    void takes_away_what_somebody_else_put_into_the_site() throws Exception {
        cachedBuild();
        Files.writeString(target.resolve("mi/stranger.html"), "x");

        cachedBuild();

        assertThat(published()).isEqualTo(cleanBuild());
    }

    @Test
    void tells_again_what_was_told_before() throws Exception {
        site.page("mi/a", "order: 1\nneeds_clinical_review: true\n", "Text.");

        List<Problem> first = cachedBuild().problems();

        assertThat(first).hasSize(1);
        assertThat(cachedBuild().problems()).isEqualTo(first);
    }

    /** Does something that a person, a broken disk or another program may do between two builds. */
    private String edit(Random random, int round) throws IOException {
        String slug = SLUGS.get(random.nextInt(SLUGS.size()));
        int order = SLUGS.indexOf(slug) + 1;
        switch (random.nextInt(9)) {
            case 0 -> site.page(slug, "order: " + order + "\n", "Round " + round + " of reflection.\n\n## Heading\n");
            case 1 -> site.page(slug, "order: " + order + "\nstages: [action]\n", "Text of " + round + ".\n");
            case 2 -> site.page(slug, "order: " + (order + 10) + "\nsources: [S]\n", "It is said [@S].\n");
            case 3 -> Files.deleteIfExists(folder.resolve("content/" + slug + ".md"));
            case 4 -> glossary(random.nextBoolean() ? "reflection" : "text");
            case 5 -> source("Title " + round);
            case 6 -> site.page(slug, "order: " + order + "\n", "> **Facilitator note:** Round " + round + ".\n");
            case 7 -> spoil(random, target);
            default -> spoil(random, target.resolveSibling(".site-cache"));
        }
        return slug;
    }

    private static void spoil(Random random, Path where) throws IOException {
        if (!Files.isDirectory(where)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(where)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        Path file = files.get(random.nextInt(files.size()));
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length > 0 && !file.endsWith(".openoars")) {
            bytes[random.nextInt(bytes.length)] ^= 1;
            Files.write(file, bytes);
        }
    }

    private void glossary(String word) {
        site.file("content/data/glossary.yml", """
                terms:
                  - {term: %s, definition: What it means., link: first-use}
                """.formatted(word));
    }

    private void source(String title) {
        site.file("content/data/sources.yml", """
                sources:
                  - {key: S, title: %s, kind: book, status: verified}
                """.formatted(title));
    }

    private Build.Result cachedBuild() throws Exception {
        try (StagedFolder staged = StagedFolder.beside(target, folder);
                SiteCache cache = SiteCache.in(target.resolveSibling(".site-cache"))) {
            cache.recall(staged);
            Build build = new Build(options());
            Optional<Build.Result> same = cache.same(build, staged);
            if (same.isPresent()) {
                return same.get();
            }
            Build.Result result = build.writeTo(staged, cache);
            assertThat(result.problems()).filteredOn(Problem::isError).isEmpty();
            staged.publish();
            cache.commit();
            return result;
        }
    }

    private SortedMap<String, String> cleanBuild() throws Exception {
        MemoryOutput output = new MemoryOutput();
        new Build(options()).writeTo(output);
        SortedMap<String, String> files = new TreeMap<>();
        output.files().forEach((path, bytes) -> files.put(path, text(bytes)));
        return files;
    }

    private BuildOptions options() {
        return new BuildOptions(folder, false, Optional.empty(), false, 2, LocalDate.of(2026, 11, 24));
    }

    private SortedMap<String, String> published() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(target)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String path = target.relativize(file).toString().replace('\\', '/');
                if (!path.equals(".openoars")) {
                    files.put(path, text(Files.readAllBytes(file)));
                }
            }
        }
        return files;
    }

    /** One character a byte, so that nothing is lost and a difference can be read. */
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
