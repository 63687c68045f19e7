package openoars.model;

/** A data file, or what the program looks for, that a page lists after its own text. */
public enum DataList implements Key {
    CHECKS("checks"),
    GLOSSARY("glossary"),
    HELP_LINES("help-lines"),
    LANGUAGE("language"),
    SOURCES("sources");

    private final String key;

    DataList(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
