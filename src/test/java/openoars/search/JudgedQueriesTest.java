package openoars.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openoars.output.MemoryOutput;
import openoars.site.Build;
import openoars.site.BuildOptions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks the project's own site what people ask. The command that prints the figures is in src/bench/search. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class JudgedQueriesTest {

    /** Below the measured 99 %, so that a new page may move a few answers. */
    private static final double FLOOR = 0.94;

    private final Node node = Node.orSkip();

    @TempDir
    private Path folder;

    private record Judged(String kind, String query, List<String> pages) {

        static Judged of(String line) {
            String[] columns = line.split("\t", -1);
            return new Judged(columns[0], columns[1], List.of(columns[2].split(",")));
        }

        String asked() {
            return "['" + query.replace("'", "\\'") + "',{limit:3,typing:" + kind.equals("prefix") + "}]";
        }
    }

    @Test
    void nearly_all_lead_to_a_page_that_answers_them_among_the_first_three() throws Exception {
        List<Judged> queries;
        try (Stream<String> lines = Files.lines(Node.RESOURCES.resolve("queries.tsv"))) {
            queries =
                    lines.filter(line -> !line.startsWith("#")).map(Judged::of).toList();
        }

        List<String> answers = answers(queries);

        List<String> failed = new ArrayList<>();
        for (int i = 0; i < queries.size(); i++) {
            String answer = answers.get(i);
            if (queries.get(i).pages().stream().noneMatch(page -> answer.contains("\"href\":\"" + page + ".html\""))) {
                failed.add(queries.get(i).query());
            }
        }
        assertThat(queries).hasSizeGreaterThanOrEqualTo(60);
        assertThat(1 - (double) failed.size() / queries.size())
                .as("not found: " + failed)
                .isGreaterThan(FLOOR);
    }

    @Test
    void lead_to_pages_that_are_there() throws Exception {
        try (Stream<String> lines = Files.lines(Node.RESOURCES.resolve("queries.tsv"))) {
            assertThat(lines.filter(line -> !line.startsWith("#"))
                            .flatMap(line -> Stream.of(line.split("\t", -1)).skip(2))
                            .flatMap(pages -> Stream.of(pages.split(",")))
                            .filter(page -> !page.isEmpty()))
                    .allMatch(page -> Files.exists(Path.of("content", page + ".md")));
        }
    }

    private List<String> answers(List<Judged> queries) throws Exception {
        MemoryOutput output = new MemoryOutput();
        new Build(new BuildOptions(Path.of(""), false, Optional.empty(), false, 2, LocalDate.of(2026, 11, 24)))
                .writeTo(output);
        for (Map.Entry<String, byte[]> file : output.files().entrySet()) {
            if (file.getKey().startsWith("search/")) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
        }
        String asked = queries.stream().map(Judged::asked).collect(Collectors.joining(",", "[", "]"));
        return Pattern.compile("(?=\\{\"query\":)")
                .splitAsStream(node.search(asked, folder, SearchIndex.ENGINE))
                .filter(answer -> answer.startsWith("{\"query\""))
                .toList();
    }
}
