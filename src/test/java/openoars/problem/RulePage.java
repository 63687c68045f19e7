package openoars.problem;

import java.util.ArrayList;
import java.util.List;

/**
 * The page of a rule, as somebody wrote it.
 *
 * @param lines all of it
 */
record RulePage(List<String> lines) {

    private static final String FENCE = "```";

    /**
     * Something that an author may write.
     *
     * @param mark what kind of file it is, behind the fence; empty if it only shows something
     */
    record Example(String mark, String text) {}

    static RulePage of(Rule rule) {
        return new RulePage(
                ("# " + rule.title() + "\n\n" + rule.explanation()).lines().toList());
    }

    /** What the rule finds. */
    List<Example> found() {
        int from = lines.indexOf("Rather than:");
        return from < 0 ? List.of() : examples(lines.subList(from, better()));
    }

    /** What it is content with. */
    List<Example> passed() {
        return examples(lines.subList(better(), lines.size()));
    }

    private int better() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("write") && lines.get(i).endsWith(":")) {
                return i;
            }
        }
        return lines.size();
    }

    private static List<Example> examples(List<String> lines) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(FENCE)) {
                int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf(FENCE);
                String mark = lines.get(i).substring(FENCE.length());
                if (!mark.isEmpty()) {
                    examples.add(new Example(mark, String.join("\n", lines.subList(i + 1, end)) + "\n"));
                }
                i = end;
            }
        }
        return examples;
    }
}
