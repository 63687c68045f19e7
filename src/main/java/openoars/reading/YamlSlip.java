package openoars.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openoars.problem.Fix;
import openoars.problem.Problem;
import openoars.problem.Rule;
import openoars.source.Origin;
import openoars.source.SourceFile;

/** Tells what most people have done when YAML cannot be read, in place of what its parser expected. */
final class YamlSlip {

    private static final String NOT_EXPECTED_VALUE = "mapping values are not allowed here";
    private static final String START = "---";
    private static final String NO_COLON = "could not find expected ':'";

    private static final Pattern KEY_AND_VALUE =
            Pattern.compile("(?<before>\\s*(?:- )?(?<key>[^\\s:]+): +)(?<value>.*\\S)\\s*");
    private static final Pattern KEY_WITHOUT_SPACE = Pattern.compile("\\s*(?<key>[^\\s:]+):(?<value>[^\\s:]\\S*.*)");
    private static final Pattern NOT_A_START =
            Pattern.compile("found character '(?<sign>.)' that cannot start any token.*");
    private static final Pattern UNKNOWN_ESCAPE =
            Pattern.compile("found unknown escape character (?<sign>.)\\(\\d+\\)");

    private final SourceFile source;
    private final Origin at;
    private final Optional<Origin> begun;
    private final String reason;

    /**
     * @param at where the parser could not go on
     * @param begun where what it was reading begins
     * @param reason its own words
     */
    YamlSlip(SourceFile source, Origin at, Optional<Origin> begun, String reason) {
        this.source = source;
        this.at = at;
        this.begun = begun;
        this.reason = reason;
    }

    Problem problem() {
        Matcher start = NOT_A_START.matcher(reason);
        Matcher escape = UNKNOWN_ESCAPE.matcher(reason);
        if (reason.equals(NOT_EXPECTED_VALUE)) {
            return unexpectedColon();
        }
        if (reason.equals(NO_COLON)) {
            return withoutColon(begun.orElse(at));
        }
        if (reason.contains("'\\t(TAB)'")) {
            return broken(at, "a tab stands here", "Put spaces in its place, two for each step.");
        }
        if (start.matches()) {
            return broken(at, "no value can begin with '" + start.group("sign") + "'", quoteWhole(line(at)));
        }
        if (escape.matches()) {
            return broken(
                    before(at),
                    "'\\" + escape.group("sign") + "' means nothing between double quotes",
                    "Write \\\\ for a backslash, or use single quotes.");
        }
        if (reason.equals("found unexpected end of stream")) {
            return broken(
                    begun.orElse(at),
                    "a quote is opened here and nowhere closed",
                    "Write the same sign behind the value, too.");
        }
        if (reason.equals("expected <block end>, but found '<scalar>'") && isBehindQuote()) {
            return broken(
                    at,
                    "the value goes on behind its closing quote",
                    "Put all of it in double quotes; inside them, write \\\" for a quote.");
        }
        if (reason.startsWith("expected ',' or ")) {
            return broken(
                    begun.orElse(at),
                    "a bracket is opened here and not closed",
                    "Write " + reason.charAt("expected ',' or '".length())
                            + " behind the last value, and a comma between values.");
        }
        return broken(
                at,
                "this line cannot be read (" + reason + ")",
                "Look at how far this line and those above are indented, and at its quotes and brackets.");
    }

    private Problem unexpectedColon() {
        String line = line(at);
        Matcher known = KEY_AND_VALUE.matcher(line);
        if (known.matches() && at.column() > known.end("before")) {
            Origin value = new Origin(at.file(), at.line(), known.start("value") + 1);
            return broken(
                            value,
                            "the value of '" + known.group("key") + "' has a colon and a space in it",
                            quoteWhole(line))
                    .with(Fix.suggested(value, known.group("value"), quoted(known.group("value"))));
        }
        Origin above = new Origin(at.file(), Math.max(1, at.line() - 1), 1);
        if (!line(above).contains(": ")
                && !line(above).endsWith(":")
                && !line(above).equals(START)) {
            return withoutColon(above);
        }
        int indent = line.length() - line.stripLeading().length();
        return broken(
                new Origin(at.file(), at.line(), indent + 1),
                "'" + line.strip().split(":", 2)[0] + "' stands further to the right than the key above",
                "Begin each key at the start of its line.");
    }

    private Problem withoutColon(Origin place) {
        String line = line(place);
        Matcher tight = KEY_WITHOUT_SPACE.matcher(line);
        if (tight.matches()) {
            return broken(
                    new Origin(place.file(), place.line(), tight.start("value") + 1),
                    "there is no space behind the colon",
                    "Write '" + tight.group("key") + ": " + tight.group("value") + "'.");
        }
        return broken(
                new Origin(place.file(), place.line(), 1),
                "this line has no colon",
                "Write a key, a colon, a space and a value, as in 'title: My page'.");
    }

    private boolean isBehindQuote() {
        String before = line(at).substring(0, at.column() - 1).stripTrailing();
        return before.endsWith("\"") || before.endsWith("'");
    }

    private static Origin before(Origin at) {
        return new Origin(at.file(), at.line(), Math.max(1, at.column() - 1));
    }

    private String line(Origin place) {
        int start = source.offset(new Origin(place.file(), place.line(), 1));
        int end = source.text().indexOf('\n', start);
        return source.text().substring(start, end < 0 ? source.text().length() : end);
    }

    private static String quoteWhole(String line) {
        Matcher known = KEY_AND_VALUE.matcher(line);
        return known.matches()
                ? "Put it in double quotes: " + known.group("key") + ": " + quoted(known.group("value")) + "."
                : "Put it in double quotes.";
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static Problem broken(Origin at, String message, String hint) {
        return Rule.BROKEN_YAML.at(at, message, hint);
    }
}
