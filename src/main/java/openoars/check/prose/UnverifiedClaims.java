package openoars.check.prose;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openoars.model.Page;
import openoars.model.Paragraph;
import openoars.model.Source;
import openoars.problem.Problem;
import openoars.problem.Rule;
import openoars.source.Located;

/** What nobody has read in a source itself stays off the pages: sources nobody has checked, and doubtful parts of others. */
final class UnverifiedClaims implements ProseCheck {

    /** What an entry under {@code not_verified} spells out: words in quotation marks, and numbers of two digits and more. */
    private static final Pattern SPELT_OUT = Pattern.compile("(?<![A-Za-z])'([^']{3,})'|\\b(\\d+[.,\\d]*\\d)\\b");

    private final Map<String, Doubts> sources = new HashMap<>();

    /**
     * What is doubtful in a source.
     *
     * @param words what it may say, each with what finds it in a text
     */
    private record Doubts(Source source, Map<String, Pattern> words) {}

    UnverifiedClaims(Collection<Source> all) {
        for (Source source : all) {
            Map<String, Pattern> words = new LinkedHashMap<>();
            source.notVerified().stream()
                    .flatMap(item -> SPELT_OUT.matcher(item).results())
                    .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                    .forEach(spelt -> words.put(spelt, asWhole(spelt)));
            if (source.status() == Source.Verification.UNVERIFIED || !words.isEmpty()) {
                sources.put(source.key().value(), new Doubts(source, words));
            }
        }
    }

    /** Not as a part of another word or number. */
    private static Pattern asWhole(String words) {
        return Pattern.compile(
                "(?<!\\w)(?<!\\d[.,])" + Pattern.quote(words) + "(?!\\w|[.,]\\d)", Pattern.CASE_INSENSITIVE);
    }

    @Override
    public void check(Page page, Wording wording, Consumer<Problem> problems) {
        for (Paragraph paragraph : wording.paragraphs()) {
            for (Located<String> key : paragraph.citations()) {
                Optional.ofNullable(sources.get(key.value()))
                        .ifPresent(doubts -> check(key, doubts, paragraph, problems));
            }
        }
    }

    private static void check(Located<String> key, Doubts doubts, Paragraph paragraph, Consumer<Problem> problems) {
        if (doubts.source().status() == Source.Verification.UNVERIFIED) {
            problems.accept(Rule.UNVERIFIED_SOURCE.at(
                    key.at(),
                    "nobody has checked the source '" + key.value() + "' yet, so nothing can rest on it",
                    "Cite another source, or look it up and change its status in content/data/sources.yml."));
        }
        doubts.words().forEach((words, pattern) -> {
            Matcher found = pattern.matcher(paragraph.text());
            if (found.find()) {
                problems.accept(problem(words, found, key, paragraph));
            }
        });
    }

    private static Problem problem(String words, Matcher found, Located<String> key, Paragraph paragraph) {
        return Rule.UNVERIFIED_CLAIM.at(
                paragraph.at(found.start()),
                paragraph.endAt(found.end()),
                "nobody has found '" + words + "' in the source '" + key.value() + "' yet",
                "Leave it out, or cite a source that says it; content/data/sources.yml lists what is not checked.");
    }
}
