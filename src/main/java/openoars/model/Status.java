package openoars.model;

/** Whether a page is on the published site; a draft is built only when asked for. */
public enum Status implements Key {
    DRAFT("draft"),
    PUBLISHED("published");

    private final String key;

    Status(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
