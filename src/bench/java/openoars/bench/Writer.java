package openoars.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Writes the text of one page after the other: about 600 words, four headings and three below them, two lists, a table,
 * a quote, eight links, some bold and italic words, two or three citations, and terms of the glossary.
 */
final class Writer {

    private static final int MOST_WORDS_A_PAGE = 800;

    private final Plan plan;
    private final Random random;
    private final Vocabulary vocabulary;

    private List<Text.Piece> pieces = new ArrayList<>();
    private StringBuilder plain = new StringBuilder();
    private Set<String> cites = new LinkedHashSet<>();
    private int words;

    /**
     * @param seed the same seed writes the same text
     */
    Writer(Plan plan, long seed) {
        this.plan = plan;
        this.random = new Random(seed);
        this.vocabulary = new Vocabulary(random, plan.pages().size() * MOST_WORDS_A_PAGE);
    }

    Text write(Plan.Page page) {
        pieces = new ArrayList<>();
        plain = new StringBuilder();
        cites = new LinkedHashSet<>();
        words = 0;
        opening(page);
        advice(page);
        comparison(page);
        closing(page);
        endPiece();
        return new Text(pieces, List.copyOf(cites), words);
    }

    private void opening(Plan.Page page) {
        sentences(32);
        cite();
        paragraph();
        heading(2, "What you may hear");
        sentences(45);
        link(page);
        paragraph();
        heading(3, "In short");
        for (int i = 0; i < 5; i++) {
            add("- ");
            sentences(9);
            add("\n");
        }
        add("\n");
    }

    private void advice(Plan.Page page) {
        heading(2, "What helps " + vocabulary.next());
        sentences(36);
        link(page);
        link(page);
        paragraph();
        heading(3, "Step by step");
        for (int i = 1; i <= 4; i++) {
            add(i + ". **" + capital(vocabulary.next()) + " " + vocabulary.next() + ".** ");
            words += 2;
            sentences(12);
            add("\n");
        }
        add("\n");
        heading(3, capital(vocabulary.next()) + " and " + vocabulary.next());
        sentences(45);
        cite();
        link(page);
        paragraph();
    }

    private void comparison(Plan.Page page) {
        heading(2, "Side by side");
        add("| Word | What it sounds like | What to do |\n|---|---|---|\n");
        words += 8;
        for (int row = 0; row < 4; row++) {
            add("| " + capital(vocabulary.next()) + " | ");
            run(6);
            add(" | ");
            run(5);
            add(" |\n");
            words++;
        }
        add("\n");
        add("> ");
        sentences(25);
        paragraph();
        sentences(38);
        link(page);
        link(page);
        paragraph();
    }

    private void closing(Plan.Page page) {
        heading(2, "Before you go " + vocabulary.next());
        sentences(36);
        if (random.nextBoolean()) {
            cite();
        }
        link(page);
        paragraph();
        sentences(28);
        link(page);
        add("\n");
    }

    private void heading(int level, String title) {
        add("#".repeat(level) + " " + title + "\n\n");
        words += title.split(" ").length;
    }

    private void paragraph() {
        add("\n\n");
    }

    /** At least so many words, in whole sentences. */
    private void sentences(int least) {
        int end = words + least;
        String between = "";
        while (words < end) {
            add(between);
            sentence();
            between = " ";
        }
    }

    private void sentence() {
        int kind = random.nextInt(10);
        if (kind == 0) {
            String sentence = any(Phrases.sentences());
            add(sentence);
            words += sentence.split(" ").length;
            return;
        }
        add(capital(vocabulary.next()) + " ");
        words++;
        run(4 + random.nextInt(5));
        if (kind < 3) {
            emphasis(kind == 1 ? "**" : "*");
        } else if (kind == 3) {
            add(", and " + any(plan.terms()) + " ");
            words += 3;
            run(3);
        } else if (kind == 4) {
            add(", \"" + vocabulary.next() + " " + vocabulary.next() + "\"");
            words += 2;
        }
        add(".");
    }

    private void emphasis(String mark) {
        add(" " + mark + vocabulary.next() + " " + vocabulary.next() + mark);
        words += 2;
    }

    /** So many words, with nothing before and nothing behind them. */
    private void run(int length) {
        for (int i = 0; i < length; i++) {
            add((i == 0 ? "" : " ") + vocabulary.next());
        }
        words += length;
    }

    private void link(Plan.Page from) {
        Plan.Page to = any(plan.pages());
        add(" See ");
        piece(dialect -> dialect.link(to.title(), from.wayTo(to)));
        add(".");
        words += 1 + to.title().split(" ").length;
    }

    private void cite() {
        String key = any(plan.sources()).key();
        cites.add(key);
        int number = List.copyOf(cites).indexOf(key) + 1;
        piece(dialect -> dialect.citation(key, number));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private void add(String markdown) {
        plain.append(markdown);
    }

    private void piece(Text.Piece piece) {
        endPiece();
        pieces.add(piece);
    }

    private void endPiece() {
        String text = plain.toString();
        pieces.add(dialect -> text);
        plain.setLength(0);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
