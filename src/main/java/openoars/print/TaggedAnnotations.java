package openoars.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import openoars.problem.Rule;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** Which element of the structure tree speaks for which annotation, and in what order they are read. */
final class TaggedAnnotations {

    private static final String REFERENCE = "OBJR";

    private final IdentityHashMap<COSBase, COSDictionary> elements = new IdentityHashMap<>();
    private final IdentityHashMap<COSBase, Integer> places = new IdentityHashMap<>();

    /**
     * An annotation and what speaks for it.
     *
     * @param element its element in the structure tree
     */
    record Tagged(COSDictionary annotation, COSDictionary element) {}

    private TaggedAnnotations() {}

    static TaggedAnnotations of(PDDocument pdf) {
        TaggedAnnotations tagged = new TaggedAnnotations();
        tagged.walk(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
        return tagged;
    }

    /** @throws PrintFailed if nothing speaks for it */
    Tagged of(PDAnnotation annotation, Field field) throws PrintFailed {
        COSDictionary element = elements.get(annotation.getCOSObject());
        if (element == null) {
            throw PrintFailed.with(
                    field, Rule.SILENT_FIELD, "a screen reader would not find the field '" + field.spoken() + "'");
        }
        return new Tagged(annotation.getCOSObject(), element);
    }

    /** Brings the annotations of a page into reading order, for readers that go by the list. */
    void sort(PDPage page) throws IOException {
        List<PDAnnotation> sorted = new ArrayList<>(page.getAnnotations());
        sorted.sort(Comparator.comparingInt(
                annotation -> places.getOrDefault(annotation.getCOSObject(), Integer.MAX_VALUE)));
        page.setAnnotations(sorted);
    }

    private void walk(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray many) {
            for (int i = 0; i < many.size(); i++) {
                visit(many.getObject(i), element);
            }
        } else {
            visit(kids, element);
        }
    }

    private void visit(COSBase kid, COSDictionary element) {
        if (!(kid instanceof COSDictionary dictionary)) {
            return; // marked content of a page
        }
        if (REFERENCE.equals(dictionary.getNameAsString(COSName.TYPE))) {
            COSBase annotation = dictionary.getDictionaryObject(COSName.OBJ);
            elements.put(annotation, element);
            places.put(annotation, places.size());
        } else {
            walk(dictionary);
        }
    }
}
