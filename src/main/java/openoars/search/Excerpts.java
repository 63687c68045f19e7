package openoars.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import openoars.cache.Checksum;
import openoars.model.Body.Passage;
import openoars.model.Page;
import openoars.model.SiteData;
import openoars.model.Slug;
import openoars.output.Output;

/** The texts that results quote from, in files of a few pages each, so that a large site does not double its files. */
final class Excerpts {

    /** More files than this would count at hosts that limit them. */
    private static final int MANY = 2500;

    private static final int MOST_PAGES = 4;
    private static final int LONGEST = 1000;

    private final SiteData data;
    private final int perFile;
    private final List<List<Slug>> bundles = new ArrayList<>();

    Excerpts(List<Slug> slugs, SiteData data) {
        this.data = data;
        this.perFile = Math.max(1, Math.min(MOST_PAGES, (slugs.size() + MANY - 1) / MANY));
        for (int start = 0; start < slugs.size(); start += perFile) {
            bundles.add(List.copyOf(slugs.subList(start, Math.min(slugs.size(), start + perFile))));
        }
    }

    /** Which pages share a file, in ascending order. */
    List<List<Slug>> bundles() {
        return bundles;
    }

    int perFile() {
        return perFile;
    }

    /** The name of the file of each page. */
    List<String> names(int[] fingerprints) {
        List<String> names = new ArrayList<>();
        for (int start = 0; start < fingerprints.length; start += perFile) {
            int hash = 0;
            int end = Math.min(fingerprints.length, start + perFile);
            for (int i = start; i < end; i++) {
                hash = 31 * hash + fingerprints[i];
            }
            String name = Integer.toString(start / perFile, 36) + "-" + Integer.toUnsignedString(hash, 36);
            for (int i = start; i < end; i++) {
                names.add(name);
            }
        }
        return names;
    }

    void write(List<Page> bundle, String name, Checksum key, Output output) throws IOException {
        String shard = "p/" + name;
        String path = SearchIndex.FOLDER + shard + ".js";
        if (!output.reuse(path, key)) {
            output.write(path, ScriptText.file(shard, text(bundle)), key);
        }
    }

    private StringBuilder text(List<Page> bundle) {
        StringBuilder text = new StringBuilder();
        for (Page page : bundle) {
            append(text, Listed.passages(page, data));
            text.append('\n');
        }
        return text;
    }

    private static void append(StringBuilder out, List<Passage> passages) {
        for (Passage passage : passages) {
            boolean isHeaded = !passage.id().isEmpty();
            out.append(isHeaded ? "\t" : "").append(Catalogue.plain(cut(passage.text())));
        }
    }

    private static String cut(String text) {
        int end = text.length() <= LONGEST ? text.length() : text.lastIndexOf(' ', LONGEST);
        return text.substring(0, end < 0 ? LONGEST : end);
    }
}
