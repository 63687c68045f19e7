package openoars.model;

/** A choice from a closed list that people write in front matter or data files. */
public interface Key {

    /** The word as people write it, e.g. {@code case-study}. */
    String key();
}
