package openoars.model;

/** One of the four tasks of motivational interviewing (Miller and Rollnick 2023; called processes in 2013). */
public enum Task implements Key {
    ENGAGING("engaging", "Engaging"),
    FOCUSING("focusing", "Focusing"),
    EVOKING("evoking", "Evoking"),
    PLANNING("planning", "Planning");

    private final String key;
    private final String label;

    Task(String key, String label) {
        this.key = key;
        this.label = label;
    }

    @Override
    public String key() {
        return key;
    }

    /** The name a reader sees. */
    public String label() {
        return label;
    }
}
