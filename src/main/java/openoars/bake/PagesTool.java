package openoars.bake;

import java.io.File;
import java.util.List;
import java.util.Optional;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/**
 * Renders all documents side by side. It is listed before JBake's own tool, which compares every document with every
 * other one; that tool then finds nothing left to do. JBake finds it through {@link java.util.ServiceLoader}.
 */
public final class PagesTool implements RenderingTool {

    @Override
    public int render(Renderer renderer, ContentStore store, JBakeConfiguration configuration)
            throws RenderingException {
        if (!(renderer instanceof ViewRenderer ours)) {
            return 0;
        }
        List<DocumentModel> documents = store.getUnrenderedContent();
        List<String> failures = documents.parallelStream()
                .map(ours::failure)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
        if (!failures.isEmpty()) {
            throw new RenderingException(String.join("\n", failures));
        }
        documents.forEach(store::markContentAsRendered);
        return documents.size();
    }

    /** JBake's way of old; nothing calls it here. */
    @Override
    @Deprecated
    public int render(
            Renderer renderer,
            ContentStore store,
            File destination,
            File templates,
            CompositeConfiguration configuration) {
        throw new UnsupportedOperationException();
    }
}
