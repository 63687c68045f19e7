package openoars.model;

import java.util.Arrays;

/** What kind of page it is; decides its template. */
public enum PageType implements Key {
    LESSON("lesson", "Lesson", "mi"),
    CONCEPT("concept", "Concept", "mi"),
    SKILL("skill", "Skill", "skills"),
    CASE_STUDY("case-study", "Case", "cases"),
    WORKSHEET("worksheet", "Worksheet", "worksheets"),
    FACILITATOR_GUIDE("facilitator-guide", "Facilitator guide", "teach"),
    REFERENCE("reference", "Reference", "reference"),
    GLOSSARY("glossary", "Glossary", "reference"),
    PATH("path", "Learning path", "paths");

    private final String key;
    private final String label;
    private final String section;

    PageType(String key, String label, String section) {
        this.key = key;
        this.label = label;
        this.section = section;
    }

    @Override
    public String key() {
        return key;
    }

    /** The word a reader sees. */
    public String label() {
        return label;
    }

    /** The section where most pages of this kind stand. */
    public String section() {
        return section;
    }

    /** The kind that most pages of a section are of; a lesson where none has its home. */
    public static PageType in(String section) {
        return Arrays.stream(values())
                .filter(type -> type.section.equals(section))
                .findFirst()
                .orElse(LESSON);
    }
}
