package openoars.model;

/** A principle of harm reduction: the six of the handout, then the two more of the National Harm Reduction Coalition's list of eight. */
public enum Principle implements Key {
    HEALTH_DIGNITY("health-dignity", "Health and dignity", "harm-reduction/health-and-dignity"),
    PARTICIPANT_CENTERED(
            "participant-centered",
            "Services without judgement or force",
            "harm-reduction/participant-centered-services"),
    INVOLVEMENT("involvement", "A real voice", "harm-reduction/participant-involvement"),
    AUTONOMY("autonomy", "People lead their own change", "harm-reduction/participant-autonomy"),
    SOCIOCULTURAL("sociocultural", "Unequal risks", "harm-reduction/sociocultural-factors"),
    PRAGMATISM("pragmatism", "Honest about harm", "harm-reduction/pragmatism-and-realism"),
    ACCEPTANCE("acceptance", "Drug use is part of our world", "harm-reduction/two-more-principles"),
    CONTINUUM("continuum", "Use is a range", "harm-reduction/two-more-principles");

    private final String key;
    private final String label;
    private final String page;

    Principle(String key, String label, String page) {
        this.key = key;
        this.label = label;
        this.page = page;
    }

    @Override
    public String key() {
        return key;
    }

    /** The short name a reader sees. */
    public String label() {
        return label;
    }

    /** The page that teaches the principle. */
    public Slug page() {
        return new Slug(page);
    }
}
