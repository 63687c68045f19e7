package openoars.bake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openoars.bake.view.Head;
import openoars.bake.view.PageLink;
import openoars.bake.view.PageView;
import openoars.cache.Checksum;
import openoars.cache.RecordForm;
import openoars.model.Body;
import openoars.model.FrontMatter;
import openoars.model.Html;
import openoars.model.Library;
import openoars.model.Page;
import openoars.model.Slug;
import openoars.model.Source;
import openoars.model.Stage;
import openoars.model.Term;
import openoars.source.Located;

/** Pages that somebody wrote, made ready to be shown. */
final class PageViews {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private static final RecordForm<PageView> PAGE = RecordForm.of(PageView.class);
    private final Library library;
    private final Numbers numbers;
    private final DataViews data;
    private final PdfFiles pdfFiles;
    private final LinkedData linkedData;
    private final RelatedPages relatedPages;
    private final Map<String, Term> terms;

    PageViews(Library library, Numbers numbers, DataViews data, PdfFiles pdfFiles, LinkedData linkedData) {
        this.library = library;
        this.numbers = numbers;
        this.data = data;
        this.pdfFiles = pdfFiles;
        this.linkedData = linkedData;
        this.relatedPages = new RelatedPages(numbers);
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

    /** One copy of a page. */
    PageView view(Page page, boolean facilitator) {
        Body body = page.body();
        return view(page, facilitator ? body.facilitator().orElseThrow() : body.participant(), facilitator);
    }

    /** Tells whether a page shows the same beside its text as before. */
    Checksum checksum(Page page, boolean facilitator) {
        return Checksum.of(PAGE.encode(view(page, Body.Copy.EMPTY, facilitator)));
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
                relatedPages.to(page),
                data.terms(page),
                data.countries(page),
                data.sources(page),
                data.wordRules(page),
                data.checks(page));
    }

    private List<PageView.Word> words(Body.Copy copy) {
        return copy.terms().stream()
                .flatMap(link ->
                        Optional.ofNullable(terms.get(link.id())).stream().map(term -> word(term, link)))
                .toList();
    }

    private static PageView.Word word(Term term, Body.LinkedTerm link) {
        return new PageView.Word(link.id(), term.unqualifiedName(), term.definition(), link.explained());
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
}
