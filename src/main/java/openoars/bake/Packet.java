package openoars.bake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import openoars.bake.PdfFile.Edition;
import openoars.bake.view.PacketView;
import openoars.bake.view.PageView;
import openoars.markdown.worksheet.PaperLength;
import openoars.model.Body;
import openoars.model.Html;
import openoars.model.Library;
import openoars.model.Page;
import openoars.model.PageType;

/** The page on which one chooses worksheets and prints them at one go. It holds them all, so that it needs no script. */
final class Packet {

    /** Its address from the root of the site. */
    static final String PATH = "packet.html";

    /** With more worksheets than this the page would be too heavy for a phone. */
    private static final int MOST = 60;

    /**
     * What makes no sense on paper or can stand on a page once only. In {@link Html} no text holds a quotation mark or
     * a bracket, so this finds markup alone.
     */
    private static final Pattern NAMES_AND_LINKS =
            Pattern.compile(" (?:id|for|name|aria-labelledby|aria-describedby)=\"[^\"]*\"|</?a(?: [^>]*)?>");

    private static final Pattern CITATION = Pattern.compile("<sup>.*?</sup>");

    private final Theme theme;
    private final Numbers numbers;
    private final PageViews pages;
    private final List<Page> worksheets;

    Packet(Theme theme, Numbers numbers, PageViews pages) {
        this.theme = theme;
        this.numbers = numbers;
        this.pages = pages;
        this.worksheets = numbers.handbook().stream()
                .filter(page -> page.type() == PageType.WORKSHEET)
                .toList();
    }

    boolean isThere() {
        return theme.has("packet.ftlh") && !worksheets.isEmpty() && worksheets.size() <= MOST;
    }

    /** With the texts that the worksheets have in this library. */
    PacketView view(Library now) {
        return new PacketView(worksheets.stream()
                .flatMap(page -> now.page(page.slug()).stream())
                .map(this::worksheet)
                .toList());
    }

    private PacketView.Worksheet worksheet(Page page) {
        List<PacketView.Edition> editions = new ArrayList<>();
        Body.Copy participant = changed(page.body().participant(), Packet::withoutCitations);
        editions.add(edition(Edition.PARTICIPANT, participant, List.of()));
        editions.add(edition(Edition.LARGE, participant, List.of()));
        if (page.body().hasFacilitatorCopy()) {
            PageView view = pages.view(page, true);
            editions.add(edition(Edition.FACILITATOR, changed(view.copy(), Packet::withoutLinks), view.notes()));
        }
        return new PacketView.Worksheet(
                numbers.link(page, ""), page.frontMatter().contentNote(), editions);
    }

    private static PacketView.Edition edition(Edition edition, Body.Copy copy, List<PageView.Note> notes) {
        PaperLength length = edition == Edition.LARGE ? PaperLength.LARGE : PaperLength.USUAL;
        return new PacketView.Edition(edition.key(), length.pages(copy), edition == Edition.FACILITATOR, copy, notes);
    }

    private static Body.Copy changed(Body.Copy copy, UnaryOperator<String> change) {
        List<Body.Section> sections = copy.sections().stream()
                .map(section -> new Body.Section(
                        section.id(), section.title(), section.kind(), section.next(), html(section.html(), change)))
                .toList();
        return new Body.Copy(html(copy.intro(), change), sections, copy.answers(), copy.citations(), copy.terms());
    }

    private static Html html(Html html, UnaryOperator<String> change) {
        return new Html(change.apply(html.value()));
    }

    private static String withoutLinks(String html) {
        return NAMES_AND_LINKS.matcher(html).replaceAll("");
    }

    /** Participants get no list of sources, so numbers would lead nowhere. */
    private static String withoutCitations(String html) {
        return withoutLinks(CITATION.matcher(html).replaceAll(""));
    }
}
