package openoars.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import openoars.check.prose.Phrases.Found;
import openoars.check.prose.Phrases.Phrase;
import openoars.model.Page;
import openoars.model.Paragraph;
import openoars.model.Paragraph.Trait;
import openoars.problem.Problem;
import openoars.problem.Rule;

/** A page that speaks of hard things more than in passing says so before people open it. */
final class ContentNotes implements ProseCheck {

    private static final Phrase HARD =
            Phrase.of("\\b(?:overdos(?:e|es|ed|ing)|suicid(?:es?|al)(?! (?:(?:&|and) )?(?:crisis|prevention)\\b)"
                    + "|(?:took|takes?|taken|taking) (?:his|her|their) own li(?:fe|ves)|kill(?:ed|ing)? (?:him|her|them)sel(?:f|ves)"
                    + "|self-harm(?:ed|ing)?|rape[ds]?|sexual (?:assaults?|violence|abuse)|sexually (?:assaulted|abused)"
                    + "|domestic (?:violence|abuse)|child abuse|beat(?:en|ing) up|stabbed|strangled|died (?:of|from)"
                    + "|withdrawal seizures?|miscarriages?|stillbirths?)\\b");

    /** Once or twice is in passing. */
    private static final int MENTIONS = 3;

    @Override
    public List<Phrase> phrases() {
        return List.of(HARD);
    }

    @Override
    public void check(Page page, Wording wording, Consumer<Problem> problems) {
        if (page.frontMatter().contentNote().isPresent()) {
            return;
        }
        List<Problem> mentions = new ArrayList<>();
        for (Paragraph paragraph : wording.paragraphs()) {
            if (!paragraph.is(Trait.FOR_FACILITATORS)) {
                find(paragraph, wording, mentions);
            }
        }
        if (mentions.size() >= MENTIONS) {
            problems.accept(mentions.get(0));
        }
    }

    private static void find(Paragraph paragraph, Wording wording, List<Problem> mentions) {
        for (Found word : wording.of(HARD, paragraph)) {
            mentions.add(Rule.CONTENT_NOTE.at(
                    paragraph.at(word.start()),
                    paragraph.endAt(word.end()),
                    "this page speaks of '" + paragraph.text().substring(word.start(), word.end())
                            + "' more than once or twice, and has no content note",
                    "Add a calm line to the front matter, such as 'content_note: Mentions overdose', so that people can"
                            + " choose."));
        }
    }
}
