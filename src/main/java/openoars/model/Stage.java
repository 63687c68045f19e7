package openoars.model;

/**
 * A stage of change as the handout names them: where someone may be with one change, never a label for a person.
 * After Prochaska and DiClemente 1983 and Prochaska, DiClemente and Norcross 1992; {@code RETURN} is the handout's word.
 */
public enum Stage implements Key {
    PRECONTEMPLATION("precontemplation", "Pre-contemplation", "Not thinking about it", "stages/pre-contemplation"),
    CONTEMPLATION("contemplation", "Contemplation", "Considering it", "stages/contemplation"),
    PREPARATION("preparation", "Preparation", "Getting ready", "stages/preparation"),
    ACTION("action", "Action", "Making the change", "stages/action"),
    MAINTENANCE("maintenance", "Maintenance", "Keeping it up", "stages/maintenance"),
    RETURN("return", "Return", "Change is hard", "stages/return");

    private final String key;
    private final String term;
    private final String label;
    private final String page;

    Stage(String key, String term, String label, String page) {
        this.key = key;
        this.term = term;
        this.label = label;
        this.page = page;
    }

    @Override
    public String key() {
        return key;
    }

    /** The word of the literature, e.g. {@code Contemplation}. */
    public String term() {
        return term;
    }

    /** The plain words, e.g. {@code Considering it}. */
    public String label() {
        return label;
    }

    /** The page that teaches the stage. */
    public Slug page() {
        return new Slug(page);
    }
}
