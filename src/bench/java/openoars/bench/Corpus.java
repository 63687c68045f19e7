package openoars.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a corpus: {@code Corpus DIR PAGES SEED GENERATOR...}, of openoars, hugo, jbake, mkdocs and starlight. Each
 * generator named gets a folder of its own with the same text; the same seed writes the same bytes.
 */
public final class Corpus {

    private static final int FIRST_GENERATOR = 3;

    private Corpus() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length <= FIRST_GENERATOR) {
            System.err.println("usage: Corpus DIR PAGES SEED [openoars] [hugo] [jbake] [mkdocs] [starlight]");
            System.exit(2);
        }
        Path folder = Path.of(arguments[0]);
        List<Site> sites = new ArrayList<>();
        for (String generator : List.of(arguments).subList(FIRST_GENERATOR, arguments.length)) {
            sites.add(site(folder, generator));
        }
        write(Plan.of(Integer.parseInt(arguments[1])), Long.parseLong(arguments[2]), sites);
    }

    private static Site site(Path folder, String generator) {
        return switch (generator) {
            case "openoars" -> new OpenoarsSite(folder.resolve(generator));
            case "hugo" -> new HugoSite(folder.resolve(generator));
            case "jbake" -> new JbakeSite(folder.resolve(generator));
            case "mkdocs" -> new DocumentationSite(folder.resolve("mkdocs/docs"), ".md");
            case "starlight" -> new DocumentationSite(folder.resolve("starlight/src/content/docs"), ".html");
            default -> throw new IllegalArgumentException("no generator is called '" + generator + "'");
        };
    }

    private static void write(Plan plan, long seed, List<Site> sites) throws IOException {
        Writer writer = new Writer(plan, seed);
        for (Site site : sites) {
            site.write(plan);
        }
        for (Plan.Page page : plan.pages()) {
            Text text = writer.write(page);
            for (Site site : sites) {
                site.write(page, text);
            }
        }
    }
}
