package openoars.markdown.reply;

import java.util.Arrays;
import java.util.Optional;

/** How close a reply brings two people: their discs overlap, touch, or stand apart. Never a tick or a cross. */
enum Nearness {
    CLOSER(
            "Brings you closer",
            "<circle cx=\"24\" cy=\"20\" r=\"18\" fill=\"var(--first-ink)\"/>"
                    + "<circle cx=\"44\" cy=\"20\" r=\"18\" fill=\"var(--second-ink)\"/>"
                    + "<path fill=\"var(--both-inks)\" d=\"M34 5.030a18 18 0 0 1 0 29.940 18 18 0 0 1 0-29.940z\"/>"),
    HALFWAY(
            "Gets you halfway",
            "<circle cx=\"18\" cy=\"20\" r=\"16\" fill=\"var(--first-ink)\"/>"
                    + "<circle cx=\"50\" cy=\"20\" r=\"16\" fill=\"var(--second-ink)\"/>"),
    APART(
            "Pushes you apart",
            "<circle cx=\"13\" cy=\"20\" r=\"12\" fill=\"var(--first-ink)\"/>"
                    + "<circle cx=\"55\" cy=\"20\" r=\"12\" fill=\"var(--second-ink)\"/>");

    private final String words;
    private final String discs;

    Nearness(String words, String discs) {
        this.words = words;
        this.discs = discs;
    }

    /** The nearness that an author wrote as a sentence. */
    static Optional<Nearness> of(String sentence) {
        return Arrays.stream(values())
                .filter(nearness -> sentence.equals(nearness.words + "."))
                .findFirst();
    }

    String words() {
        return words;
    }

    /** The drawing, which says the same as the words beside it. */
    String svg() {
        return "<svg viewBox=\"0 0 68 40\" aria-hidden=\"true\">" + discs + "</svg>";
    }
}
