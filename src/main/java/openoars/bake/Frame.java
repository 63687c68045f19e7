package openoars.bake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import openoars.bake.view.Head;
import openoars.bake.view.PageLink;
import openoars.cache.Checksum;
import openoars.model.Html;
import openoars.model.Library;

/** What every template is given, whatever it shows: the site around the page, its head, the theme's own things. */
final class Frame {

    private final Library library;
    private final SiteViews sites;
    private final LinkedData linkedData;
    private final Mends mends;
    private final Map<String, String> words;
    private final Map<String, Html> drawings;
    private final Map<String, String> assets;

    Frame(Library library, Theme theme, SiteViews sites, LinkedData linkedData, Mends mends, HashedAssets assets) {
        this.library = library;
        this.sites = sites;
        this.linkedData = linkedData;
        this.mends = mends;
        this.words = theme.words();
        this.drawings = theme.decorations();
        this.assets = assets.names();
    }

    /**
     * All variables of a template.
     *
     * @param root the way from the document to the root of the site
     * @param section id of the section it is in, or empty
     * @param more what this document alone shows
     */
    Map<String, Object> variables(String root, String section, Head head, Map<String, ?> more) {
        Map<String, Object> variables = new HashMap<>(more);
        variables.computeIfAbsent("mend", key -> mends.builtPage(head));
        variables.put("site", sites.at(root, section));
        variables.put("head", head);
        variables.put("words", words);
        variables.put("drawings", drawings);
        variables.put("assets", assets);
        return variables;
    }

    /** Tells whether the site around a page is the same as before. */
    Checksum checksum(String root, String section) {
        return sites.checksum(root, section);
    }

    /** A word of the theme; empty if it has no such word. */
    String word(String name) {
        return words.getOrDefault(name, "");
    }

    /** The head of a page that the build makes, with the title that the theme's words have for its path. */
    Head head(String path) {
        return head(path, path.replace('.', '_') + "_title");
    }

    /** The head of a page that the build makes; the site's own title where the theme has no such word. */
    Head head(String path, String titleWord) {
        return new Head(
                words.getOrDefault(titleWord, library.site().title()),
                library.site().description(),
                library.site().language(),
                path,
                Optional.empty(),
                Optional.empty(),
                !path.equals("404.html"),
                Optional.empty(),
                Html.EMPTY);
    }

    /** @param section the link to the index of the section, from that index itself */
    Head sectionHead(PageLink section, String path) {
        return new Head(
                section.title(),
                section.description(),
                library.site().language(),
                path,
                section.number(),
                Optional.of(section),
                true,
                Optional.empty(),
                linkedData.list(section.title(), path, List.of()));
    }

    /** @param trail links from the root of the site to the pages above it, but not to the home page */
    Head topicHead(String title, String path, List<PageLink> trail) {
        return new Head(
                title,
                library.site().description(),
                library.site().language(),
                path,
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty(),
                linkedData.list(title, path, trail));
    }
}
