package openoars.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import openoars.model.HelpLine;
import openoars.model.PageType;
import openoars.model.SeedRow;
import openoars.model.Site;
import openoars.model.SiteData;
import openoars.model.Source;
import openoars.model.SynonymGroup;
import openoars.model.Term;
import openoars.model.WordRule;
import openoars.problem.Rule;
import openoars.source.Located;
import openoars.source.Origin;

/** Reads the data files of {@code content/data/}; all but {@code site.yml} may be left out. */
final class DataReader {

    private static final Path FOLDER = Path.of("content", "data");

    static final Path GLOSSARY = FOLDER.resolve("glossary.yml");

    /** What GitHub calls the first branch of a repository. */
    private static final String BRANCH = "main";

    private final ContentFiles files;

    DataReader(ContentFiles files) {
        this.files = files;
    }

    Site site() throws IOException {
        Path file = FOLDER.resolve("site.yml");
        Optional<YamlMap> map = file(file);
        if (map.isEmpty() && !files.exists(file)) {
            files.report(Rule.MISSING_FILE.at(
                    Origin.startOf(file),
                    "the site has no title and no sections yet",
                    "Add the file " + Origin.startOf(file).fileName() + " with 'title', 'base_url' and 'sections'."));
        }
        return map.map(keys -> whole(keys, DataReader::site))
                .orElseGet(() ->
                        new Site("", "", "", "", BRANCH, Optional.empty(), "", "en", "", List.of(), List.of(), false));
    }

    SiteData data() throws IOException {
        Bibliography bibliography = file(FOLDER.resolve("sources.yml"))
                .map(map -> whole(map, Bibliography::of))
                .orElse(Bibliography.NONE);
        Language language = file(FOLDER.resolve("language.yml"))
                .map(map -> whole(map, Language::of))
                .orElse(Language.NONE);
        return new SiteData(
                sources(bibliography.entries()),
                bibliography.requiredFor(),
                entries("glossary.yml", "terms", DataReader::term),
                entries("help-lines.yml", "countries", DataReader::country),
                language.rules(),
                language.readingGrade(),
                entries("seed.yml", "rows", DataReader::seedRow),
                entries("synonyms.yml", "groups", DataReader::synonyms).stream()
                        .flatMap(Optional::stream)
                        .toList(),
                entries("own-words.yml", "texts", DataReader::fingerprints).stream()
                        .flatMap(Set::stream)
                        .collect(Collectors.toSet()));
    }

    /** The file of sources. */
    private record Bibliography(List<Source> entries, Set<PageType> requiredFor) {

        private static final Bibliography NONE = new Bibliography(List.of(), Set.of());

        private static Bibliography of(YamlMap map) {
            return new Bibliography(
                    all(map, "sources", DataReader::source),
                    Set.copyOf(map.choices("required_for", PageType.values())));
        }
    }

    /** The file of what words we use. */
    private record Language(List<WordRule> rules, OptionalInt readingGrade) {

        private static final Language NONE = new Language(List.of(), OptionalInt.empty());

        private static Language of(YamlMap map) {
            return new Language(all(map, "rules", DataReader::wordRule), map.number("reading_grade"));
        }
    }

    /** Sixteen hexadecimal digits each, with white space between them. */
    private static Set<Long> fingerprints(YamlMap map) {
        map.requireText("text");
        return map.fingerprints("fingerprints");
    }

    private static Site site(YamlMap map) {
        return new Site(
                map.requireText("title").value(),
                optional(map, "tagline").orElse(""),
                optional(map, "description").orElse(""),
                map.address("repository", "https:", "http:").orElse(""),
                optional(map, "branch").orElse(BRANCH),
                map.mailAddress("contact"),
                map.requireAddress("base_url", "https:", "http:"),
                optional(map, "language").orElse("en"),
                map.address("quick_exit", "https:", "http:").orElse("https://www.wikipedia.org/"),
                all(map, "sections", DataReader::section),
                map.slugs("footer", Function.identity()),
                map.flag("markdown"));
    }

    private static Site.Section section(YamlMap map) {
        return new Site.Section(
                map.requireText("id"),
                map.requireText("title").value(),
                optional(map, "description").orElse(""));
    }

    private Map<String, Source> sources(List<Source> entries) {
        Map<String, Source> sources = new LinkedHashMap<>();
        for (Source source : entries) {
            Source earlier = sources.putIfAbsent(source.key().value(), source);
            if (earlier != null) {
                files.report(Rule.DUPLICATE_KEY.at(
                        source.key().at(),
                        "the source '" + source.key().value() + "' stands here a second time",
                        "Keep one of the two; the first is on line "
                                + earlier.key().at().line() + "."));
            }
        }
        return sources;
    }

    private static Source source(YamlMap map) {
        return new Source(
                map.requireText("key"),
                map.plainTexts("authors"),
                map.number("year"),
                map.requireText("title").value(),
                optional(map, "container"),
                optional(map, "isbn"),
                optional(map, "doi"),
                map.address("url", "https:", "http:"),
                map.requireText("kind").value(),
                map.requireChoice("status", Source.Verification.values(), Source.Verification.UNVERIFIED),
                optional(map, "verified"),
                map.plainTexts("not_verified"),
                optional(map, "use_for"),
                optional(map, "licence"));
    }

    private static Term term(YamlMap map) {
        return new Term(
                map.requireText("term"),
                optional(map, "abbreviation"),
                map.plainTexts("synonyms"),
                map.requireText("definition").value(),
                optional(map, "spanish"),
                map.slug("page"),
                map.text("source"),
                map.requireChoice("link", Term.Linking.values(), Term.Linking.NEVER));
    }

    private static HelpLine.Country country(YamlMap map) {
        return new HelpLine.Country(
                map.requireText("country").value(), map.dialled("emergency"), all(map, "lines", DataReader::helpLine));
    }

    private static HelpLine helpLine(YamlMap map) {
        return new HelpLine(
                map.requireText("service"),
                all(map, "contact", DataReader::contact),
                optional(map, "hours"),
                optional(map, "languages"),
                map.requireText("for").value(),
                optional(map, "note"),
                map.requireChoice("status", HelpLine.Confidence.values(), HelpLine.Confidence.NOT_CHECKED),
                map.text("source"),
                map.requireDate("checked", LocalDate.MIN),
                map.requireDate("review_by", LocalDate.MAX));
    }

    private static HelpLine.Contact contact(YamlMap map) {
        return new HelpLine.Contact(
                map.requireText("label").value(), map.requireAddress("href", "https:", "tel:", "sms:", "mailto:"));
    }

    private static WordRule wordRule(YamlMap map) {
        return new WordRule(
                map.requireText("id"),
                map.requirePattern("pattern"),
                map.requireText("avoid").value(),
                map.requireText("prefer").value(),
                map.requireText("why").value(),
                map.requireChoice("severity", WordRule.Severity.values(), WordRule.Severity.WARN),
                map.plainTexts("exceptions"),
                map.pattern("allow"),
                map.text("source"));
    }

    private static SeedRow seedRow(YamlMap map) {
        return new SeedRow(
                map.requireText("id"),
                map.requireText("handout").value(),
                map.requireText("says").value());
    }

    /** A group without words was reported when it was read. */
    private static Optional<SynonymGroup> synonyms(YamlMap map) {
        List<Located<String>> words = map.requireTexts("words");
        return words.isEmpty() ? Optional.empty() : Optional.of(new SynonymGroup(words));
    }

    private <T> List<T> entries(String name, String key, Function<YamlMap, T> read) throws IOException {
        Optional<YamlMap> map = file(FOLDER.resolve(name));
        if (map.isEmpty()) {
            return List.of();
        }
        return whole(map.get(), file -> all(file, key, read));
    }

    private static <T> List<T> all(YamlMap map, String key, Function<YamlMap, T> read) {
        return map.maps(key).stream().map(entry -> whole(entry, read)).toList();
    }

    /** Reads a map and refuses the keys that were not asked for. */
    private static <T> T whole(YamlMap entry, Function<YamlMap, T> read) {
        T value = read.apply(entry);
        entry.refuseOtherKeys();
        return value;
    }

    private static Optional<String> optional(YamlMap map, String key) {
        return map.text(key).map(Located::value);
    }

    private Optional<YamlMap> file(Path file) throws IOException {
        return files.exists(file)
                ? files.read(file)
                        .flatMap(source -> new YamlFile(source, 0, source.text().length(), files::report).read())
                : Optional.empty();
    }
}
