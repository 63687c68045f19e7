package openoars.print;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import openoars.problem.Rule;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The fields of a document. In the HTML each gives way to an empty link of its size; the engine lays that out and tags
 * it, so that we compute no place ourselves; in the PDF the link becomes the field.
 */
final class Form {

    private final Map<String, Field> fields;
    private final float typeSize;

    /** @param typeSize of what people type, in points */
    private Form(Map<String, Field> fields, float typeSize) {
        this.fields = fields;
        this.typeSize = typeSize;
    }

    /**
     * Takes the fields out of a document and leaves their places there.
     *
     * @param html with the size of what people type in {@code data-typing} of its body
     * @throws PrintFailed if a field has no label, or if two have the same name
     */
    static Form takenFrom(Document html) throws PrintFailed {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (Element sheet : html.select("[data-file]")) {
            for (Field field : FieldMarkup.takeFrom(sheet, fields.size())) {
                fields.put(field.id(), field);
            }
        }
        Form form = new Form(fields, Float.parseFloat(html.body().attr("data-typing")));
        form.requireNames();
        return form;
    }

    /** Makes the fields of the PDF. */
    void putInto(PDDocument pdf, TypingFont font) throws IOException, PrintFailed {
        if (fields.isEmpty()) {
            return;
        }
        TaggedAnnotations tagged = TaggedAnnotations.of(pdf);
        Widgets widgets = new Widgets(pdf, typeSize);
        Set<String> placed = new HashSet<>();
        for (PDPage page : pdf.getPages()) {
            tagged.sort(page);
            for (PDAnnotation annotation : page.getAnnotations()) {
                Optional<Field> field = Places.fieldOf(annotation, fields);
                if (field.isPresent()) {
                    requireOnce(field.get(), placed);
                    widgets.place(field.get(), tagged.of(annotation, field.get()), page);
                }
            }
        }
        requireAll(placed);
        widgets.register(font);
    }

    private void requireNames() throws PrintFailed {
        Set<String> names = new HashSet<>();
        for (Field field : fields.values()) {
            if (field.label().isBlank()
                    || (!field.kind().isWritten() && field.option().isBlank())) {
                throw PrintFailed.with(
                        field, Rule.FIELD_WITHOUT_LABEL, "the field '" + field.name() + "' has no words of its own");
            }
            if (!names.add(field.name() + " " + field.state())) {
                throw PrintFailed.with(
                        field, Rule.SAME_FIELD, "two fields of one document are called '" + field.name() + "'");
            }
        }
    }

    private static void requireOnce(Field field, Set<String> placed) throws PrintFailed {
        if (!placed.add(field.id())) {
            throw PrintFailed.with(
                    field, Rule.SPLIT_FIELD, "the field '" + field.spoken() + "' does not fit on one sheet of paper");
        }
    }

    private void requireAll(Set<String> placed) throws PrintFailed {
        for (Field field : fields.values()) {
            if (!placed.contains(field.id())) {
                throw PrintFailed.with(
                        field, Rule.LOST_FIELD, "the field '" + field.spoken() + "' has no place on paper");
            }
        }
    }
}
