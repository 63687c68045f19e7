package openoars.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import openoars.model.Anchor;
import openoars.model.Body.Passage;
import openoars.model.Library;
import openoars.model.Page;
import openoars.model.PageType;
import openoars.model.Principle;
import openoars.model.Slug;
import openoars.model.Stage;

/** What a result shows of a page, and what it can be filtered by. Pages are numbered by slug in ascending order. */
final class Catalogue {

    /** Pages whose cards share a file. */
    static final int BLOCK = 8;

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1f\\x7f]");

    private final Library library;
    private final List<Page> pages;
    private final Map<Slug, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> facets = new LinkedHashMap<>();
    private final int[] facetOf;

    Catalogue(Library library) {
        this.library = library;
        this.pages = List.copyOf(library.pages().values());
        this.facetOf = new int[pages.size()];
        for (int i = 0; i < pages.size(); i++) {
            numbers.put(pages.get(i).slug(), i);
            facetOf[i] = facets.computeIfAbsent(facet(pages.get(i)), f -> facets.size());
        }
    }

    List<Page> pages() {
        return pages;
    }

    OptionalInt number(Slug slug) {
        Integer number = numbers.get(slug);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Every combination of type, stages and principles that occurs: the type's number and two sets of bits. */
    String facets() {
        return String.join("\n", facets.keySet());
    }

    /** The combination of each page: its number, and for how many pages in a row. */
    String facetRuns() {
        StringBuilder runs = new StringBuilder();
        for (int start = 0; start < facetOf.length; ) {
            int end = start + 1;
            while (end < facetOf.length && facetOf[end] == facetOf[start]) {
                end++;
            }
            Numerals.append(runs, facetOf[start]);
            Numerals.append(runs, end - start);
            start = end;
        }
        return runs.toString();
    }

    /** The titles with numbers and addresses of all pages. */
    String titles() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            title(out, i);
            out.append('\n');
        }
        return out.toString();
    }

    /**
     * Writes the card of a page: title, number, address, facets, name of the excerpts, description, headings.
     *
     * @param out the cards of the pages before it in its block
     * @param excerpts the name of the file with its excerpts
     * @param headings its headings with their anchors
     */
    void appendCard(StringBuilder out, int page, String excerpts, List<Passage> headings) {
        title(out, page);
        out.append('\t');
        Numerals.append(out, facetOf[page]);
        out.append('\t').append(excerpts);
        out.append('\t').append(plain(pages.get(page).frontMatter().description()));
        headings.forEach(heading -> heading(out, heading));
        out.append('\n');
    }

    /** Text without the characters that part one text from the next. */
    static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                return CONTROL.matcher(text).replaceAll(" ");
            }
        }
        return text;
    }

    private static boolean isControl(char c) {
        return c < ' ' || c == 0x7F;
    }

    private void title(StringBuilder out, int i) {
        Page page = pages.get(i);
        out.append(plain(page.title()))
                .append('\t')
                .append(library.site().number(page).orElse(""))
                .append('\t')
                .append(address(page, i));
    }

    /** The slug, without a folder that is that of the page before it in the block, without a name that is the title's. */
    private String address(Page page, int i) {
        String folder = page.slug().value().substring(0, page.slug().value().lastIndexOf('/') + 1);
        String before = i % BLOCK == 0 ? "" : pages.get(i - 1).slug().value();
        boolean sameFolder = i % BLOCK != 0
                && before.substring(0, before.lastIndexOf('/') + 1).equals(folder);
        String name = page.slug().name();
        return (sameFolder ? "" : folder.isEmpty() ? "/" : folder) + (name.equals(ascii(page.title())) ? "" : name);
    }

    private static void heading(StringBuilder out, Passage heading) {
        out.append('\t').append(plain(heading.heading()));
        if (!heading.id().equals("h-" + ascii(heading.heading()))) {
            out.append('\u001f').append(heading.id());
        }
    }

    /** The anchor of a plain heading, as the browser works it out too; nothing for one with other letters. */
    private static String ascii(String text) {
        return text.chars().allMatch(c -> c < 128) ? Anchor.of(text) : "";
    }

    private static String facet(Page page) {
        return List.of(PageType.values()).indexOf(page.type())
                + "," + bits(page.frontMatter().stages(), List.of(Stage.values()))
                + "," + bits(page.frontMatter().principles(), List.of(Principle.values()));
    }

    private static <T> int bits(List<T> some, List<T> all) {
        return some.stream().mapToInt(one -> 1 << all.indexOf(one)).reduce(0, (a, b) -> a | b);
    }

    /** The headings of passages, in order. */
    static List<Passage> headings(List<Passage> passages) {
        List<Passage> headings = new ArrayList<>();
        passages.stream().filter(passage -> !passage.id().isEmpty()).forEach(headings::add);
        return headings;
    }
}
