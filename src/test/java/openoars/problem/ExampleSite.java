package openoars.problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import openoars.TestSite;
import openoars.check.prose.WordRuns;

/**
 * A small site with everything the examples on the pages of the rules lean on, and one page, {@code mi/example}, that is
 * made of them. The mark of an example says what it is:
 *
 * <ul>
 *   <li>{@code md}: the text of the page; a kind of page may follow, as in {@code md worksheet}
 *   <li>{@code front-matter}: lines at the top of the page, or of the page whose address follows
 *   <li>{@code files}: names of files, each of which becomes a page like any other
 *   <li>a path: all of that file
 * </ul>
 */
final class ExampleSite {

    private static final String EXAMPLE = "mi/example";

    private static final Pattern KEY = Pattern.compile("^[a-z_]+(?=:)", Pattern.MULTILINE);

    private static final Pattern CITED = Pattern.compile("\\[@([A-Z0-9]+)]");

    private static final String SOURCES = """
            sources:
              - {key: TIP35, title: A guide, kind: guideline, status: verified}
              - {key: MR2013, title: A book, kind: book, status: verified}
              - {key: TOWN, title: A study, kind: paper, status: partial, not_verified: [the share of 62 percent]}
              - {key: RUMOUR, title: A talk, kind: video, status: unverified}
              - {key: ASKING, title: A paper, kind: paper, status: verified}
            """;

    private static final String NOTES = """

            > **Facilitator note:** Set-up.

            > **Facilitator note:** Key.

            > **Facilitator note:** Watch.

            > **Facilitator note:** Debrief.
            """;

    private final TestSite site;
    private final Map<String, String> frontMatter = new TreeMap<>();
    private String type = "lesson";
    private String text = "Wait a while.\n";
    private boolean isWhole;

    private ExampleSite(Path folder) throws IOException {
        this.site = TestSite.in(folder)
                .file("content/data/sources.yml", SOURCES)
                .file("content/data/language.yml", wordList())
                .file("content/data/own-words.yml", ownWords())
                .file("content/mi/next-year.md", page("mi/next-year", "status: draft\n", "To come.\n"));
        frontMatter.put("mi/spirit", "order: 1\nsources: [TIP35, MR2013, TOWN]\n");
    }

    /** What is said of a site with these examples. */
    static List<String> problems(Path folder, List<RulePage.Example> examples) throws IOException {
        ExampleSite site = new ExampleSite(folder);
        for (RulePage.Example example : examples) {
            site.add(example);
        }
        return site.written().problems();
    }

    private void add(RulePage.Example example) {
        String[] mark = example.mark().split(" ", 2);
        switch (mark[0]) {
            case "md" -> {
                type = mark.length == 1 ? type : mark[1];
                text = example.text();
            }
            case "front-matter" -> frontMatter.put(mark.length == 1 ? EXAMPLE : mark[1], example.text());
            case "files" ->
                example.text().lines().forEach(file -> site.file(file, page("a file", "", "Some words.\n")));
            default -> {
                isWhole |= mark[0].equals("content/" + EXAMPLE + ".md");
                site.file(mark[0], example.text());
            }
        }
    }

    private TestSite written() {
        String spirit = """
                ## Four parts

                People can often tell what you think of them.[@TIP35] [@MR2013] [@TOWN]
                """;
        site.file("content/mi/spirit.md", page("spirit", keys("mi/spirit"), spirit));
        site.file("content/mi/change-talk.md", page("change talk", keys("mi/change-talk"), "Listen.\n"));
        return isWhole ? site : site.file("content/" + EXAMPLE + ".md", example());
    }

    private String example() {
        String keys = keys(EXAMPLE);
        boolean isSheet = type.equals("worksheet") && !text.contains("Facilitator note");
        return page(
                EXAMPLE,
                (type.equals("lesson") ? "" : "type: " + type + "\n")
                        + (keys.contains("sources:") ? "" : sources())
                        + keys,
                text + (isSheet ? NOTES : ""));
    }

    private String keys(String slug) {
        return frontMatter.getOrDefault(slug, "");
    }

    private String sources() {
        Set<String> cited = CITED.matcher(text)
                .results()
                .map(key -> key.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return cited.isEmpty() ? "" : "sources: " + cited + "\n";
    }

    /** A page on which some keys are as in an example, and the others as always. */
    private static String page(String title, String keys, String text) {
        Set<String> given = KEY.matcher(keys).results().map(MatchResult::group).collect(Collectors.toSet());
        return TestSite.frontMatter(title, keys)
                        .replace(keys + "---", "---")
                        .lines()
                        .filter(line -> !given.contains(line.split(":", 2)[0]))
                        .collect(Collectors.joining("\n"))
                        .replaceFirst("\\n---\\n*\\z", "\n" + keys.replace("$", "\\$") + "---\n\n")
                + text;
    }

    /** The word list of the site, without its sources, which are not here. */
    private static String wordList() throws IOException {
        return Files.readString(Path.of("content/data/language.yml")).replaceAll("(?m)^ +source:.*\\R", "");
    }

    private static String ownWords() {
        String austen = "It is a truth universally acknowledged, that a single man in possession of a good fortune,"
                + " must be in want of a wife.";
        return "texts:\n  - text: Jane Austen\n    fingerprints: "
                + WordRuns.of(austen).stream()
                        .map(run -> String.format("%016x", run.fingerprint()))
                        .collect(Collectors.joining(" "))
                + "\n";
    }
}
