package openoars.bake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openoars.bake.view.Head;
import openoars.bake.view.Mend;
import openoars.bake.view.PageLink;
import openoars.bake.view.PageView;
import openoars.cache.Checksum;
import openoars.cache.RecordForm;
import openoars.model.Beginning;
import openoars.model.Body;
import openoars.model.FrontMatter;
import openoars.model.Html;
import openoars.model.Library;
import openoars.model.Page;
import openoars.model.PageType;
import openoars.model.Principle;
import openoars.model.Slug;
import openoars.model.Source;
import openoars.model.Stage;
import openoars.model.Term;
import openoars.source.Located;

/** Pages that somebody wrote, made ready to be shown. */
final class PageViews {

    /** More links than this at the foot of a page help nobody to choose. */
    private static final int MOST_RELATED = 5;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private static final RecordForm<Head> HEAD = RecordForm.of(Head.class);
    private static final RecordForm<Mend> MEND = RecordForm.of(Mend.class);
    private static final RecordForm<PageView> PAGE = RecordForm.of(PageView.class);
    private static final Pattern TERM_LINK =
            Pattern.compile("<a class=\"term\" href=\"[^\"]*#([^\"]+)\"( aria-describedby=)?");

    /** For the author to change, as the date is. */
    private static final String NEW_TITLE = "Title of your page";

    private static final Body.Copy NO_TEXT = new Body.Copy(Html.EMPTY, List.of(), List.of(), List.of());

    private final Library library;
    private final Numbers numbers;
    private final DataViews data;
    private final PdfFiles pdfFiles;
    private final LinkedData linkedData;
    private final Optional<GitHub> gitHub;

    /** Stands in for today in what an author changes anyway, so that a site comes out the same on every day. */
    private final LocalDate lastReview;

    private final Map<String, List<Page>> alike;
    private final Map<String, Term> terms;

    PageViews(Library library, Numbers numbers, DataViews data, PdfFiles pdfFiles, LinkedData linkedData) {
        this.library = library;
        this.numbers = numbers;
        this.data = data;
        this.pdfFiles = pdfFiles;
        this.gitHub = GitHub.of(library.site());
        this.lastReview = library.pages().values().stream()
                .map(page -> page.frontMatter().reviewed())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        this.linkedData = linkedData;
        this.alike = alike(numbers.handbook());
        this.terms = library.data().terms().stream()
                .collect(Collectors.toMap(Term::id, term -> term, (first, second) -> first));
    }

    static PageView.Day day(LocalDate day) {
        return new PageView.Day(day.toString(), DAY.format(day));
    }

    Head head(Page page, boolean facilitator) {
        boolean indexed = !facilitator && !page.waitsForClinician();
        return new Head(
                page.title(),
                page.frontMatter().description(),
                page.frontMatter().lang(),
                facilitator ? page.slug().facilitatorHref() : page.slug().href(),
                library.site().number(page),
                numbers.sectionLink(page.slug().section(), page.slug().toRoot()),
                indexed,
                library.site().markdown() && !library.site().baseUrl().isEmpty()
                        ? Optional.of(page.slug().toRoot() + page.slug().markdownHref())
                        : Optional.empty(),
                indexed ? linkedData.page(page, numbers.sectionLink(page.slug().section(), "")) : Html.EMPTY);
    }

    /** Ways to put a page right that somebody wrote. */
    Mend mend(Page page, boolean facilitator) {
        return mend(head(page, facilitator), forms -> Optional.of(forms.edit(page.file())), forms -> Optional.empty());
    }

    /** Ways to put the index of a section right, which the build makes and nobody can edit. */
    Mend mend(Head head, String section) {
        String text = new Beginning(PageType.in(section)).text(NEW_TITLE, lastReview);
        return mend(head, forms -> Optional.empty(), forms -> Optional.of(forms.add(section, text)));
    }

    /** Ways to put any other page right that the build makes. */
    Mend mend(Head head) {
        return mend(head, forms -> Optional.empty(), forms -> Optional.empty());
    }

    private Mend mend(Head head, Function<GitHub, Optional<String>> edit, Function<GitHub, Optional<String>> add) {
        String address = library.site().baseUrl() + head.href();
        return new Mend(
                gitHub.flatMap(edit), gitHub.flatMap(add), gitHub.map(forms -> forms.report(head.title(), address)));
    }

    /** One copy of a page. */
    PageView view(Page page, boolean facilitator) {
        Body body = page.body();
        return view(page, facilitator ? body.facilitator().orElseThrow() : body.participant(), facilitator);
    }

    /** Tells whether all that stands around the text of a page is the same as before. */
    Checksum checksum(Page page, boolean facilitator) {
        return Checksum.of(
                Checksum.of(HEAD.encode(head(page, facilitator))),
                Checksum.of(MEND.encode(mend(page, facilitator))),
                Checksum.of(PAGE.encode(view(page, NO_TEXT, facilitator))));
    }

    private PageView view(Page page, Body.Copy copy, boolean facilitator) {
        FrontMatter frontMatter = page.frontMatter();
        String root = page.slug().toRoot();
        List<Stage> stages = frontMatter.stages();
        boolean everyStage = stages.size() == Stage.values().length;
        List<PageView.Note> notes = notes(copy);
        return new PageView(
                page.type().label(),
                frontMatter.minutes(),
                everyStage ? List.of() : stages.stream().map(Stage::label).toList(),
                everyStage,
                taughtStage(page).map(Stage::key),
                path(page),
                frontMatter.objectives(),
                links(frontMatter.prerequisites(), root),
                links(frontMatter.pages(), root),
                links(frontMatter.worksheets(), root),
                pdfFiles.of(page, facilitator).stream()
                        .map(file -> file.link(root))
                        .toList(),
                frontMatter.contentNote(),
                contents(copy),
                copy,
                hasAgenda(copy),
                facilitator,
                facilitator ? Optional.of(page.slug().name() + ".html") : Optional.empty(),
                words(copy),
                notes,
                day(frontMatter.reviewed()),
                day(frontMatter.reviewBy()),
                frontMatter.reviewers(),
                page.waitsForClinician(),
                beside(page, -1),
                beside(page, 1),
                related(page),
                data.terms(page),
                data.countries(page),
                data.sources(page),
                data.wordRules(page),
                data.checks(page));
    }

    /** What {@code markdown.glossary.FirstUses} linked. */
    private List<PageView.Word> words(Body.Copy copy) {
        Map<String, Boolean> linked = new LinkedHashMap<>();
        Stream.concat(Stream.of(copy.intro()), copy.sections().stream().map(Body.Section::html))
                .flatMap(html -> TERM_LINK.matcher(html.value()).results())
                .forEach(link -> linked.putIfAbsent(link.group(1), link.group(2) != null));
        return linked.entrySet().stream()
                .flatMap(link -> Optional.ofNullable(terms.get(link.getKey())).stream()
                        .map(term -> new PageView.Word(
                                link.getKey(), term.unqualifiedName(), term.definition(), link.getValue())))
                .toList();
    }

    private static boolean hasAgenda(Body.Copy copy) {
        return Stream.concat(Stream.of(copy.intro()), copy.sections().stream().map(Body.Section::html))
                .anyMatch(html -> html.value().contains("<table class=\"agenda\">"));
    }

    private static Optional<Stage> taughtStage(Page page) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.page().equals(page.slug()))
                .findFirst();
    }

    private List<PageView.Step> path(Page page) {
        if (!page.slug().section().equals("stages") && !page.slug().equals(Slug.HOME)) {
            return List.of();
        }
        return Arrays.stream(Stage.values())
                .filter(stage -> library.page(stage.page()).isPresent())
                .map(stage -> new PageView.Step(
                        stage.key(),
                        stage.label(),
                        stage.term(),
                        page.slug().toRoot() + stage.page().href(),
                        stage.page().equals(page.slug())))
                .toList();
    }

    private List<PageLink> links(List<Located<Slug>> slugs, String root) {
        return numbers.links(slugs.stream().map(Located::value).toList(), root).toList();
    }

    private static List<PageView.Content> contents(Body.Copy copy) {
        return copy.sections().stream()
                .map(section -> new PageView.Content(section.id(), section.title()))
                .toList();
    }

    private List<PageView.Note> notes(Body.Copy copy) {
        Map<Integer, List<Body.Use>> uses = copy.citations().stream()
                .collect(Collectors.groupingBy(Body.Use::number, TreeMap::new, Collectors.toList()));
        return uses.values().stream()
                .flatMap(places -> library.data().source(places.get(0).key()).map(s -> note(s, places)).stream())
                .toList();
    }

    private static PageView.Note note(Source source, List<Body.Use> places) {
        return new PageView.Note(
                places.get(0).number(),
                "source-" + source.key().value(),
                source.reference(),
                source.address(),
                source.status().key(),
                source.status().label(),
                places.stream().map(Body.Use::id).toList());
    }

    private Optional<PageLink> beside(Page page, int steps) {
        return numbers.beside(page, steps)
                .map(other -> numbers.link(other, page.slug().toRoot()));
    }

    /** Pages on the same stages, then on the same principles, each page once and not those linked beside it anyway. */
    private List<PageView.Related> related(Page page) {
        Set<Slug> shown = new HashSet<>(List.of(page.slug()));
        List<PageView.Related> related = new ArrayList<>();
        for (String reason : reasons(page)) {
            List<Page> pages = alike.getOrDefault(reason, List.of()).stream()
                    .filter(other -> !shown.contains(other.slug()))
                    .limit(MOST_RELATED)
                    .toList();
            pages.forEach(other -> shown.add(other.slug()));
            if (!pages.isEmpty()) {
                related.add(new PageView.Related(
                        reason,
                        pages.stream()
                                .map(other -> numbers.link(other, page.slug().toRoot()))
                                .toList()));
            }
        }
        return related;
    }

    /** The pages of the handbook by each of their reasons to be related. */
    private static Map<String, List<Page>> alike(List<Page> handbook) {
        Map<String, List<Page>> alike = new HashMap<>();
        for (Page page : handbook) {
            reasons(page)
                    .forEach(reason -> alike.computeIfAbsent(reason, r -> new ArrayList<>())
                            .add(page));
        }
        return alike;
    }

    /** What a page has in common with others: its stages, then its principles, unless it speaks of all of them. */
    private static List<String> reasons(Page page) {
        return Stream.concat(
                        specific(page.frontMatter().stages(), Stage.values().length).stream()
                                .map(Stage::label),
                        specific(page.frontMatter().principles(), Principle.values().length).stream()
                                .map(Principle::label))
                .toList();
    }

    /** The choices, or none if the page speaks of all. */
    private static <T> List<T> specific(List<T> choices, int all) {
        return choices.size() == all ? List.of() : choices;
    }
}
