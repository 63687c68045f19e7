package openoars.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.apache.commons.io.FileUtils;

class CachePropertiesTest {

    private record Entry(String text, int number, long big, boolean flag, OptionalInt maybe, List<Part> parts) {}

    private record Part(Optional<String> word, LocalDate day, Path file) {}

    private static final RecordForm<Entry> FORM = RecordForm.of(Entry.class);

    private static final Checksum SUM = Checksum.of("sum");

    private Path folder = Path.of("");

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("cache");
    }

    @AfterProperty
    void deleteFolder() throws IOException {
        FileUtils.deleteDirectory(folder.toFile());
    }

    @Property(seed = "1")
    void every_record_comes_back_as_it_was(@ForAll("entries") Entry entry) {
        assertThat(FORM.decode(FORM.encode(entry))).isEqualTo(entry);
    }

    /** Whichever bit of whichever file has turned over, what was kept comes back whole or not at all. */
    @Property(tries = 150, seed = "1")
    void no_bit_that_turned_over_is_taken_for_what_was_kept(
            @ForAll @IntRange(max = 1) int file, @ForAll int place, @ForAll @IntRange(max = 7) int bit)
            throws IOException {
        byte[] kept = "what was kept".getBytes(StandardCharsets.UTF_8);
        try (CacheFile cache = CacheFile.open(folder, "site", SUM).orElseThrow()) {
            cache.put("a", SUM, kept);
            cache.put("b", SUM, kept);
            cache.commit();
        }
        Path decayed = files().get(file);
        byte[] bytes = Files.readAllBytes(decayed);
        bytes[Math.floorMod(place, bytes.length)] ^= (byte) (1 << bit);
        Files.write(decayed, bytes);

        try (CacheFile cache = CacheFile.open(folder, "site", SUM).orElseThrow()) {
            for (String name : List.of("a", "b")) {
                cache.find(name, SUM).ifPresent(found -> assertThat(found).isEqualTo(kept));
            }
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*[.](data|index)"))
                    .sorted()
                    .toList();
        }
    }

    @Provide
    Arbitrary<Entry> entries() {
        Arbitrary<OptionalInt> maybe = Arbitraries.integers()
                .optional()
                .map(number -> number.map(OptionalInt::of).orElseGet(OptionalInt::empty));
        return Combinators.combine(
                        Arbitraries.strings(),
                        Arbitraries.integers(),
                        Arbitraries.longs(),
                        Arbitraries.of(true, false),
                        maybe,
                        parts().list().ofMaxSize(5))
                .as(Entry::new);
    }

    private static Arbitrary<Part> parts() {
        return Combinators.combine(
                        Arbitraries.strings().optional(),
                        Arbitraries.longs().between(-400_000, 400_000).map(LocalDate::ofEpochDay),
                        Arbitraries.strings().alpha().map(Path::of))
                .as(Part::new);
    }
}
