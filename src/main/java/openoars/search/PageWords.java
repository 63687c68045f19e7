package openoars.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import openoars.cache.ByteSink;
import openoars.cache.ByteSource;
import openoars.model.Body.Passage;
import openoars.model.Page;

/**
 * What one page brings to the index: its distinct folded words with their counts. It depends on nothing but the page,
 * so pages can be read side by side and kept from one build to the next. One to three kilobytes.
 */
public final class PageWords {

    private final byte[] bytes;

    private PageWords(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Reads the words of a page. */
    public static PageWords of(Page page) {
        return of(page, page.body().passages());
    }

    /** Reads the words of a page that shows more than its own text. */
    static PageWords of(Page page, List<Passage> passages) {
        Tally tally = new Tally();
        int title = tally.add(page.title(), Tally.TITLE, 0);
        tally.add(page.frontMatter().description(), Tally.DESCRIPTION, 0);
        page.frontMatter().tags().forEach(tag -> tally.add(tag, Tally.TAG, 0));
        ByteSink out = new ByteSink();
        out.number(language(page));
        out.number(title);
        int length = count(tally, passages);
        out.number(length);
        out.fixed(fingerprint(passages));
        List<Passage> headings = Catalogue.headings(passages);
        out.number(headings.size());
        headings.forEach(heading -> {
            out.text(heading.heading());
            out.text(heading.id());
        });
        words(tally, out);
        return new PageWords(out.bytes());
    }

    /** The words that were once made into these bytes. */
    public static PageWords ofBytes(byte[] bytes) {
        return new PageWords(bytes.clone());
    }

    /** All of it, to be kept for {@link #ofBytes}. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PageWords words && Arrays.equals(bytes, words.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** A reader at the first word. */
    Reader reader() {
        return new Reader(bytes);
    }

    private static int language(Page page) {
        return Stems.number(page.frontMatter().lang());
    }

    private static int count(Tally tally, List<Passage> passages) {
        int length = 0;
        int section = 0;
        for (Passage passage : passages) {
            if (!passage.id().isEmpty()) {
                section++;
                tally.add(passage.heading(), Tally.HEADING, section);
            }
            length += tally.add(passage.text(), 0, section);
        }
        return length;
    }

    /** Tells one text from another in the name of the file with its excerpts. */
    private static int fingerprint(List<Passage> passages) {
        int hash = 1;
        for (Passage passage : passages) {
            hash = 31 * (31 * hash + passage.heading().hashCode())
                    + passage.text().hashCode();
        }
        return hash;
    }

    private static void words(Tally tally, ByteSink out) {
        for (int word = 0; word < tally.size(); word++) {
            int fields = tally.flags(word) & ~Tally.STOP;
            int body = tally.body(word);
            if (body > 0 || fields != 0) {
                out.text(tally.letters(), tally.start(word), tally.end(word));
                out.number(body << 5 | fields << 1 | (tally.section(word) > 0 ? 1 : 0));
                if (tally.section(word) > 0) {
                    out.number(tally.section(word));
                }
            }
        }
    }

    /** Walks through the words of a page. */
    static final class Reader {

        final byte[] bytes;
        final int language;
        final int titleWords;
        final int length;
        final int fingerprint;

        int start;
        int end;
        int fields;
        int body;
        int section;

        private final ByteSource source;
        private final int headings;

        private Reader(byte[] bytes) {
            this.bytes = bytes;
            source = new ByteSource(bytes);
            language = number();
            titleWords = number();
            length = number();
            fingerprint = (int) source.fixed();
            headings = source.position();
            for (int texts = 2 * number(); texts > 0; texts--) {
                source.skip(number());
            }
        }

        /** The headings of the page, without texts. */
        List<Passage> headings() {
            ByteSource from = new ByteSource(bytes);
            from.skip(headings);
            int size = (int) from.number();
            List<Passage> all = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                String heading = from.text();
                all.add(new Passage(from.text(), heading, ""));
            }
            return all;
        }

        /** Goes to the next word, if there is one. */
        boolean next() {
            if (source.isAtEnd()) {
                return false;
            }
            int size = number();
            start = source.position();
            end = start + size;
            source.skip(size);
            int counts = number();
            body = counts >>> 5;
            fields = counts >>> 1 & 15;
            section = (counts & 1) == 1 ? number() : 0;
            return true;
        }

        private int number() {
            return (int) source.number();
        }
    }
}
