package openoars.print;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The links of sheets, which were written for the page on the web. */
final class Links {

    private Links() {}

    /** Makes links lead to the web, and takes away those that would lead nowhere on paper. */
    static void settle(Document html) {
        for (Element sheet : html.select("[data-address]")) {
            sheet.setBaseUri(sheet.attr("data-address"));
            sheet.select("a[href]").forEach(link -> settle(link, sheet));
            forgetIdsIn(sheet);
        }
    }

    private static void settle(Element link, Element sheet) {
        String href = link.attr("href");
        link.setBaseUri(sheet.baseUri());
        String address = href.startsWith("#") || link.hasClass("term") ? "" : link.absUrl("href");
        if (address.isEmpty()) {
            link.unwrap();
        } else {
            link.attr("href", address).attr("title", link.text());
        }
    }

    /** Ids are unique on a page of the web, and not among the sheets of a booklet. Fields still need theirs. */
    private static void forgetIdsIn(Element sheet) {
        String own = sheet.id();
        sheet.select("[id]:not(input, textarea)").removeAttr("id");
        sheet.attr("id", own);
    }
}
