package openoars.markdown.prose;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import openoars.markdown.page.PageWriter;

/** Lists of points and of steps. */
final class Lists {

    private Lists() {}

    static void addTo(PageWriter page) {
        page.on(BulletList.class, (node, p) -> list("<ul>\n", node, "</ul>\n", p));
        page.on(OrderedList.class, (node, p) -> list(ordered(node), node, "</ol>\n", p));
        page.on(BulletListItem.class, Lists::item);
        page.on(OrderedListItem.class, Lists::item);
        page.on(TaskListItem.class, Lists::item);
    }

    private static boolean list(String open, Node list, String close, PageWriter page) {
        page.out().raw(open);
        page.children(list);
        page.out().raw(close);
        return true;
    }

    private static boolean item(Node item, PageWriter page) {
        page.out().raw("<li>");
        page.children(item);
        page.out().raw("</li>\n");
        return true;
    }

    private static String ordered(OrderedList list) {
        return list.getStartNumber() == 1 ? "<ol>\n" : "<ol start=\"" + list.getStartNumber() + "\">\n";
    }
}
