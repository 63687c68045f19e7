package openoars.bake;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.ServiceLoader;
import openoars.output.Output;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.MapConfiguration;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentTypes;
import org.jbake.render.RenderingTool;
import org.jbake.template.ModelExtractors;
import org.jbake.template.RenderingException;

/**
 * JBake's oven over a library that is already in memory: the same order of work, without the database, and with every
 * error told.
 */
final class LibraryOven extends Oven {

    private LibraryOven(Utensils utensils) {
        super(utensils);
    }

    LibraryOven(Views views, Theme theme, Output output) {
        this(utensils(views, theme, output));
    }

    /** Bakes, and throws what went wrong instead of keeping it. */
    void bakeAll() throws IOException, BakeFailed {
        try {
            bake();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (BakeStopped e) {
            throw new BakeFailed(String.valueOf(e.getMessage()));
        }
    }

    /** Bakes a few views alone. */
    void bake(List<View> views) throws IOException, BakeFailed {
        ViewRenderer renderer = (ViewRenderer) getUtensils().getRenderer();
        try {
            for (View view : views) {
                renderer.render(view);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RenderingException e) {
            throw new BakeFailed(String.valueOf(e.getMessage()));
        }
    }

    /** Renders one view that is no page of the site. */
    String text(View view) throws BakeFailed {
        try {
            return ((ViewRenderer) getUtensils().getRenderer()).text(view);
        } catch (RenderingException e) {
            throw new BakeFailed(String.valueOf(e.getMessage()));
        }
    }

    /** JBake's own order of work, without {@code updateSchema}, which would open the database. */
    @Override
    public void bake() {
        JBakeConfiguration configuration = getUtensils().getConfiguration();
        registerDocumentTypes(configuration);
        getUtensils().getContentStore().startup();
        getUtensils().getCrawler().crawl();
        getUtensils().getCrawler().crawlDataFiles();
        render(configuration);
        getUtensils().getAsset().copy();
        getUtensils().getContentStore().close();
    }

    private void render(JBakeConfiguration configuration) {
        for (RenderingTool tool : ServiceLoader.load(RenderingTool.class, LibraryOven.class.getClassLoader())) {
            try {
                tool.render(getUtensils().getRenderer(), getUtensils().getContentStore(), configuration);
            } catch (RenderingException e) {
                // JBake's tools wrap what ours threw in one more exception, whose message starts with a class name.
                Throwable told = e.getCause() instanceof RenderingException ? e.getCause() : e;
                throw new BakeStopped(String.valueOf(told.getMessage()), e);
            }
        }
    }

    /** JBake keeps document types for the whole virtual machine; each bake starts them anew. */
    private static void registerDocumentTypes(JBakeConfiguration configuration) {
        DocumentTypes.resetDocumentTypes();
        ModelExtractors.getInstance().reset();
        configuration.getDocumentTypes().forEach(DocumentTypes::addDocumentType);
    }

    private static Utensils utensils(Views views, Theme theme, Output output) {
        JBakeConfiguration configuration = configuration();
        LibraryStore store = new LibraryStore();
        Utensils utensils = new Utensils();
        utensils.setConfiguration(configuration);
        utensils.setContentStore(store);
        utensils.setCrawler(new LibraryCrawler(views, store, configuration));
        utensils.setRenderer(new ViewRenderer(
                views.tools(), new FtlhEngine(theme, store, configuration), store, configuration, output));
        utensils.setAsset(new ThemeAssets(views.assets(), output, configuration));
        return utensils;
    }

    /**
     * JBake asks for folders on the disk. We hand it pages from memory and take files from it into an {@link Output}, so
     * all its folders are that of Java, the one of which we know that it is there. Nothing is read or written in it.
     */
    private static JBakeConfiguration configuration() {
        CompositeConfiguration settings = new CompositeConfiguration();
        settings.addConfiguration(new MapConfiguration(JBakeSettings.all()));
        return new DefaultJBakeConfiguration(new File(System.getProperty("java.home")), settings);
    }
}
