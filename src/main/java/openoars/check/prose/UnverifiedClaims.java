package openoars.check.prose;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openoars.model.Page;
import openoars.model.Paragraph;
import openoars.model.Prose;
import openoars.model.Source;
import openoars.problem.Problem;
import openoars.problem.Rule;
import openoars.source.Located;

/** What nobody has read in a source itself stays off the pages: sources nobody has checked, and doubtful parts of others. */
final class UnverifiedClaims implements ProseCheck {

    /** What an entry under {@code not_verified} spells out: words in quotation marks, and numbers of two digits and more. */
    private static final Pattern SPELT_OUT = Pattern.compile("(?<![A-Za-z])'([^']{3,})'|\\b(\\d+[.,\\d]*\\d)\\b");

    private final Map<String, Source> sources;

    UnverifiedClaims(Map<String, Source> sources) {
        this.sources = sources;
    }

    @Override
    public void check(Page page, Prose prose, Consumer<Problem> problems) {
        for (Paragraph paragraph : prose.paragraphs()) {
            for (Located<String> key : paragraph.citations()) {
                Optional.ofNullable(sources.get(key.value()))
                        .ifPresent(source -> check(key, source, paragraph, problems));
            }
        }
    }

    private static void check(Located<String> key, Source source, Paragraph paragraph, Consumer<Problem> problems) {
        if (source.status() == Source.Verification.UNVERIFIED) {
            problems.accept(Rule.UNVERIFIED_SOURCE.at(
                    key.at(),
                    "nobody has checked the source '" + key.value() + "' yet, so nothing can rest on it",
                    "Cite another source, or look it up and change its status in content/data/sources.yml."));
        }
        source.notVerified().stream()
                .flatMap(item -> SPELT_OUT.matcher(item).results())
                .forEach(doubt -> check(doubt, key, paragraph, problems));
    }

    private static void check(MatchResult doubt, Located<String> key, Paragraph paragraph, Consumer<Problem> problems) {
        String words = doubt.group(1) == null ? doubt.group(2) : doubt.group(1);
        Matcher found = Pattern.compile(
                        "(?<!\\w)(?<!\\d[.,])" + Pattern.quote(words) + "(?!\\w|[.,]\\d)", Pattern.CASE_INSENSITIVE)
                .matcher(paragraph.text());
        if (found.find()) {
            problems.accept(
                    Rule.UNVERIFIED_CLAIM.at(
                            paragraph.at(found.start()),
                            paragraph.endAt(found.end()),
                            "nobody has found '" + words + "' in the source '" + key.value() + "' yet",
                            "Leave it out, or cite a source that says it; content/data/sources.yml lists what is not checked."));
        }
    }
}
