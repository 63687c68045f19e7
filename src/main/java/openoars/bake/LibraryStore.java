package openoars.bake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;

/**
 * JBake's content store in memory, in the order in which documents were added. JBake's own keeps a few hundred pages in
 * a database that takes longer to start than we take to bake.
 */
final class LibraryStore extends ContentStore {

    private final List<DocumentModel> documents = Collections.synchronizedList(new ArrayList<>());

    LibraryStore() {
        super("memory", "openoars");
    }

    @Override
    public void startup() {
        documents.clear();
    }

    @Override
    public void close() {
        documents.clear();
    }

    @Override
    public void shutdown() {
        documents.clear();
    }

    @Override
    public void drop() {
        documents.clear();
    }

    @Override
    public void addDocument(DocumentModel document) {
        documents.add(document);
    }

    @Override
    public long getDocumentCount(String docType) {
        return getAllContent(docType).size();
    }

    @Override
    public long getPublishedCount(String docType) {
        return getPublishedContent(docType).size();
    }

    @Override
    public DocumentList<DocumentModel> getDocumentByUri(String uri) {
        return select(document -> document.getUri().equals(uri));
    }

    @Override
    public DocumentList<DocumentModel> getDocumentStatus(String uri) {
        return getDocumentByUri(uri);
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String docType) {
        return select(document -> document.getType().equals(docType));
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String docType, boolean applyPaging) {
        return getAllContent(docType);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedContent(String docType) {
        return select(document ->
                document.getType().equals(docType) && document.getStatus().equals("published"));
    }

    @Override
    public DocumentList<DocumentModel> getUnrenderedContent() {
        return select(document -> !document.getRendered());
    }

    @Override
    public void markContentAsRendered(DocumentModel document) {
        document.setRendered(true);
    }

    @Override
    public void deleteContent(String uri) {
        documents.removeIf(document -> document.getUri().equals(uri));
    }

    @Override
    public void deleteAllByDocType(String docType) {
        documents.removeIf(document -> document.getType().equals(docType));
    }

    @Override
    public Set<String> getTags() {
        return Set.of();
    }

    @Override
    public Set<String> getAllTags() {
        return Set.of();
    }

    @Override
    public boolean isActive() {
        return true;
    }

    private DocumentList<DocumentModel> select(Predicate<DocumentModel> wanted) {
        DocumentList<DocumentModel> selected = new DocumentList<>();
        synchronized (documents) {
            documents.stream().filter(wanted).forEach(selected::add);
        }
        return selected;
    }
}
