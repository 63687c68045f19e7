package openoars.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import openoars.cache.CacheFile;
import openoars.cache.Checksum;
import openoars.cache.RecordForm;
import openoars.model.Body;
import openoars.model.FrontMatter;
import openoars.model.Page;
import openoars.model.Readability;
import openoars.model.Slug;
import openoars.problem.Problem;

/** Pages of the last build, in a file. What they show stays there too until somebody asks for it. */
public final class PagesOnDisk implements PageCache {

    private static final int FACTS_PART = 0;
    private static final int STRUCTURE_PART = 1;
    private static final int TEXT_PART = 2;
    private static final int SPOKEN_PART = 3;
    private static final int WRITTEN_PART = 4;

    private static final RecordForm<Facts> FACTS = RecordForm.of(Facts.class);
    private static final RecordForm<Body.Structure> STRUCTURE = RecordForm.of(Body.Structure.class);
    private static final RecordForm<Body.Text> TEXT = RecordForm.of(Body.Text.class);
    private static final RecordForm<Spoken> SPOKEN = RecordForm.of(Spoken.class);

    private final CacheFile file;

    /** What is asked of a page all the time. */
    record Facts(
            Path file,
            FrontMatter frontMatter,
            int words,
            Readability readability,
            boolean hasFacilitatorCopy,
            List<Problem> problems) {}

    /** What the search reads; apart from the markup, which is several times as long. */
    record Spoken(List<Body.Passage> passages) {}

    public PagesOnDisk(CacheFile file) {
        this.file = file;
    }

    @Override
    public Optional<Kept> find(Slug slug, Checksum key, Supplier<Body> again) throws IOException {
        return file.find(slug.value(), key, FACTS_PART)
                .map(FACTS::decode)
                .map(facts -> new Kept(new OnDisk(file, slug, key, again).page(facts), facts.problems()));
    }

    @Override
    public Page keep(Page page, List<Problem> problems, Checksum key, Supplier<Body> again) throws IOException {
        Body body = page.body();
        Facts facts = new Facts(
                page.file(), page.frontMatter(), body.words(), body.readability(), body.hasFacilitatorCopy(), problems);
        file.put(
                page.slug().value(),
                key,
                FACTS.encode(facts),
                STRUCTURE.encode(body.structure().get()),
                TEXT.encode(body.text().get()),
                SPOKEN.encode(new Spoken(body.passages())),
                body.markdown().getBytes(StandardCharsets.UTF_8));
        return new OnDisk(file, page.slug(), key, again).page(facts);
    }

    /**
     * A page of the file.
     *
     * @param again reads its body anew, should it be lost
     */
    private record OnDisk(CacheFile file, Slug slug, Checksum key, Supplier<Body> again) {

        Page page(Facts facts) {
            Body body = new Body(
                    facts.words(),
                    facts.readability(),
                    facts.hasFacilitatorCopy(),
                    this::structure,
                    this::text,
                    this::spoken,
                    this::written);
            return new Page(slug, facts.file(), facts.frontMatter(), body);
        }

        private Body.Structure structure() {
            return find(
                    STRUCTURE_PART, STRUCTURE::decode, body -> body.structure().get());
        }

        private Body.Text text() {
            return find(TEXT_PART, TEXT::decode, body -> body.text().get());
        }

        private List<Body.Passage> spoken() {
            return find(SPOKEN_PART, bytes -> SPOKEN.decode(bytes).passages(), Body::passages);
        }

        private String written() {
            return find(WRITTEN_PART, bytes -> new String(bytes, StandardCharsets.UTF_8), Body::markdown);
        }

        private <T> T find(int part, Function<byte[], T> decode, Function<Body, T> lost) {
            try {
                return file.find(slug.value(), key, part).map(decode).orElseGet(() -> lost.apply(again.get()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
