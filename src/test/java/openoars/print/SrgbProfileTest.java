package openoars.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import openoars.cache.Checksum;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SrgbProfileTest {

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 1, 1", "1, 0, 0", "0, 1, 0", "0, 0, 1", "0.5, 0.5, 0.5", "0.02, 0.4, 0.9"})
    void means_by_a_colour_what_everybody_means(float red, float green, float blue) {
        ColorSpace ours = new ICC_ColorSpace(ICC_Profile.getInstance(SrgbProfile.bytes()));
        float[] colour = {red, green, blue};

        float[] seen = ours.toRGB(colour);

        for (int i = 0; i < colour.length; i++) {
            assertThat(seen[i]).isCloseTo(colour[i], within(2f / 255));
        }
    }

    @Test
    void stands_in_a_file_as_we_wrote_it_whatever_java_makes_of_it() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.getDocumentCatalog().setMetadata(new PDMetadata(pdf, new ByteArrayInputStream(new byte[1])));
            PDOutputIntent intent = new PDOutputIntent(pdf, new ByteArrayInputStream(SrgbProfile.bytes()));
            pdf.getDocumentCatalog().addOutputIntent(intent);

            new Stamp(LocalDate.of(2026, 11, 24), Checksum.of("text")).putOn(pdf);

            assertThat(intent.getDestOutputIntent().createInputStream().readAllBytes())
                    .isEqualTo(SrgbProfile.bytes());
        }
    }
}
