package openoars.model;

/** One of the four tasks of motivational interviewing (Miller and Rollnick 2023; called processes in 2013). */
public enum Task implements Key {
    ENGAGING("engaging"),
    FOCUSING("focusing"),
    EVOKING("evoking"),
    PLANNING("planning");

    private final String key;

    Task(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
