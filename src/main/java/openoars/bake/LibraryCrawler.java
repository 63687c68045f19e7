package openoars.bake;

import org.jbake.app.ContentStore;
import org.jbake.app.Crawler;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;

/** Hands the pages over that were already read and checked, instead of reading the folder again. */
final class LibraryCrawler extends Crawler {

    private final Views views;
    private final ContentStore store;

    LibraryCrawler(Views views, ContentStore store, JBakeConfiguration configuration) {
        super(store, configuration);
        this.views = views;
        this.store = store;
    }

    @Override
    public void crawl() {
        views.documents().forEach(view -> store.addDocument(document(view)));
    }

    /** The data files are part of the library already. */
    @Override
    public void crawlDataFiles() {}

    private static DocumentModel document(View view) {
        DocumentModel document = new DocumentModel();
        document.setType(view.type());
        document.setUri(view.path());
        document.setSourceUri(view.path());
        document.setStatus("published");
        document.setRendered(false);
        document.setTags(new String[0]);
        document.put(FtlhEngine.VIEW, view);
        return document;
    }
}
