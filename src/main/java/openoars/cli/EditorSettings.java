package openoars.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import openoars.json.Json;
import openoars.model.PageType;
import openoars.model.Site;
import openoars.model.Status;
import openoars.reading.FrontMatterKey;

/**
 * The settings of an editor for people who do not use git, in the form that Sveltia CMS and Decap CMS share. One line a
 * field, since JSON is YAML.
 */
final class EditorSettings {

    /** Where drawings lie; both editors want to know a folder, and a text in {@code content/} shows no other pictures. */
    private static final String DRAWINGS = "templates/drawings";

    private final Site site;
    private final String repository;

    /** @param repository owner and name at GitHub */
    EditorSettings(Site site, String repository) {
        this.site = site;
        this.repository = repository;
    }

    String text() {
        StringBuilder text =
                new StringBuilder("""
                # Made by 'openoars editor'; make it anew when the sections or the program change.
                backend: %s
                publish_mode: editorial_workflow
                site_url: %s
                media_folder: %s
                slug: {"encoding": "ascii", "clean_accents": true}
                output: {"omit_empty_optional_fields": true}
                collections:
                """.formatted(Json.of(backend()), Json.of(site.baseUrl()), Json.of(DRAWINGS)));
        site.sections().forEach(section -> section(text, section));
        return text.append("""
                  - name: home
                    label: Front page
                    files:
                      - name: index
                        label: Front page
                        file: content/index.md
                        fields:
                """).append(fields(PageType.REFERENCE, "          ")).toString();
    }

    private Map<String, Object> backend() {
        Map<String, Object> backend = new LinkedHashMap<>();
        backend.put("name", "github");
        backend.put("repo", repository);
        backend.put("branch", site.branch());
        backend.put("open_authoring", true);
        return backend;
    }

    private void section(StringBuilder text, Site.Section section) {
        String id = section.id().value();
        text.append("""
                  - name: %s
                    label: %s
                    folder: %s
                    extension: md
                    format: yaml-frontmatter
                    create: true
                    fields:
                """.formatted(Json.of(id), Json.of(section.title()), Json.of("content/" + id)));
        text.append(fields(PageType.in(id), "      "));
    }

    private static String fields(PageType usual, String indent) {
        List<Map<String, Object>> fields = new ArrayList<>();
        FrontMatterKey.all().forEach(key -> fields.add(field(key, usual)));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", "body");
        body.put("label", "Text");
        body.put("widget", "markdown");
        // The other mode would write some of our signs anew, such as blanks and boxes.
        body.put("modes", List.of("raw"));
        fields.add(body);
        return fields.stream()
                .map(field -> indent + "- " + Json.of(field) + "\n")
                .collect(Collectors.joining());
    }

    private static Map<String, Object> field(FrontMatterKey key, PageType usual) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", key.key());
        field.put("label", key.label());
        addWidget(key.form(), field);
        if (!key.choices().isEmpty()) {
            field.put("options", key.choices());
        }
        beginning(key, usual).ifPresent(value -> field.put("default", value));
        if (!key.required()) {
            field.put("required", false);
        }
        if (!key.hint().isEmpty()) {
            field.put("hint", key.hint());
        }
        return field;
    }

    private static void addWidget(FrontMatterKey.Form form, Map<String, Object> field) {
        switch (form) {
            case LINE -> field.put("widget", "string");
            case SENTENCE -> field.put("widget", "text");
            case NUMBER -> {
                field.put("widget", "number");
                field.put("value_type", "int");
                field.put("min", 0);
            }
            case DAY -> {
                field.put("widget", "datetime");
                field.put("format", "YYYY-MM-DD");
                field.put("date_format", "YYYY-MM-DD");
                field.put("time_format", false);
            }
            case FLAG -> field.put("widget", "boolean");
            case LIST -> field.put("widget", "list");
            case CHOICE -> field.put("widget", "select");
            case CHOICES -> {
                field.put("widget", "select");
                field.put("multiple", true);
            }
        }
    }

    /** What {@code openoars new} begins with, too. */
    private static Optional<String> beginning(FrontMatterKey key, PageType usual) {
        return switch (key.key()) {
            case "type" -> Optional.of(usual.key());
            case "status" -> Optional.of(Status.DRAFT.key());
            default -> Optional.empty();
        };
    }
}
