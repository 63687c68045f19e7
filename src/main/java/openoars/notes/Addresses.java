package openoars.notes;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import openoars.model.Slug;

/** Which page each note becomes. */
final class Addresses {

    /** Where notes go that lie in no folder. */
    private static final String LOOSE = "notes";

    /** Folders of a site that are not for pages. */
    private static final Set<String> RESERVED = Set.of("assets", "browse", "data", "search");

    private static final Set<String> FIRST = Set.of("readme", "index", "home");

    private static final Pattern ADDRESS = Pattern.compile("(?s)(?<file>[^#?]*)[^#]*(?<anchor>#.*)?");

    /** What a first page is called inside a section, where the list of its pages has the name {@code index}. */
    private static final String OVERVIEW = "overview";

    private final Map<Path, Slug> slugs = new LinkedHashMap<>();
    private final Map<Path, Set<String>> anchors;
    private final Map<String, String> sections = new LinkedHashMap<>();

    Addresses(List<Note> notes) {
        notes.forEach(note -> slugs.put(note.file(), add(note.file())));
        this.anchors = notes.stream()
                .collect(Collectors.toMap(Note::file, note -> note.markdown().anchors()));
    }

    /** The page that a note becomes. */
    Slug of(Path file) {
        return Optional.ofNullable(slugs.get(file)).orElseThrow();
    }

    boolean hasHome() {
        return slugs.containsValue(Slug.HOME);
    }

    /** Each section with its title, in the order of the folders. */
    Map<String, String> sections() {
        return sections;
    }

    /** The folder right below the notes becomes the section; deeper ones become part of the name. */
    private Slug add(Path file) {
        boolean isLoose = file.getNameCount() == 1;
        if (isLoose && isFirst(Names.withoutEnding(file)) && !hasHome()) {
            return Slug.HOME;
        }
        String folder = isLoose ? LOOSE : file.getName(0).toString();
        String named = Names.address(folder, LOOSE);
        String section = RESERVED.contains(named) ? named + "-notes" : named;
        sections.putIfAbsent(section, Names.title(folder));
        String name = Names.withoutEnding(isLoose ? file : file.subpath(1, file.getNameCount()));
        return free(section + "/" + (isFirst(name) ? OVERVIEW : Names.address(name, "page")));
    }

    private static boolean isFirst(String name) {
        return FIRST.contains(Names.address(name, "page"));
    }

    private Slug free(String address) {
        Slug slug = new Slug(address);
        for (int i = 2; slugs.containsValue(slug); i++) {
            slug = new Slug(address + "-" + i);
        }
        return slug;
    }

    /**
     * What an address in a note leads to, seen from the page that the note becomes.
     *
     * @return empty if it leads to no page
     */
    Optional<String> resolve(String address, Path from) {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String anchor = Optional.ofNullable(parts.group("anchor")).orElse("#");
        if (parts.group("file").isEmpty()) {
            return Optional.of(anchor).filter(name -> isKnown(from, name));
        }
        return note(from, parts.group("file"))
                .map(note -> way(of(from), of(note)) + ".md" + (isKnown(note, anchor) ? anchor : ""));
    }

    private boolean isKnown(Path note, String anchor) {
        return Optional.ofNullable(anchors.get(note)).orElseThrow().contains(anchor.substring(1));
    }

    private static String way(Slug from, Slug to) {
        return from.section().equals(to.section()) ? to.name() : from.toRoot() + to;
    }

    /** With its ending or without, or the first note of a folder; from the root of the notes if it begins with a slash. */
    private Optional<Path> note(Path from, String written) {
        // A percent sign that stands for nothing, or a name that no file can have, leads nowhere.
        try {
            String name = URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
            Path target = name.startsWith("/") ? Path.of(name.substring(1)) : from.resolveSibling(name);
            return candidates(target.normalize()).stream()
                    .filter(slugs::containsKey)
                    .findFirst();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<Path> candidates(Path target) {
        List<Path> candidates = new ArrayList<>();
        candidates.add(target);
        candidates.add(Path.of(target.toString().replaceFirst("\\.html?$", "") + ".md"));
        List.of("README.md", "index.md", "readme.md").forEach(first -> candidates.add(target.resolve(first)));
        return candidates;
    }
}
