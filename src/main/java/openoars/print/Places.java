package openoars.print;

import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jsoup.nodes.Element;

/** The empty links that keep the places of fields. */
final class Places {

    private static final String SCHEME = "field:";

    private Places() {}

    /** An empty link in the place of a field; the style sheet gives it its size. */
    static Element of(Field field) {
        return new Element("a")
                .addClass("field")
                .addClass(field.kind().style())
                .attr("href", SCHEME + field.id())
                .attr("title", field.spoken());
    }

    /** The field whose place an annotation keeps; empty for a real link. */
    static Optional<Field> fieldOf(PDAnnotation annotation, Map<String, Field> fields) {
        COSDictionary action = annotation.getCOSObject().getCOSDictionary(COSName.A);
        String address = action == null ? "" : action.getString(COSName.URI, "");
        return address.startsWith(SCHEME)
                ? Optional.ofNullable(fields.get(address.substring(SCHEME.length())))
                : Optional.empty();
    }
}
