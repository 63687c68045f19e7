package openoars.model;

/** A principle of harm reduction: the six of the handout, then the two more of the National Harm Reduction Coalition's list of eight. */
public enum Principle implements Key {
    HEALTH_DIGNITY("health-dignity", "Health and dignity"),
    PARTICIPANT_CENTERED("participant-centered", "Services without judgement or force"),
    INVOLVEMENT("involvement", "A real voice"),
    AUTONOMY("autonomy", "People lead their own change"),
    SOCIOCULTURAL("sociocultural", "Unequal risks"),
    PRAGMATISM("pragmatism", "Honest about harm"),
    ACCEPTANCE("acceptance", "Drug use is part of our world"),
    CONTINUUM("continuum", "Use is a range");

    private final String key;
    private final String label;

    Principle(String key, String label) {
        this.key = key;
        this.label = label;
    }

    @Override
    public String key() {
        return key;
    }

    /** The short name a reader sees. */
    public String label() {
        return label;
    }
}
