package openoars.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openoars.model.Key;
import openoars.model.Slug;
import openoars.problem.Rule;
import openoars.problem.Spelling;
import openoars.source.Located;

/**
 * What somebody wrote after a key, read as a number, a day or the like. What does not fit is reported at its place and
 * reads as absent.
 *
 * @param key what messages call it
 */
record YamlText(YamlFile file, String key, Located<String> text) {

    /** Matches nothing. */
    private static final Pattern NEVER = Pattern.compile("(?!)");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    /** Narrower than the standard, so that it can stand in a link as it is. */
    private static final Pattern MAIL_ADDRESS = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");

    boolean isEmpty() {
        return value().isEmpty();
    }

    Optional<String> address(String... schemes) {
        if (Stream.of(schemes).noneMatch(value()::startsWith)) {
            wrong(
                    key + " is not an address that readers can open safely: '%s'",
                    "Start it with one of these: " + String.join(", ", schemes) + ".");
            return Optional.empty();
        }
        return Optional.of(value());
    }

    Optional<String> mailAddress() {
        if (!MAIL_ADDRESS.matcher(value()).matches()) {
            wrong(
                    key + " is not a mail address: '%s'",
                    "Write the address alone, for example '" + key + ": hello@example.org'.");
            return Optional.empty();
        }
        return Optional.of(value());
    }

    /** The text itself, wrong or not. */
    String dialled() {
        if (!NUMBER.matcher(value()).matches()) {
            wrong(key + " is not a number to dial: '%s'", "Write its digits only, in quotes, for example '911'.");
        }
        return value();
    }

    OptionalInt number() {
        if (!NUMBER.matcher(value()).matches()) {
            wrong(key + " is not a whole number: '%s'", "Write digits only, for example '" + key + ": 6'.");
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(value()));
    }

    /** A regular expression to which capitals make no difference; one that matches nothing stands in for a wrong one. */
    Pattern pattern() {
        try {
            return Pattern.compile(value(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        } catch (PatternSyntaxException e) {
            wrong(
                    key + " is not a regular expression: '%s'",
                    "Look at its brackets and backslashes, and write it between single quotes.");
            return NEVER;
        }
    }

    Set<Long> fingerprints() {
        try {
            return Stream.of(value().strip().split("\\s+"))
                    .filter(digits -> !digits.isEmpty())
                    .map(digits -> Long.parseUnsignedLong(digits, 16))
                    .collect(Collectors.toSet());
        } catch (NumberFormatException e) {
            wrong(key + " holds something that is no fingerprint", "Make it anew with 'openoars own-words'.");
            return Set.of();
        }
    }

    Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(value()));
        } catch (DateTimeException e) {
            wrong(key + " is not a date: '%s'", "Write year, month and day, for example '" + key + ": 2026-11-24'.");
            return Optional.empty();
        }
    }

    /** False stands in for what is neither. */
    boolean flag() {
        boolean isTrue = value().equals("true");
        if (!isTrue && !value().equals("false")) {
            wrong(key + " is neither true nor false: '%s'", "Write 'true' or 'false'.");
        }
        return isTrue;
    }

    <T extends Key> Optional<T> choice(T[] choices) {
        Optional<T> choice =
                Arrays.stream(choices).filter(c -> c.key().equals(value())).findFirst();
        if (choice.isEmpty()) {
            List<String> keys = Arrays.stream(choices).map(Key::key).toList();
            file.report(Rule.UNKNOWN_VALUE
                    .at(text.at(), key + " cannot be '" + value() + "'", Spelling.didYouMean(value(), keys))
                    .meaning(value(), keys));
        }
        return choice;
    }

    /** @param complete makes a whole address of it */
    Optional<Located<Slug>> slug(Function<String, String> complete) {
        Optional<Slug> slug = Slug.parse(complete.apply(value()));
        if (slug.isEmpty()) {
            wrong(
                    key + " is not a page address: '%s'",
                    "Write folder and file name without '.md', in small letters, for example 'mi/spirit'.");
        }
        return slug.map(s -> new Located<>(s, text.at()));
    }

    private String value() {
        return text.value();
    }

    private void wrong(String message, String hint) {
        file.report(Rule.WRONG_VALUE.at(text.at(), message.replace("%s", value()), hint));
    }
}
