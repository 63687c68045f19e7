package openoars.reading;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import openoars.markdown.Markdown;
import openoars.model.FrontMatter;
import openoars.model.Page;
import openoars.model.Prose;
import openoars.model.Slug;
import openoars.problem.Problem;
import openoars.problem.Rule;
import openoars.source.Origin;
import openoars.source.SourceFile;

/** Makes a page of the text of its file. */
record PageReader(Markdown markdown, Proofreader proofreader) {

    private static final Pattern FRONT_MATTER =
            Pattern.compile("---[ \\t]*\\R(?<yaml>.*?)^---[ \\t]*(\\R|\\z)", Pattern.DOTALL | Pattern.MULTILINE);

    Optional<Page> read(Slug slug, SourceFile source, Consumer<Problem> problems) {
        Matcher matcher = FRONT_MATTER.matcher(source.text());
        if (!matcher.lookingAt()) {
            reportNoFrontMatter(source, problems);
            return Optional.empty();
        }
        YamlFile yaml = new YamlFile(source, matcher.start("yaml"), matcher.end("yaml"), problems);
        return yaml.read().map(map -> {
            FrontMatterReader reader = new FrontMatterReader(map, problems);
            FrontMatter frontMatter = reader.read();
            Markdown.Text text = markdown.read(source, matcher.end(), slug, frontMatter.type(), problems);
            Page page = new Page(
                    slug,
                    source.file(),
                    frontMatter,
                    text.body().written(source.text().substring(matcher.end())));
            proofreader.read(page, prose(reader, text), problems);
            return page;
        });
    }

    private static Prose prose(FrontMatterReader frontMatter, Markdown.Text text) {
        return new Prose(Stream.concat(frontMatter.prose().stream(), text.prose().paragraphs().stream())
                .toList());
    }

    private static void reportNoFrontMatter(SourceFile source, Consumer<Problem> problems) {
        if (source.text().startsWith("---")) {
            problems.accept(Rule.FRONT_MATTER.at(
                    Origin.startOf(source.file()),
                    "the front matter has no end",
                    "Put a line that is just '---' below its last key."));
        } else {
            problems.accept(
                    Rule.FRONT_MATTER.at(
                            Origin.startOf(source.file()),
                            "the page does not say what it is",
                            "Start it with a line '---', then 'title:', 'description:', 'type:' and the other keys, then '---'."));
        }
    }
}
