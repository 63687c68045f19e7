package openoars.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DrawingTest {

    private static final Drawing DRAWING = Drawing.of("""
            <?xml version="1.0"?>
            <!-- two halves -->
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8" role="img" aria-labelledby="t d">
              <title id="t">Its own title</title>
              <desc id="d">Its own words</desc>
              <circle role="x" r="4"/>
            </svg>
            """);

    @Test
    void says_what_the_page_says_of_it() {
        assertThat(DRAWING.labelled("Two \"halves\" & <one>").value()).isEqualTo("""
                <svg viewBox="0 0 8 8" role="img" aria-label="Two &quot;halves&quot; &amp; &lt;one&gt;">
                  <circle role="x" r="4"/>
                </svg>""");
    }

    @Test
    void is_silent_where_the_words_beside_it_say_the_same() {
        assertThat(DRAWING.decorative().value()).isEqualTo("""
                <svg viewBox="0 0 8 8" aria-hidden="true">
                  <circle role="x" r="4"/>
                </svg>""");
    }
}
