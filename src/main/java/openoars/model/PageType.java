package openoars.model;

/** What kind of page it is; decides its template. */
public enum PageType implements Key {
    LESSON("lesson", "Lesson"),
    CONCEPT("concept", "Concept"),
    SKILL("skill", "Skill"),
    CASE_STUDY("case-study", "Case"),
    WORKSHEET("worksheet", "Worksheet"),
    FACILITATOR_GUIDE("facilitator-guide", "Facilitator guide"),
    REFERENCE("reference", "Reference"),
    GLOSSARY("glossary", "Glossary"),
    PATH("path", "Learning path");

    private final String key;
    private final String label;

    PageType(String key, String label) {
        this.key = key;
        this.label = label;
    }

    @Override
    public String key() {
        return key;
    }

    /** The word a reader sees. */
    public String label() {
        return label;
    }
}
