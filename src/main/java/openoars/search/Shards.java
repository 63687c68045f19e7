package openoars.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** The dictionary cut into files of the alphabet; all keys that start with one word lie in one file. */
final class Shards {

    /** Characters of a file; two to three kilobytes when compressed. */
    private static final int FULL = 5000;

    private final int[] titleWords;
    private final List<String> starts = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<String> rests = new ArrayList<>();

    /** @param titleWords how many words the title of each page has, stop words left out */
    Shards(Collection<Line> lines, int[] titleWords) {
        this.titleWords = titleWords;
        List<Line> sorted =
                lines.stream().sorted(Comparator.comparing(Line::first)).toList();
        List<List<Line>> cuts = cut(sorted);
        addStrays(sorted, cuts);
    }

    /** For each file the least key that may lie in it; empty for the first. */
    List<String> starts() {
        return starts;
    }

    /** The files. */
    List<String> texts() {
        return texts;
    }

    /** The pages that did not fit, for each file; empty where all did. */
    List<String> rests() {
        return rests;
    }

    /** A file as it grows. */
    private final class Text {

        private final StringBuilder lines = new StringBuilder();
        private final StringBuilder rest = new StringBuilder();
        private String previous = "";
        private String previousRest = "";

        void add(Line line) {
            boolean hasRest = line.append(lines, previous, rest, previousRest, titleWords);
            previous = line.first();
            previousRest = hasRest ? line.first() : previousRest;
        }

        boolean isFull(String next) {
            return lines.length() > FULL && !firstWord(previous).equals(firstWord(next));
        }
    }

    private List<List<Line>> cut(List<Line> sorted) {
        List<List<Line>> cuts = new ArrayList<>();
        List<Line> now = new ArrayList<>();
        Text text = new Text();
        starts.add("");
        for (Line line : sorted) {
            if (text.isFull(line.first())) {
                starts.add(separator(text.previous, line.first()));
                end(text);
                cuts.add(now);
                now = new ArrayList<>();
                text = new Text();
            }
            now.add(line);
            text.add(line);
        }
        end(text);
        cuts.add(now);
        return cuts;
    }

    private void end(Text text) {
        texts.add(text.lines.toString());
        rests.add(text.rest.toString());
    }

    /** The least beginning of a key that is greater than the key before it. */
    private static String separator(String before, String key) {
        int i = 1;
        while (key.substring(0, i).compareTo(before) <= 0) {
            i++;
        }
        return key.substring(0, i);
    }

    private static String firstWord(String key) {
        int space = key.indexOf(' ');
        return space < 0 ? key : key.substring(0, space);
    }

    /** A key that belongs into another file than its line gets the line there too. */
    private void addStrays(List<Line> sorted, List<List<Line>> cuts) {
        TreeSet<Integer> changed = new TreeSet<>();
        for (Line line : sorted) {
            int own = line.keys().size() == 1 ? -1 : home(line.first());
            for (String key : line.keys()) {
                int home = own < 0 ? own : home(key);
                if (home != own) {
                    cuts.get(home).add(line.only(key));
                    changed.add(home);
                }
            }
        }
        changed.forEach(file -> rewrite(file, cuts.get(file)));
    }

    private void rewrite(int file, List<Line> lines) {
        lines.sort(Comparator.comparing(Line::first));
        Text text = new Text();
        lines.forEach(text::add);
        texts.set(file, text.lines.toString());
        rests.set(file, text.rest.toString());
    }

    private int home(String key) {
        int low = 0;
        int high = starts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts.get(middle).compareTo(key) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
