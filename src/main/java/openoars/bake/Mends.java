package openoars.bake;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import openoars.bake.view.Head;
import openoars.bake.view.Mend;
import openoars.model.Beginning;
import openoars.model.Library;
import openoars.model.Page;
import openoars.model.PageType;

/** Ways to put a page right, as far as the place where the site is kept has them. */
final class Mends {

    /** For the author to change, as the date is. */
    private static final String NEW_TITLE = "Title of your page";

    private final String baseUrl;
    private final Optional<GitHub> gitHub;

    /** Stands in for today in what an author changes anyway, so that a site comes out the same on every day. */
    private final LocalDate lastReview;

    Mends(Library library) {
        this.baseUrl = library.site().baseUrl();
        this.gitHub = GitHub.of(library.site());
        this.lastReview = library.pages().values().stream()
                .map(page -> page.frontMatter().reviewed())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }

    /** A page that somebody wrote. */
    Mend page(Head head, Page page) {
        return mend(head, forms -> Optional.of(forms.edit(page.file())), forms -> Optional.empty());
    }

    /** The index of a section, which the build makes and nobody can edit, but to which one can add a page. */
    Mend section(Head head, String section) {
        String text = new Beginning(PageType.in(section)).text(NEW_TITLE, lastReview);
        return mend(head, forms -> Optional.empty(), forms -> Optional.of(forms.add(section, text)));
    }

    /** Any other page that the build makes. */
    Mend builtPage(Head head) {
        return mend(head, forms -> Optional.empty(), forms -> Optional.empty());
    }

    private Mend mend(Head head, Function<GitHub, Optional<String>> edit, Function<GitHub, Optional<String>> add) {
        return new Mend(
                gitHub.flatMap(edit),
                gitHub.flatMap(add),
                gitHub.map(forms -> forms.report(head.title(), baseUrl + head.href())));
    }
}
