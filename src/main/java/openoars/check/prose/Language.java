package openoars.check.prose;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import openoars.check.prose.Phrases.Phrase;
import openoars.model.Page;
import openoars.model.Paragraph;
import openoars.model.Paragraph.Trait;
import openoars.model.WordRule;
import openoars.problem.Fix;
import openoars.problem.Problem;
import openoars.problem.Rule;
import openoars.problem.Severity;

/** The word list: words that can hurt or mislead, unless there is a reason to use them. */
final class Language implements ProseCheck {

    private final List<String> ids;
    private final List<Phrase> phrases;

    Language(List<WordRule> rules) {
        this.ids = rules.stream().map(rule -> rule.id().value()).toList();
        this.phrases = rules.stream()
                .map(rule -> new Phrase(rule.pattern(), Optional.of(rule)))
                .toList();
    }

    @Override
    public List<Phrase> phrases() {
        return phrases;
    }

    @Override
    public void check(Page page, Wording wording, Consumer<Problem> problems) {
        for (Paragraph paragraph : wording.paragraphs()) {
            if (!paragraph.is(Trait.EXAMPLE)) {
                check(paragraph, wording, problems);
            }
        }
    }

    private void check(Paragraph paragraph, Wording wording, Consumer<Problem> problems) {
        List<Reason> reasons = Reason.in(paragraph, ids, problems);
        Set<Reason> used = new HashSet<>();
        int end = 0;
        for (Use use : uses(paragraph, wording)) {
            Optional<Reason> reason =
                    reasons.stream().filter(given -> given.isFor(use.rule())).findFirst();
            reason.ifPresent(used::add);
            if (use.start() >= end && reason.isEmpty() && !isExcepted(use, paragraph)) {
                problems.accept(problem(use, paragraph));
                end = use.end();
            }
        }
        reasons.stream()
                .filter(reason -> !used.contains(reason))
                .map(Reason::unneeded)
                .forEach(problems);
    }

    /** Words of a rule. */
    private record Use(WordRule rule, int start, int end) {}

    private static List<Use> uses(Paragraph paragraph, Wording wording) {
        return wording.in(paragraph).stream()
                .flatMap(found -> found.phrase().rule().stream().map(rule -> new Use(rule, found.start(), found.end())))
                .toList();
    }

    private static boolean isExcepted(Use use, Paragraph paragraph) {
        return isAllowed(use, paragraph.text())
                || (use.rule().exceptions().contains("quote") && isQuoted(use, paragraph))
                || (use.rule().exceptions().contains("title") && isTitle(use, paragraph));
    }

    private static boolean isAllowed(Use use, String text) {
        return use.rule().allow().stream()
                .map(allow -> allow.matcher(text))
                .flatMap(Matcher::results)
                .anyMatch(match -> match.start() < use.end() && use.start() < match.end());
    }

    /** A quotation names its source in the same paragraph. */
    private static boolean isQuoted(Use use, Paragraph paragraph) {
        return !paragraph.citations().isEmpty()
                && (paragraph.is(Trait.QUOTED) || isBetweenMarks(use, paragraph.text()));
    }

    private static boolean isBetweenMarks(Use use, String text) {
        boolean isInside =
                text.substring(0, use.start()).chars().filter(c -> c == '"').count() % 2 == 1;
        return isInside && text.indexOf('"', use.end()) >= 0;
    }

    /** The title of a work stands in italics, and its source is cited. */
    private static boolean isTitle(Use use, Paragraph paragraph) {
        return !paragraph.citations().isEmpty()
                && paragraph.emphasis().stream().anyMatch(title -> title.holds(use.start(), use.end()));
    }

    private static Problem problem(Use use, Paragraph paragraph) {
        WordRule rule = use.rule();
        String found = paragraph.text().substring(use.start(), use.end());
        Problem problem = Rule.LANGUAGE
                .at(
                        paragraph.at(use.start()),
                        paragraph.endAt(use.end()),
                        "'" + found + "' stands on our word list (" + decapitalised(rule.why()) + ")",
                        hint(rule, paragraph))
                .as(rule.id().value(), severity(rule));
        return onlyOther(rule)
                .map(words -> problem.with(Fix.suggested(problem.at(), found, words)))
                .orElse(problem);
    }

    /** Above the text of a page there is no room for a comment. */
    private static String hint(WordRule rule, Paragraph paragraph) {
        String better = "Better: " + rule.prefer() + ".";
        return paragraph.kind() == Paragraph.Kind.FRONT_MATTER
                ? better
                : better + " If the word has to stand, say why: <!-- lang-ok: "
                        + rule.id().value() + " " + Reason.suggestedFor(rule) + " -->.";
    }

    /** Better words that would fit in as they are; where there are several, or words to explain them, a person chooses. */
    private static Optional<String> onlyOther(WordRule rule) {
        return Optional.of(rule.prefer()).filter(words -> words.matches("[a-z' -]+"));
    }

    private static Severity severity(WordRule rule) {
        return switch (rule.severity()) {
            case ERROR -> Severity.ERROR;
            case WARN -> Severity.WARNING;
            case INFO -> Severity.ADVICE;
        };
    }

    /** A reason that opens with a word goes on in small letters; one that opens with a quotation mark stays. */
    private static String decapitalised(String why) {
        boolean isWord = why.length() > 1 && Character.isLowerCase(why.charAt(1));
        return isWord ? Character.toLowerCase(why.charAt(0)) + why.substring(1) : why;
    }
}
