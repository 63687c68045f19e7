package openoars.bake;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import openoars.cache.Checksum;
import openoars.output.Output;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;

/** Renders a view with its template and gives the result to the output; never touches the disk itself. */
final class ViewRenderer extends Renderer {

    private final ToolViews tools;
    private final FtlhEngine engine;
    private final JBakeConfiguration configuration;
    private final Output output;

    ViewRenderer(
            ToolViews tools, FtlhEngine engine, ContentStore store, JBakeConfiguration configuration, Output output) {
        super(store, configuration, engine);
        this.tools = tools;
        this.engine = engine;
        this.configuration = configuration;
        this.output = output;
    }

    @Override
    public void render(DocumentModel document) throws RenderingException {
        render(FtlhEngine.viewOf(document));
    }

    /** Renders a document and says what went wrong, if anything did. */
    Optional<String> failure(DocumentModel document) {
        try {
            render(document);
            return Optional.empty();
        } catch (RenderingException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void renderSitemap(String file) throws RenderingException {
        render(tools.sitemap(file));
    }

    @Override
    public void renderFeed(String file) throws RenderingException {
        render(tools.feed(file));
    }

    @Override
    public void renderError404(String file) throws RenderingException {
        render(tools.error404(file));
    }

    void render(View view) throws RenderingException {
        try {
            Optional<Checksum> key = view.key().map(Supplier::get);
            if (key.isEmpty()) {
                output.write(view.path(), rendered(view));
            } else if (!output.reuse(view.path(), key.get())) {
                output.write(view.path(), rendered(view), key.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] rendered(View view) throws RenderingException {
        return text(view).getBytes(StandardCharsets.UTF_8);
    }

    /** Renders a view and gives it to nobody else. */
    String text(View view) throws RenderingException {
        StringWriter page = new StringWriter();
        engine.render(
                configuration.getTemplateByDocType(view.type()), view.model().get(), page);
        return page.toString();
    }
}
