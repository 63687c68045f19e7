package openoars.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CacheFileTest {

    private static final Checksum BASIS = Checksum.of("basis");
    private static final Checksum KEY = Checksum.of("key");

    @TempDir
    private Path folder;

    @Test
    void finds_what_was_kept_from_the_same() throws IOException {
        keep(BASIS, "a", "b");

        assertThat(found(BASIS, "a", KEY)).contains("bytes of a");
        assertThat(found(BASIS, "a", Checksum.of("other key"))).isEmpty();
        assertThat(found(BASIS, "c", KEY)).isEmpty();
    }

    @Test
    void is_empty_on_another_basis() throws IOException {
        keep(BASIS, "a");

        assertThat(found(Checksum.of("another program"), "a", KEY)).isEmpty();
    }

    @Test
    void forgets_what_nobody_asked_for_again() throws IOException {
        keep(BASIS, "a", "b");
        try (CacheFile cache = open(BASIS)) {
            cache.find("a", KEY);
            cache.commit();
        }

        assertThat(found(BASIS, "a", KEY)).contains("bytes of a");
        assertThat(found(BASIS, "b", KEY)).isEmpty();
    }

    @Test
    void keeps_the_last_state_when_a_build_ends_badly() throws IOException {
        keep(BASIS, "a");
        try (CacheFile cache = open(BASIS)) {
            cache.put("a", Checksum.of("new"), new byte[] {1});
        }

        assertThat(found(BASIS, "a", KEY)).contains("bytes of a");
    }

    @Test
    void takes_nothing_that_decayed_for_whole() throws IOException {
        keep(BASIS, "a", "b");
        byte[] bytes = Files.readAllBytes(data());
        bytes[3] ^= 1;
        Files.write(data(), bytes);

        assertThat(Stream.of(found(BASIS, "a", KEY), found(BASIS, "b", KEY)).flatMap(Optional::stream))
                .hasSize(1);
    }

    @Test
    void begins_anew_when_its_files_are_cut_or_foreign() throws IOException {
        for (byte[] strange : List.of(new byte[0], "something else".getBytes(StandardCharsets.UTF_8))) {
            keep(BASIS, "a");
            Files.write(folder.resolve("site.index"), strange);
            assertThat(found(BASIS, "a", KEY)).isEmpty();
        }
        keep(BASIS, "a");
        Files.write(data(), new byte[0]);
        assertThat(found(BASIS, "a", KEY)).isEmpty();
    }

    @Test
    void does_not_grow_for_ever() throws IOException {
        for (int i = 0; i < 50; i++) {
            try (CacheFile cache = open(BASIS)) {
                cache.put("a", Checksum.of("key " + i), new byte[1000]);
                cache.commit();
            }
        }

        assertThat(Files.size(data())).isLessThan(4000);
    }

    @Test
    void is_for_one_build_at_a_time() throws IOException {
        try (CacheFile first = open(BASIS)) {
            assertThat(CacheFile.open(folder, "site", BASIS)).isEmpty();
            assertThat(first.find("a", KEY)).isEmpty();
        }
    }

    @Test
    void is_not_there_where_nothing_can_be_written() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(CacheFile.open(file.resolve("cache"), "site", BASIS)).isEmpty();
    }

    private void keep(Checksum basis, String... things) throws IOException {
        try (CacheFile cache = open(basis)) {
            for (String thing : things) {
                cache.put(thing, KEY, ("bytes of " + thing).getBytes(StandardCharsets.UTF_8));
            }
            cache.commit();
        }
    }

    private Optional<String> found(Checksum basis, String thing, Checksum key) throws IOException {
        try (CacheFile cache = open(basis)) {
            return cache.find(thing, key).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        }
    }

    private CacheFile open(Checksum basis) throws IOException {
        return CacheFile.open(folder, "site", basis).orElseThrow();
    }

    private Path data() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".data"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
