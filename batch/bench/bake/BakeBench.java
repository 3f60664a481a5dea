import java.nio.file.Path;
import org.laypartners.site.Bake;
import org.laypartners.inspection.BakeCheck;
import org.laypartners.site.BakeResult;
import org.laypartners.site.EarlierBake;
import org.laypartners.site.PublicPages;
import org.laypartners.content.SiteContent;
import org.laypartners.content.SiteFolders;

/**
 * One bake in a process of its own, without figures.
 *
 * <pre>BakeBench HOME OUTPUT EARLIER [check]</pre>
 *
 * Takes over what it can of EARLIER, another output of this program; a folder that is not there means a full bake.
 */
public final class BakeBench {
    private BakeBench() {}

    public static void main(String[] words) {
        SiteFolders folders = new SiteFolders(Path.of(words[0]));
        Path output = Path.of(words[1]);
        Path earlier = Path.of(words[2]);
        BakeResult baked =
                Bake.bake(folders, PublicPages.NONE, EarlierBake.in(earlier, memoryOf(earlier)), output);
        if (words.length > 3) {
            int findings = BakeCheck.check(output, SiteContent.read(folders), baked.memory()).size();
            System.out.println(findings + " findings.");
        }
        baked.memory().save(memoryOf(output));
        System.out.println("Rendered " + baked.rendered() + " of " + baked.pages() + " pages.");
    }

    private static Path memoryOf(Path output) {
        return output.resolveSibling(output.getFileName() + ".memory.json");
    }
}
