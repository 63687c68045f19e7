package openoars.site;

import java.util.regex.Pattern;

/** What authors wrote, made ready for others to read. */
final class MarkdownText {

    private static final Pattern FENCE = Pattern.compile("[ >]*(`{3,}|~{3,}).*");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->");
    private static final String START = "<!--";
    private static final String END = "-->";

    private MarkdownText() {}

    /** The same text without HTML comments, which are notes to whoever edits it. Code stays as it is. */
    static String withoutComments(String markdown) {
        if (!markdown.contains(START)) {
            return markdown;
        }
        StringBuilder kept = new StringBuilder();
        boolean inCode = false;
        boolean inComment = false;
        for (String line : markdown.lines().toList()) {
            inCode ^= !inComment && FENCE.matcher(line).matches();
            String shown = inCode || inComment || line.contains("`")
                    ? line
                    : COMMENT.matcher(line).replaceAll("");
            boolean starts = !inCode && shown.strip().startsWith(START);
            if (!inComment && !starts && (inCode || !shown.isBlank() || isFirst(line, kept))) {
                kept.append(shown).append('\n');
            }
            inComment = (inComment || starts) && !line.contains(END);
        }
        return kept.toString();
    }

    /** Whether a line is blank because its author left it so, and not the second one beside a comment. */
    private static boolean isFirst(String line, StringBuilder kept) {
        return line.isBlank() && kept.length() > 1 && kept.charAt(kept.length() - 2) != '\n';
    }
}
