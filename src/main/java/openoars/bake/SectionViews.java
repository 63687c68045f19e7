package openoars.bake;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import openoars.bake.view.Head;
import openoars.bake.view.ListView;
import openoars.bake.view.PageLink;
import openoars.bake.view.PdfLink;
import openoars.model.Library;
import openoars.model.Site;

/** The index of each section that has pages. */
final class SectionViews {

    private final Library library;
    private final Numbers numbers;
    private final PdfFiles pdfFiles;
    private final Packet packet;
    private final Mends mends;
    private final Frame frame;

    SectionViews(Library library, Numbers numbers, PdfFiles pdfFiles, Packet packet, Mends mends, Frame frame) {
        this.library = library;
        this.numbers = numbers;
        this.pdfFiles = pdfFiles;
        this.packet = packet;
        this.mends = mends;
        this.frame = frame;
    }

    Stream<View> all() {
        return library.site().sections().stream()
                .filter(section -> !numbers.section(section.id().value()).isEmpty())
                .map(this::view);
    }

    private View view(Site.Section section) {
        String id = section.id().value();
        String path = id + "/index.html";
        PageLink link = numbers.sectionLink(id, "../").orElseThrow();
        Head head = frame.sectionHead(link, path);
        ListView list = new ListView(List.of(new ListView.Group(
                "",
                "",
                numbers.section(id).stream()
                        .map(page -> numbers.entry(page, "../"))
                        .toList())));
        List<PdfLink> pdfs =
                pdfFiles.ofSection(id).stream().map(file -> file.link("../")).toList();
        return new View(
                "section",
                path,
                () -> frame.variables(
                        "../",
                        id,
                        head,
                        Map.of(
                                "list",
                                list,
                                "pdfs",
                                pdfs,
                                "packet",
                                wayToPacket(id),
                                "mend",
                                mends.section(head, id))));
    }

    /** Empty in a section that has no worksheets. */
    private String wayToPacket(String section) {
        return packet.isThere() && section.equals(PdfFiles.WORKSHEETS) ? "../" + Packet.PATH : "";
    }
}
