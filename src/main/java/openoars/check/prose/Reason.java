package openoars.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import openoars.model.Paragraph;
import openoars.model.WordRule;
import openoars.problem.Fix;
import openoars.problem.Problem;
import openoars.problem.Rule;
import openoars.problem.Spelling;
import openoars.source.Located;

/**
 * Why a word of the word list may stand in a paragraph: a comment such as {@code <!-- lang-ok: relapse history -->} in
 * it or right above it.
 *
 * @param id the rule of the word list
 */
record Reason(String id, Located<String> comment) {

    private static final String MARK = "lang-ok:";

    /** The word list page says what each of them means. */
    private static final Set<String> KNOWN = Set.of(
            "quote",
            "title",
            "org",
            "self",
            "equipment",
            "violence",
            "clinical",
            "law",
            "intl",
            "history",
            "myth",
            "example",
            "other");

    /** A comment that names no rule or no reason is reported and counts for nothing. */
    static List<Reason> in(Paragraph paragraph, List<String> ids, Consumer<Problem> problems) {
        List<Reason> reasons = new ArrayList<>();
        for (Located<String> comment : paragraph.comments()) {
            if (comment.value().startsWith(MARK)) {
                add(comment, ids, reasons, problems);
            }
        }
        return reasons;
    }

    private static void add(
            Located<String> comment, List<String> ids, List<Reason> reasons, Consumer<Problem> problems) {
        String[] words = comment.value().substring(MARK.length()).strip().split("\\s+", 2);
        if (!ids.contains(words[0])) {
            problems.accept(unknown(
                    comment, "the word list has no rule '" + words[0] + "'", Spelling.didYouMean(words[0], ids)));
        } else if (words.length < 2 || !KNOWN.contains(words[1].split("\\W", 2)[0])) {
            String given = words.length < 2 ? "" : words[1];
            problems.accept(unknown(
                    comment,
                    given.isEmpty()
                            ? "this comment gives no reason"
                            : "'" + given + "' is no reason the word list knows",
                    Spelling.didYouMean(given, KNOWN)));
        } else {
            reasons.add(new Reason(words[0], comment));
        }
    }

    private static Problem unknown(Located<String> comment, String message, String hint) {
        return Rule.UNKNOWN_REASON.at(comment.at(), message, hint);
    }

    boolean isFor(WordRule rule) {
        return id.equals(rule.id().value());
    }

    Problem unneeded() {
        return Rule.UNNEEDED_REASON
                .at(
                        comment.at(),
                        "this comment allows '" + id + "', and nothing here needs it",
                        "Take the comment out.")
                .with(Fix.safe(comment.at(), "<!-- " + comment.value() + " -->", ""));
    }

    /** The reason that fits most uses of a rule's words. */
    static String suggestedFor(WordRule rule) {
        return rule.exceptions().stream()
                .filter(reason -> !reason.equals("quote") && !reason.equals("title") && !reason.equals("org"))
                .findFirst()
                .orElse("example");
    }
}
