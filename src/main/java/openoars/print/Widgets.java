package openoars.print;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** Makes links into fields that people fill in. Structure tree and parent tree stay as the engine wrote them. */
final class Widgets {

    private static final COSName LOOK = COSName.getPDFName("MK");
    /** PDFBox's own constant is {@code /OFF}, which no viewer knows. */
    private static final COSName OFF = COSName.getPDFName("Off");

    private static final int MULTILINE = 1 << 12;
    private static final int RADIO = 1 << 15;
    private static final int PRINTED = 1 << 2;

    /** In points; keeps what is typed off the rules of a table. */
    private static final float PADDING_IN_CELL = 3;

    private final PDDocument pdf;
    private final Appearances appearances;
    private final String typing;
    private final COSArray fields = new COSArray();
    private final Map<String, COSDictionary> choices = new LinkedHashMap<>();

    /** @param size of what people type, in points */
    Widgets(PDDocument pdf, float size) {
        this.pdf = pdf;
        this.appearances = new Appearances(pdf);
        this.typing = "/" + TypingFont.NAME + " " + Appearances.number(size) + " Tf 0 g";
    }

    /** Makes one annotation into a field. */
    void place(Field field, TaggedAnnotations.Tagged tagged, PDPage page) throws IOException {
        speakFor(field, tagged);
        COSDictionary widget = tagged.annotation();
        List.of("A", "Border", "C", "H", "QuadPoints").forEach(key -> widget.removeItem(COSName.getPDFName(key)));
        widget.setName(COSName.SUBTYPE, "Widget");
        widget.setItem(COSName.P, page);
        widget.setInt(COSName.F, PRINTED);
        widget.setString(COSName.CONTENTS, field.spoken());
        widget.setString(COSName.TU, field.spoken());
        widget.setString(COSName.DA, typing);
        widget.setItem(COSName.BS, noBorder());
        if (field.kind().isWritten()) {
            makeText(field, widget);
        } else {
            makeMark(field, widget);
        }
    }

    /** Makes the form that holds all fields. */
    void register(TypingFont font) throws IOException {
        PDAcroForm form = new PDAcroForm(pdf);
        form.getCOSObject().setItem(COSName.FIELDS, fields);
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName(TypingFont.NAME), font.in(pdf));
        form.setDefaultResources(resources);
        form.setDefaultAppearance(typing);
        pdf.getDocumentCatalog().setAcroForm(form);
    }

    /** ISO 32000-1, 14.8.4.5 and table 340: a form element holds its widget and nothing else. */
    private static void speakFor(Field field, TaggedAnnotations.Tagged tagged) {
        COSDictionary element = tagged.element();
        COSDictionary reference = direct();
        reference.setName(COSName.TYPE, "OBJR");
        reference.setItem(COSName.OBJ, tagged.annotation());
        reference.setItem(COSName.PG, element.getItem(COSName.PG));
        COSArray kids = new COSArray();
        kids.add(reference);
        element.setName(COSName.S, "Form");
        element.setItem(COSName.K, kids);
        element.setString(COSName.ALT, field.spoken());
    }

    private void makeText(Field field, COSDictionary widget) throws IOException {
        widget.setName(COSName.FT, "Tx");
        widget.setString(COSName.T, field.name());
        if (field.kind() == Field.Kind.CELL) {
            inset(widget);
        }
        if (field.kind() != Field.Kind.LINE) {
            widget.setInt(COSName.FF, MULTILINE);
        }
        if (field.kind() == Field.Kind.LINES) {
            widget.setItem(LOOK, whiteOnceWritten());
        }
        widget.setItem(COSName.AP, normal(appearances.empty(rectangle(widget))));
        fields.add(widget);
    }

    private void makeMark(Field field, COSDictionary widget) throws IOException {
        PDRectangle area = rectangle(widget);
        boolean isTick = field.kind() == Field.Kind.TICK;
        COSDictionary states = direct();
        states.setItem(COSName.getPDFName(field.state()), mark(field.kind(), area));
        states.setItem(OFF, appearances.nothing(area));
        COSDictionary look = direct();
        look.setString(COSName.CA, isTick ? "8" : "l");
        widget.setItem(LOOK, look);
        widget.setItem(COSName.AP, normal(states));
        widget.setItem(COSName.AS, OFF);
        if (isTick) {
            nameButton(field, widget);
            fields.add(widget);
        } else {
            COSDictionary choice = choices.computeIfAbsent(field.name(), name -> choice(field));
            ((COSArray) choice.getDictionaryObject(COSName.KIDS)).add(widget);
            widget.setItem(COSName.PARENT, choice);
        }
    }

    private COSBase mark(Field.Kind kind, PDRectangle area) throws IOException {
        if (kind == Field.Kind.TICK) {
            return appearances.cross(area);
        }
        return kind == Field.Kind.CHOICE ? appearances.dot(area) : appearances.ring(area);
    }

    private COSDictionary choice(Field field) {
        COSDictionary choice = new COSDictionary();
        nameButton(field, choice);
        choice.setInt(COSName.FF, RADIO);
        choice.setString(COSName.TU, field.label());
        choice.setItem(COSName.KIDS, new COSArray());
        fields.add(choice);
        return choice;
    }

    private static void nameButton(Field field, COSDictionary button) {
        button.setName(COSName.FT, "Btn");
        button.setString(COSName.T, field.name());
        button.setItem(COSName.V, OFF);
    }

    /**
     * A viewer paints this only when it draws the field anew, that is once somebody has typed: then white hides the
     * writing lines, which would strike the words through.
     */
    private static COSDictionary whiteOnceWritten() {
        COSArray white = new COSArray();
        white.setFloatArray(new float[] {1, 1, 1});
        COSDictionary look = direct();
        look.setItem(COSName.getPDFName("BG"), white);
        return look;
    }

    private static COSDictionary noBorder() {
        COSDictionary border = direct();
        border.setInt(COSName.W, 0);
        return border;
    }

    private static COSDictionary normal(COSBase appearance) {
        COSDictionary appearances = direct();
        appearances.setItem(COSName.N, appearance);
        return appearances;
    }

    private static void inset(COSDictionary widget) {
        PDRectangle area = rectangle(widget);
        widget.setItem(
                COSName.RECT,
                new PDRectangle(
                        area.getLowerLeftX() + PADDING_IN_CELL,
                        area.getLowerLeftY() + PADDING_IN_CELL,
                        area.getWidth() - 2 * PADDING_IN_CELL,
                        area.getHeight() - 2 * PADDING_IN_CELL));
    }

    private static PDRectangle rectangle(COSDictionary widget) {
        return new PDRectangle(widget.getCOSArray(COSName.RECT));
    }

    /** Written in place: some viewers show no mark whose dictionaries are objects of their own. */
    private static COSDictionary direct() {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setDirect(true);
        return dictionary;
    }
}
