package openoars.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        for (byte[] strange : List.of(new byte[0], new byte[8], "something else".getBytes(StandardCharsets.UTF_8))) {
            keep(BASIS, "a");
            Files.write(folder.resolve("site.index"), strange);
            assertThat(found(BASIS, "a", KEY)).isEmpty();
        }
        keep(BASIS, "a");
        Files.write(data(), new byte[0]);
        assertThat(has("a")).isFalse();
        keep(BASIS, "a");
        Files.delete(data());
        assertThat(has("a")).isFalse();
    }

    @Test
    void begins_anew_after_a_program_that_wrote_it_in_another_form() throws IOException {
        byte[] index = bytes("a form that we cannot read");
        ByteBuffer whole = ByteBuffer.allocate(Long.BYTES + index.length);
        for (Checksum basis : List.of(Checksum.of("another program"), Checksum.of(new byte[0]))) {
            whole.putLong(0, Checksum.of(basis, Checksum.of(index)).value()).put(Long.BYTES, index);
            Files.write(folder.resolve("site.index"), whole.array());

            assertThat(has("a")).isFalse();
        }
        whole.putLong(0, Checksum.of(index).value());
        Files.write(folder.resolve("site.index"), whole.array());

        assertThat(has("a")).isFalse();
    }

    @Test
    void keeps_all_parts_of_what_somebody_asked_one_part_of() throws IOException {
        try (CacheFile cache = open(BASIS)) {
            cache.put("a", KEY, bytes("one"), bytes(""), bytes("three"));
            cache.commit();
        }
        try (CacheFile cache = open(BASIS)) {
            cache.find("a", KEY, 1);
            cache.put("b", KEY, bytes("more"));
            cache.commit();
        }

        assertThat(parts("a", 4))
                .containsExactly(Optional.of("one"), Optional.of(""), Optional.of("three"), Optional.empty());
    }

    @Test
    void misses_only_the_part_that_decayed() throws IOException {
        try (CacheFile cache = open(BASIS)) {
            cache.put("a", KEY, bytes("one"), bytes("two"), bytes("three"));
            cache.commit();
        }
        Files.writeString(data(), "onetWothree");

        assertThat(parts("a", 3)).containsExactly(Optional.of("one"), Optional.empty(), Optional.of("three"));
    }

    @Test
    void does_not_grow_for_ever_and_loses_nothing_on_the_way() throws IOException {
        keep(BASIS, "first", "last");
        for (int i = 0; i < 50; i++) {
            try (CacheFile cache = open(BASIS)) {
                cache.find("first", KEY);
                cache.put("big", Checksum.of("key " + i), bytes("x".repeat(900)), bytes("x".repeat(100)));
                cache.find("last", KEY);
                cache.commit();
            }
        }

        assertThat(names()).hasSize(2);
        assertThat(Files.size(data())).isLessThan(4000);
        assertThat(found(BASIS, "first", KEY)).contains("bytes of first");
        assertThat(found(BASIS, "big", Checksum.of("key 49"))).contains("x".repeat(900));
        assertThat(found(BASIS, "last", KEY)).contains("bytes of last");
    }

    @Test
    void takes_away_what_a_build_left_that_was_killed_and_nothing_of_others() throws IOException {
        keep(BASIS, "a");
        for (String name : List.of("site-7.data", "site-x.data", "other-7.data", "site-7.data.txt")) {
            Files.writeString(folder.resolve(name), "");
        }

        open(BASIS).close();

        assertThat(names())
                .containsExactly("other-7.data", "site-1.data", "site-7.data.txt", "site-x.data", "site.index");
        assertThat(found(BASIS, "a", KEY)).contains("bytes of a");
    }

    @Test
    void leaves_no_trace_when_it_was_begun_and_never_committed() throws IOException {
        Path fresh = folder.resolve("fresh");

        CacheFile.open(fresh, "site", BASIS).orElseThrow().close();

        assertThat(fresh).doesNotExist();
    }

    @Test
    void leaves_a_folder_in_which_somebody_else_keeps_something() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");

        open(BASIS).close();

        assertThat(names()).containsExactly("notes.txt");
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
                cache.put(thing, KEY, bytes("bytes of " + thing));
            }
            cache.commit();
        }
    }

    private Optional<String> found(Checksum basis, String thing, Checksum key) throws IOException {
        try (CacheFile cache = open(basis)) {
            return cache.find(thing, key).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        }
    }

    private List<Optional<String>> parts(String thing, int count) throws IOException {
        List<Optional<String>> parts = new ArrayList<>();
        try (CacheFile cache = open(BASIS)) {
            for (int part = 0; part < count; part++) {
                parts.add(cache.find(thing, KEY, part).map(bytes -> new String(bytes, StandardCharsets.UTF_8)));
            }
        }
        return parts;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private boolean has(String thing) throws IOException {
        try (CacheFile cache = open(BASIS)) {
            return cache.has(thing);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
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
