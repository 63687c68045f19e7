package openoars.print;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The colours of our files as an ICC profile (ISO 15076-1), which PDF/A asks for. Written here from the published
 * numbers of sRGB (IEC 61966-2-1), because the profiles that one finds come with terms of their own.
 */
final class SrgbProfile {

    private static final int HEADER = 128;
    private static final int TAG = 12;
    private static final int VERSION = 0x04200000;

    /** The white of the space that profiles are written in, D50. */
    private static final double[] WHITE = {0.9642, 1.0, 0.8249};

    /** Red, green and blue of sRGB in that space, as CSS Color 4 computes them. */
    private static final double[] RED = {0.436066, 0.222493, 0.013924};

    private static final double[] GREEN = {0.385152, 0.716887, 0.097081};
    private static final double[] BLUE = {0.143078, 0.060620, 0.714099};

    /** From the white of sRGB, D65, to D50, after Bradford. */
    private static final double[] ADAPTATION = {
        1.047930, 0.022947, -0.050192, 0.029628, 0.990434, -0.017074, -0.009243, 0.015055, 0.751874
    };

    /** Function 3 of a parametric curve: {@code (ax + b)^g} from {@code d} on, {@code cx} below. */
    private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

    private SrgbProfile() {}

    static byte[] bytes() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", text("sRGB"));
        tags.put("cprt", text("No copyright, use freely"));
        tags.put("wtpt", numbers("XYZ ", WHITE));
        tags.put("chad", numbers("sf32", ADAPTATION));
        tags.put("rXYZ", numbers("XYZ ", RED));
        tags.put("gXYZ", numbers("XYZ ", GREEN));
        tags.put("bXYZ", numbers("XYZ ", BLUE));
        for (String colour : new String[] {"rTRC", "gTRC", "bTRC"}) {
            tags.put(colour, curve());
        }
        return written(out -> writeProfile(tags, out));
    }

    private static void writeProfile(Map<String, byte[]> tags, DataOutputStream out) throws IOException {
        int start = HEADER + 4 + TAG * tags.size();
        int size = start + tags.values().stream().mapToInt(data -> data.length).sum();
        writeHeader(size, out);
        out.writeInt(tags.size());
        int offset = start;
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            out.writeBytes(tag.getKey());
            out.writeInt(offset);
            out.writeInt(tag.getValue().length);
            offset += tag.getValue().length;
        }
        for (byte[] data : tags.values()) {
            out.write(data);
        }
    }

    private static void writeHeader(int size, DataOutputStream out) throws IOException {
        out.writeInt(size);
        out.writeInt(0);
        out.writeInt(VERSION);
        out.writeBytes("mntrRGB XYZ ");
        for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
            out.writeShort(part);
        }
        out.writeBytes("acsp");
        out.write(new byte[28]);
        for (double part : WHITE) {
            out.writeInt(fixed(part));
        }
        out.write(new byte[48]);
    }

    private static byte[] text(String text) {
        return written(out -> {
            out.writeBytes("mluc");
            for (int part : new int[] {0, 1, TAG}) {
                out.writeInt(part);
            }
            out.writeBytes("enUS");
            out.writeInt(2 * text.length());
            out.writeInt(28);
            out.write(text.getBytes(StandardCharsets.UTF_16BE));
        });
    }

    private static byte[] numbers(String type, double... values) {
        return written(out -> {
            out.writeBytes(type);
            out.writeInt(0);
            for (double value : values) {
                out.writeInt(fixed(value));
            }
        });
    }

    private static byte[] curve() {
        return written(out -> {
            out.writeBytes("para");
            out.writeInt(0);
            out.writeShort(3);
            out.writeShort(0);
            for (double value : CURVE) {
                out.writeInt(fixed(value));
            }
        });
    }

    /** 16 bits before the point and 16 behind it. */
    private static int fixed(double value) {
        return (int) Math.round(value * 0x10000);
    }

    private interface Part {
        void writeTo(DataOutputStream out) throws IOException;
    }

    /** What a part writes, filled up to a multiple of four bytes, on which the next one has to begin. */
    private static byte[] written(Part part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            part.writeTo(out);
            while (out.size() % 4 != 0) {
                out.write(0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
