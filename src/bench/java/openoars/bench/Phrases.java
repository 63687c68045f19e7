package openoars.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a corpus says in real words: titles, headings, glossary terms, and sentences of the field. */
final class Phrases {

    private static final String[] MANNERS = """
            Gentle Open Quiet Honest Slow First Second Shared Plain Warm Brief Steady Curious Patient Careful Kind
            Short Long Early Late Simple Complex Double Private Public Joint Fresh Old New Small Large Clear Hidden
            Spoken Written Useful Awkward Ordinary Local Seasonal""".strip().split("\\s+");
    private static final String[] THINGS = """
            questions reflections summaries affirmations agendas plans promises barriers resources habits visits
            referrals stories silences choices goals doubts reasons routines steps returns supports tests supplies
            letters calls notes pauses greetings farewells apologies invitations offers refusals worries hopes
            strengths values limits lessons""".strip().split("\\s+");
    private static final String[] PLACES = """
            at the counter|in the van|on the phone|at the door|in a group|after a loss|before a visit|by the river
            in the clinic|under pressure|at night|in the rain|with family|with friends|over tea|on the street
            in a shelter|in a hurry|on a ward|in the kitchen|at the pharmacy|in a queue|in court|at school
            after release|between shifts|in the winter|in the summer|on the bus|at the station|in two languages
            without words|with a stranger|with a colleague|on a bad day|on a good day|in ten minutes|in an hour
            after a break|in the long run""".strip().split("[|\\n]\\s*");

    private static final String[] SINGLE_TERMS = """
            ambivalence abstinence naloxone rapport autonomy empathy evocation partnership compassion acceptance
            engaging focusing evoking dignity stigma tolerance withdrawal overdose outreach referral consent
            disclosure supervision facilitator participant peer coalition pragmatism realism involvement setting
            mindset discord affirming summarizing listening collaboration empowerment equity recovery"""
            .strip().split("\\s+");
    private static final String[] TERM_KINDS =
            "readiness commitment coping relapse support contact treatment harm safety change".split(" ");
    private static final String[] TERM_THINGS = "ruler talk plan map review agenda".split(" ");

    private static final List<String> SENTENCES = List.of(
            "Ambivalence is a normal part of changing anything, and it can last a good while.",
            "Naloxone can reverse an opioid overdose, and it does no harm when somebody is unsure.",
            "A reflection says back what you heard, and leaves room for a correction.",
            "Rapport comes first; without it the best question sounds like a form.",
            "The person decides what to change, when, and how far.",
            "A readiness ruler from 0 to 10 starts a talk, and it is not a score.",
            "Autonomy means that \"no\" is an answer we can live with.",
            "Peers know the setting better than we do, so ask them before you plan.",
            "Don't argue for the change; ask what would make it worth the trouble.",
            "Stigma keeps people away from care longer than any waiting list.",
            "A change plan names the first step, the day, and who will know about it.",
            "Tolerance falls after a break, which makes the first days back the most dangerous.",
            "Dignity shows in small things: a chair, a name, the time it takes.",
            "Consent isn't a signature; it is asked for again whenever something changes.",
            "Sum up what you heard, then ask: \"What did I miss?\"",
            "Outreach goes where people are, at the hour they are there.",
            "Commitment talk sounds like a date and a verb.",
            "Empathy costs a minute and saves a month.");

    private Phrases() {}

    /** How many titles there are; more pages than this a corpus cannot have. */
    static int titles() {
        return MANNERS.length * THINGS.length * PLACES.length;
    }

    /** A title that no other page has; neighbours look different. */
    static String title(int page) {
        int left = (int) (page * 24_007L % titles());
        String manner = MANNERS[left % MANNERS.length];
        String thing = THINGS[left / MANNERS.length % THINGS.length];
        return manner + " " + thing + " " + PLACES[left / MANNERS.length / THINGS.length];
    }

    static String slug(String title) {
        return title.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** About a hundred terms, each of which can stand in a sentence. */
    static List<String> terms() {
        List<String> terms = new ArrayList<>(List.of(SINGLE_TERMS));
        for (String kind : TERM_KINDS) {
            for (String thing : TERM_THINGS) {
                terms.add(kind + " " + thing);
            }
        }
        return terms;
    }

    static List<String> sentences() {
        return SENTENCES;
    }
}
