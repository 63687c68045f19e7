package openoars.check.prose;

import java.util.List;
import java.util.function.Consumer;
import openoars.model.Page;
import openoars.model.Prose;
import openoars.model.SiteData;
import openoars.problem.Problem;
import openoars.reading.Proofreader;

/** All rules about the words of a page, in one go. They are about English, so that pages in other languages pass. */
public final class Proofreading implements Proofreader {

    private final List<ProseCheck> checks;
    private final Phrases phrases;

    public Proofreading(SiteData data) {
        this.checks = List.of(
                new Claims(),
                new ColumnNames(),
                new CopiedWords(data.fingerprints()),
                new ContentNotes(),
                new IdentifyingDetails(),
                new Language(data.wordRules()),
                new LongSentences(),
                new ReadingGrade(data.readingGrade(), data.terms()),
                new SizeWords(),
                new UnverifiedClaims(data.sources().values()));
        this.phrases = new Phrases(
                checks.stream().flatMap(check -> check.phrases().stream()).toList());
    }

    @Override
    public void read(Page page, Prose prose, Consumer<Problem> problems) {
        if (page.frontMatter().lang().startsWith("en")) {
            Wording wording = new Wording(prose, phrases);
            checks.forEach(check -> check.check(page, wording, problems));
        }
    }
}
