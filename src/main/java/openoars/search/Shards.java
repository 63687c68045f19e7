package openoars.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** The dictionary cut into files of the alphabet; all keys that start with one word lie in one file. */
final class Shards {

    /** Characters of a file; two kilobytes when compressed. */
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
        cuts.forEach(this::write);
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

    private List<List<Line>> cut(List<Line> sorted) {
        List<List<Line>> cuts = new ArrayList<>();
        List<Line> now = new ArrayList<>();
        StringBuilder size = new StringBuilder();
        String previous = "";
        starts.add("");
        for (Line line : sorted) {
            if (size.length() > FULL && !firstWord(previous).equals(firstWord(line.first()))) {
                starts.add(separator(previous, line.first()));
                cuts.add(now);
                now = new ArrayList<>();
                size.setLength(0);
                previous = "";
            }
            now.add(line);
            line.append(size, previous, titleWords);
            previous = line.first();
        }
        cuts.add(now);
        return cuts;
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
        for (Line line : sorted) {
            TreeSet<Integer> homes = new TreeSet<>();
            line.keys().forEach(key -> homes.add(home(key)));
            homes.remove(home(line.first()));
            for (int home : homes) {
                cuts.get(home).add(line.only(key -> home(key) == home));
            }
        }
        cuts.forEach(lines -> lines.sort(Comparator.comparing(Line::first)));
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

    private void write(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        StringBuilder rest = new StringBuilder();
        String previous = "";
        String previousRest = "";
        for (Line line : lines) {
            line.append(text, previous, titleWords);
            previous = line.first();
            if (line.rest().size() > 0) {
                line.appendRest(rest, previousRest, titleWords);
                previousRest = line.first();
            }
        }
        texts.add(text.toString());
        rests.add(rest.toString());
    }
}
