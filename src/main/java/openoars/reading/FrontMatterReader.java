package openoars.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import openoars.model.DataList;
import openoars.model.FrontMatter;
import openoars.model.PageType;
import openoars.model.Paragraph;
import openoars.model.Principle;
import openoars.model.Stage;
import openoars.model.Status;
import openoars.model.Task;
import openoars.problem.Problem;
import openoars.problem.Rule;
import openoars.source.Located;

/** Reads the front matter of one page. */
final class FrontMatterReader {

    private final YamlMap map;
    private final Consumer<Problem> problems;

    FrontMatterReader(YamlMap map, Consumer<Problem> problems) {
        this.map = map;
        this.problems = problems;
    }

    FrontMatter read() {
        FrontMatter frontMatter = new FrontMatter(
                map.requireText("title"),
                description(),
                map.requireChoice("type", PageType.values(), PageType.LESSON),
                map.number("order"),
                map.choices("stages", Stage.values()),
                map.choices("principles", Principle.values()),
                map.choices("tasks", Task.values()),
                map.slugs("prerequisites", Function.identity()),
                map.slugs("pages", Function.identity()),
                map.requireNumber("minutes"),
                map.plainTexts("objectives"),
                map.slugs("worksheets", name -> "worksheets/" + name),
                map.choice("data", DataList.values()),
                map.texts("sources"),
                map.text("content_note").map(Located::value),
                map.texts("seed"),
                map.requireDate("reviewed", LocalDate.MIN),
                map.requireDate("review_by", LocalDate.MAX),
                map.flag("needs_clinical_review"),
                map.plainTexts("reviewers"),
                map.requireChoice("status", Status.values(), Status.DRAFT),
                map.plainTexts("tags"),
                map.slugs("aliases", Function.identity()),
                map.text("lang").map(Located::value).orElse("en"),
                map.keys().stream()
                        .map(key -> new FrontMatter.WrittenKey(
                                key.value(), key.at().line(), key.at().column()))
                        .toList(),
                map.at());
        map.refuseOtherKeys();
        return frontMatter;
    }

    /** What readers see of it, as words with their places. */
    List<Paragraph> prose() {
        return Stream.of("title", "description", "objectives", "content_note")
                .flatMap(key -> map.prose(key).stream())
                .toList();
    }

    private String description() {
        Located<String> description = map.requireText("description");
        if (description.value().length() > FrontMatter.LONGEST_DESCRIPTION) {
            problems.accept(Rule.LONG_DESCRIPTION.at(
                    description.at(),
                    "the description has " + description.value().length() + " characters, "
                            + FrontMatter.LONGEST_DESCRIPTION + " is the most",
                    "Keep the one sentence that says what a reader finds here."));
        }
        return description.value();
    }
}
