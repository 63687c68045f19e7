package openoars.bake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import openoars.model.PageType;

/** What JBake is told: which template renders which type of document, and which of its own tools run. */
final class JBakeSettings {

    /** Types that are not shown as a lesson is. */
    private static final List<String> OWN_TEMPLATE = List.of(
            "home",
            "case-study",
            "worksheet",
            "glossary",
            "path",
            "section",
            "search",
            "packet",
            "topic",
            "matrix",
            "health",
            "offline",
            "redirect");

    private JBakeSettings() {}

    static Map<String, Object> all() {
        Map<String, Object> settings = new HashMap<>();
        addTypes(settings);
        addTools(settings);
        addFolders(settings);
        return settings;
    }

    private static void addTypes(Map<String, Object> settings) {
        for (PageType type : PageType.values()) {
            settings.put(template(type.key()), "lesson.ftlh");
        }
        for (String type : OWN_TEMPLATE) {
            settings.put(template(type), type + ".ftlh");
        }
        for (String document : List.of(PdfFile.SHEET, PdfFile.BOOKLET)) {
            settings.put(template(document), "print/" + document + ".ftlh");
        }
    }

    private static void addTools(Map<String, Object> settings) {
        for (String tool : List.of("sitemap", "feed", "error404")) {
            settings.put(template(tool), tool + ".ftlh");
            settings.put("render." + tool, true);
        }
        settings.put("sitemap.file", "sitemap.xml");
        settings.put("feed.file", "feed.xml");
        settings.put("error404.file", "404.html");
    }

    /** Nothing is read from any of them. */
    private static void addFolders(Map<String, Object> settings) {
        for (String folder : List.of("destination", "asset", "template", "content", "data")) {
            settings.put(folder + ".folder", ".");
        }
    }

    private static String template(String type) {
        return "template." + type + ".file";
    }
}
