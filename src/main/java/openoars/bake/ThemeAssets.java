package openoars.bake;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import openoars.output.Output;
import org.jbake.app.Asset;
import org.jbake.app.configuration.JBakeConfiguration;

/** Copies the theme's own files; nothing that lies in the content is ever copied. */
final class ThemeAssets extends Asset {

    private final HashedAssets assets;
    private final Output output;

    ThemeAssets(HashedAssets assets, Output output, JBakeConfiguration configuration) {
        super(configuration);
        this.assets = assets;
        this.output = output;
    }

    @Override
    public void copy() {
        assets.files().forEach(this::write);
        write(".nojekyll", new byte[0]);
    }

    @Override
    public void copyAssetsFromContent(File folder) {}

    private void write(String path, byte[] bytes) {
        try {
            output.write(path, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
