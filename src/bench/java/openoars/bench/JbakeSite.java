package openoars.bench;

import java.io.IOException;
import java.nio.file.Path;

/** The written pages for stock JBake, which has no sections, no glossary and no notes of its own. */
final class JbakeSite implements Site, Text.Dialect {

    private final Folder folder;

    JbakeSite(Path folder) {
        this.folder = new Folder(folder);
    }

    @Override
    public void write(Plan plan) throws IOException {
        folder.write("assets/site.css", "body { max-width: 40rem }\n");
    }

    @Override
    public void write(Plan.Page page, Text text) throws IOException {
        folder.write("content/" + page.section() + "/" + page.slug() + ".md", """
                title=%s
                description=%s
                date=2026-01-15
                type=page
                status=published
                section=%s
                order=%d
                tags=%s,%s
                ~~~~~~

                %s""".formatted(
                        page.title(),
                        page.description(),
                        page.section(),
                        page.order(),
                        page.stage(),
                        page.principle(),
                        text.in(this)));
    }

    @Override
    public String link(String text, String way) {
        return "[" + text + "](" + way + ".html)";
    }

    @Override
    public String citation(String key, int number) {
        return "[" + number + "](#source-" + key + ")";
    }
}
