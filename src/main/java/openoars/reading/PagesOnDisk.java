package openoars.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
import openoars.source.Located;

/** Pages of the last build, in a file. What they show stays there too until somebody asks for it. */
public final class PagesOnDisk implements PageCache {

    private static final RecordForm<Facts> FACTS = RecordForm.of(Facts.class);
    private static final RecordForm<Body.Text> TEXT = RecordForm.of(Body.Text.class);
    private static final RecordForm<Spoken> SPOKEN = RecordForm.of(Spoken.class);

    private final CacheFile file;

    /** All of a page but its text. */
    record Facts(
            Path file,
            FrontMatter frontMatter,
            List<Body.Heading> headings,
            List<Body.Link> links,
            List<Body.Image> images,
            List<Located<String>> citations,
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
        Optional<Facts> facts = file.find(slug.value(), key).map(FACTS::decode);
        facts.ifPresent(found -> {
            file.keep(nameOfText(slug), key);
            file.keep(nameOfSpoken(slug), key);
            file.keep(nameOfWritten(slug), key);
        });
        return facts.map(found -> new Kept(page(slug, found, key, again), found.problems()));
    }

    @Override
    public Page keep(Page page, List<Problem> problems, Checksum key, Supplier<Body> again) throws IOException {
        Body body = page.body();
        Facts facts = new Facts(
                page.file(),
                page.frontMatter(),
                body.headings(),
                body.links(),
                body.images(),
                body.citations(),
                body.words(),
                body.readability(),
                body.hasFacilitatorCopy(),
                problems);
        file.put(page.slug().value(), key, FACTS.encode(facts));
        file.put(nameOfText(page.slug()), key, TEXT.encode(body.text().get()));
        file.put(nameOfSpoken(page.slug()), key, SPOKEN.encode(new Spoken(body.passages())));
        file.put(nameOfWritten(page.slug()), key, body.markdown().getBytes(StandardCharsets.UTF_8));
        return page(page.slug(), facts, key, again);
    }

    private Page page(Slug slug, Facts facts, Checksum key, Supplier<Body> again) {
        Body body = new Body(
                facts.headings(),
                facts.links(),
                facts.images(),
                facts.citations(),
                facts.words(),
                facts.readability(),
                facts.hasFacilitatorCopy(),
                () -> text(slug, key, again),
                () -> spoken(slug, key, again),
                () -> written(slug, key, again));
        return new Page(slug, facts.file(), facts.frontMatter(), body);
    }

    private Body.Text text(Slug slug, Checksum key, Supplier<Body> again) {
        try {
            return file.find(nameOfText(slug), key)
                    .map(TEXT::decode)
                    .orElseGet(() -> again.get().text().get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Body.Passage> spoken(Slug slug, Checksum key, Supplier<Body> again) {
        try {
            return file.find(nameOfSpoken(slug), key)
                    .map(SPOKEN::decode)
                    .map(Spoken::passages)
                    .orElseGet(() -> again.get().passages());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String written(Slug slug, Checksum key, Supplier<Body> again) {
        try {
            return file.find(nameOfWritten(slug), key)
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .orElseGet(() -> again.get().markdown());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** No slug has a space in it. */
    private static String nameOfText(Slug slug) {
        return slug.value() + " text";
    }

    private static String nameOfWritten(Slug slug) {
        return slug.value() + " written";
    }

    private static String nameOfSpoken(Slug slug) {
        return slug.value() + " spoken";
    }
}
