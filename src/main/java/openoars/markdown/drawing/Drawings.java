package openoars.markdown.drawing;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openoars.markdown.page.PageWriter;
import openoars.markdown.page.PlainText;
import openoars.model.Body;
import openoars.model.Drawing;
import openoars.problem.Rule;
import openoars.problem.Spelling;

/** The images of a page. Only the theme's own drawings are shown, each in a paragraph of its own. */
public final class Drawings {

    private static final Pattern ADDRESS = Pattern.compile("(?:\\.\\./)*templates/drawings/([^/]+)\\.svg");

    private final Map<String, Drawing> drawings;
    private final ReferenceRepository references;
    private final List<Body.Image> images = new ArrayList<>();

    /**
     * Adds the writers of drawings and of images that we do not show.
     *
     * @param drawings name to drawing
     * @param references the addresses that images on the page may name
     */
    public Drawings(Map<String, Drawing> drawings, ReferenceRepository references, PageWriter page) {
        this.drawings = drawings;
        this.references = references;
        page.on(Paragraph.class, this::writeAlone);
        page.on(Image.class, (node, p) -> refuse(node, node.getUrl().toString(), p));
        page.on(ImageRef.class, this::refuse);
    }

    /** In reading order, those that we do not show among them. */
    public List<Body.Image> all() {
        return List.copyOf(images);
    }

    private boolean writeAlone(Paragraph paragraph, PageWriter page) {
        if (!(paragraph.getFirstChild() instanceof Image image) || image.getNext() != null) {
            return false;
        }
        Matcher address = ADDRESS.matcher(image.getUrl());
        if (!address.matches()) {
            return false;
        }
        images.add(new Body.Image(PlainText.of(image), page.at(image)));
        write(address.group(1), image, page);
        return true;
    }

    private void write(String name, Image image, PageWriter page) {
        Drawing drawing = drawings.get(name);
        if (drawing == null) {
            page.report(
                    Rule.UNKNOWN_DRAWING,
                    image,
                    "there is no drawing '" + name + "'",
                    Spelling.didYouMean(name, drawings.keySet()));
            page.out().raw("<p>");
            page.words(PlainText.of(image));
            page.out().raw("</p>\n");
        } else {
            page.out()
                    .raw("<figure class=\"drawing\">")
                    .raw(drawing.labelled(PlainText.of(image)).value())
                    .raw("</figure>\n");
        }
    }

    private boolean refuse(ImageRef node, PageWriter page) {
        Reference reference = node.getReferenceNode(references);
        if (reference == null) {
            page.words(node.getChars().unescape());
            return true;
        }
        return refuse(node, reference.getUrl().toString(), page);
    }

    private boolean refuse(Node node, String target, PageWriter page) {
        images.add(new Body.Image(PlainText.of(node), page.at(node)));
        page.words(PlainText.of(node));
        page.report(
                Rule.IMAGE_NOT_ALLOWED,
                node,
                "the image '" + target + "' cannot be shown",
                "Only drawings of the theme can be shown, each in a paragraph of its own:"
                        + " say in words what the image shows, or ask us for a drawing.");
        return true;
    }
}
