package openoars.markdown.link;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import openoars.markdown.page.PageWriter;
import openoars.markdown.page.PlainText;
import openoars.model.Body;
import openoars.problem.Rule;

/** The links of a page. */
public final class Links {

    private final List<Body.Link> links = new ArrayList<>();

    private final ReferenceRepository references;

    /**
     * Adds the writers of all kinds of links.
     *
     * @param references the addresses that links on the page may name
     */
    public Links(ReferenceRepository references, PageWriter page) {
        this.references = references;
        page.on(Link.class, (node, p) -> write(node, node.getUrl(), p));
        page.on(LinkRef.class, this::write);
        page.on(AutoLink.class, this::write);
        page.on(MailLink.class, this::write);
    }

    /** In reading order. */
    public List<Body.Link> all() {
        return List.copyOf(links);
    }

    /** Takes note of a link that is written in another way. */
    public void add(Node node, BasedSequence target, PageWriter page) {
        links.add(new Body.Link(target.toString(), PlainText.of(node), page.at(node)));
    }

    private boolean write(Node node, BasedSequence target, PageWriter page) {
        add(node, target, page);
        Optional<Address> address = accept(Address.of(target), PlainText.of(node), node, page);
        write(address, () -> page.withoutTerms(() -> page.children(node)), page);
        return true;
    }

    private boolean write(LinkRef node, PageWriter page) {
        Reference reference = node.getReferenceNode(references);
        return reference == null ? unresolved(node, page) : write(node, reference.getUrl(), page);
    }

    private boolean write(AutoLink node, PageWriter page) {
        return write(node, node.getText().toString(), node.getText().toString(), page);
    }

    private boolean write(MailLink node, PageWriter page) {
        return write(node, "mailto:" + node.getText(), node.getText().toString(), page);
    }

    private boolean write(Node node, String target, String shown, PageWriter page) {
        links.add(new Body.Link(target, shown, page.at(node)));
        Optional<Address> address = accept(Address.of(target), shown, node, page);
        write(address, () -> page.words(shown), page);
        return true;
    }

    /** Square brackets that name no reference are only square brackets. */
    private static boolean unresolved(LinkRef node, PageWriter page) {
        if (node.hasChildren()) {
            page.words(node.getChars().prefixOf(node.getChildChars()).unescape());
            page.children(node);
            page.words(node.getChars().suffixOf(node.getChildChars()).unescape());
        } else {
            page.words(node.getChars().unescape());
        }
        return true;
    }

    /** The address, unless something speaks against it, which is reported. */
    private static Optional<Address> accept(Address address, String words, Node node, PageWriter page) {
        Optional<Refusal> refusal = Refusal.of(address, words);
        refusal.ifPresent(reason -> page.report(reason.rule(), node, reason.message(), reason.hint()));
        if (address.isUnencrypted()) {
            page.report(
                    Rule.UNENCRYPTED_LINK,
                    node,
                    "the link to '" + address.value() + "' can be read and changed on the way",
                    "Write https:// in front of it, and look whether the page opens; most do.");
        }
        return refusal.isPresent() ? Optional.empty() : Optional.of(address);
    }

    private static void write(Optional<Address> address, Runnable text, PageWriter page) {
        address.ifPresent(a -> open(a, page));
        text.run();
        page.out().raw(address.isPresent() ? "</a>" : "");
    }

    private static void open(Address address, PageWriter page) {
        page.out().raw("<a").attribute("href", address.href());
        page.out().raw(address.isElsewhere() ? " rel=\"noopener noreferrer nofollow ugc\">" : ">");
    }
}
