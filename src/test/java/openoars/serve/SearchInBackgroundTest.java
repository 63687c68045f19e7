package openoars.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchInBackgroundTest {

    private final BlockingQueue<SortedMap<String, byte[]>> made = new LinkedBlockingQueue<>();

    @Test
    void makes_only_the_last_of_several_that_follow_at_once() throws InterruptedException {
        try (SearchInBackground searching = new SearchInBackground(made::add, 50)) {
            searching.make(files("first"));
            searching.make(files("second"));

            assertThat(made.poll(10, TimeUnit.SECONDS)).containsOnlyKeys("second");
            assertThat(made.poll(200, TimeUnit.MILLISECONDS)).isNull();
        }
    }

    @Test
    void makes_nothing_any_more_for_a_site_without_a_search() throws InterruptedException {
        try (SearchInBackground searching = new SearchInBackground(made::add, 50)) {
            searching.make(files("first"));
            searching.make(Optional.empty());

            assertThat(made.poll(200, TimeUnit.MILLISECONDS)).isNull();
        }
    }

    @Test
    void a_build_that_ends_after_the_preview_asks_in_vain() throws InterruptedException {
        SearchInBackground searching = new SearchInBackground(made::add, 0);
        searching.close();

        searching.make(files("late"));

        assertThat(made.poll(200, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void what_was_waiting_when_the_preview_ended_is_no_fault() throws InterruptedException {
        SearchInBackground searching = new SearchInBackground(made::add, 60_000);
        searching.make(files("waiting"));
        searching.close();

        searching.make(files("late"));

        assertThat(made.poll(200, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void a_fault_of_ours_comes_up_with_the_next_save() throws InterruptedException {
        BlockingQueue<String> tried = new LinkedBlockingQueue<>();
        try (SearchInBackground searching = new SearchInBackground(made::add, 0)) {
            searching.make(Optional.of(() -> {
                tried.add("once");
                throw new IllegalArgumentException("a bug");
            }));
            assertThat(tried.poll(10, TimeUnit.SECONDS)).isNotNull();

            assertThatIllegalStateException()
                    .isThrownBy(() -> {
                        while (made.poll(10, TimeUnit.MILLISECONDS) == null) {
                            searching.make(files("next"));
                        }
                    })
                    .withRootCauseInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Optional<Supplier<SortedMap<String, byte[]>>> files(String name) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(name, new byte[0]);
        return Optional.of(() -> files);
    }
}
