package openoars.markdown.link;

import java.util.Optional;
import openoars.problem.Rule;

/** Why a link is not made, and its words are left as plain text. */
record Refusal(Rule rule, String message, String hint) {

    /** What speaks against a link, if anything does. */
    static Optional<Refusal> of(Address address, String words) {
        if (address.value().isEmpty()) {
            return Optional.of(leadsNowhere(words));
        }
        if (address.isUnsafe()) {
            return Optional.of(unsafe(address));
        }
        if (address.isAbsolute()) {
            return Optional.of(absolute(address));
        }
        return words.isBlank() ? Optional.of(wordless(address)) : Optional.empty();
    }

    private static Refusal leadsNowhere(String words) {
        return new Refusal(
                Rule.EMPTY_LINK,
                "the link '" + words + "' leads nowhere",
                "Write between the round brackets where it leads, for example [the spirit](../mi/spirit.md).");
    }

    private static Refusal unsafe(Address address) {
        return new Refusal(
                Rule.UNSAFE_LINK,
                "'" + address.value() + "' is no address that a reader can open safely",
                "Link to a page of this site, or to an address that starts with https://, mailto: or tel:.");
    }

    private static Refusal absolute(Address address) {
        return new Refusal(
                Rule.ABSOLUTE_LINK,
                "'" + address.value() + "' starts at the root of a web server, and this site may live in a folder",
                "Write the way from this page to the other, for example ../mi/spirit.md.");
    }

    private static Refusal wordless(Address address) {
        return new Refusal(
                Rule.LINK_WITHOUT_WORDS,
                "the link to '" + address.value() + "' has no words that people could follow",
                "Say between the square brackets where it leads.");
    }
}
