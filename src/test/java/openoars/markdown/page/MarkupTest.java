package openoars.markdown.page;

import static org.assertj.core.api.Assertions.assertThat;

import openoars.model.Html;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MarkupTest {

    private final Markup markup = new Markup();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "a & b,a &amp; b",
                "<b,&lt;b",
                "b>,b&gt;",
                "\",&quot;",
                "&lt;,&amp;lt;",
                "it's = [x](y),it's = [x](y)"
            })
    void shows_every_sign_that_could_be_markup(String text, String escaped) {
        assertThat(markup.text(text).take(0)).isEqualTo(escaped);
    }

    @Test
    void lets_no_text_out_of_an_attribute() {
        assertThat(markup.attribute("title", "\" onload=\"x").take(0)).isEqualTo(" title=\"&quot; onload=&quot;x\"");
    }

    @ParameterizedTest
    @ValueSource(
            chars = {
                0, '\u001F', '\u007F', '\u0080', '\u009F', '\u202A', '\u202E', '\u2066', '\u2069', '\u000B', '\u001B'
            })
    void leaves_out_what_nobody_sees(char hidden) {
        assertThat(markup.text("a" + hidden + "b").take(0)).isEqualTo("ab");
        assertThat(HiddenCharacters.without(hidden + "a" + hidden)).isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(
            chars = {' ', '~', '\t', '\n', '\r', '\u00A0', '\u2029', '\u202F', '\u2065', '\u206A', '\u00E9', '\u05D0'})
    void keeps_what_people_see_or_need(char seen) {
        assertThat(markup.text("a" + seen + "<").take(0)).isEqualTo("a" + seen + "&lt;");
        assertThat(HiddenCharacters.without("a" + seen)).isEqualTo("a" + seen);
    }

    @Test
    void gives_back_what_was_added_since() {
        markup.raw("<p>").text("a");
        int start = markup.position();
        markup.raw(" b ");

        markup.strip(start);

        assertThat(markup.since(start).participant()).isEqualTo(new Html("b"));
        assertThat(markup.take(start)).isEqualTo("b");
        assertThat(markup.take(0)).isEqualTo("<p>a");
        assertThat(markup.position()).isZero();
    }

    @Test
    void keeps_notes_from_participants() {
        markup.raw("before ");
        int start = markup.position();
        markup.raw("one ");
        note("secret ");
        markup.raw("two ");
        note("hidden ");
        markup.raw("three");

        Markup.Piece piece = markup.since(start);

        assertThat(piece.participant()).isEqualTo(new Html("one two three"));
        assertThat(piece.facilitator()).isEqualTo(new Html("one secret two hidden three"));
    }

    @Test
    void keeps_a_note_that_is_all_there_is_from_participants() {
        note("secret");

        assertThat(markup.since(0).participant()).isEqualTo(Html.EMPTY);
        assertThat(markup.since(0).facilitator()).isEqualTo(new Html("secret"));
    }

    @Test
    void has_notes_only_where_they_were_added() {
        note("secret");
        int start = markup.position();
        markup.raw("a");

        assertThat(markup.since(start).participant()).isEqualTo(new Html("a"));
    }

    private void note(String words) {
        int start = markup.position();
        markup.raw(words).note(start);
    }
}
