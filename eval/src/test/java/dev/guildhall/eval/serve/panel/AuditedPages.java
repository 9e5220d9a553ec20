package dev.guildhall.eval.serve.panel;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.guildhall.eval.serve.Auditor;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// The pages of an office with some work in it, in a browser. A test fails too if a page had anything to complain of.
abstract class AuditedPages {
    static final int WIDTH = 1440;
    static final int TABLET = 1024;

    @TempDir
    Path home;

    SampleOffice sample;
    PanelSite site;
    final Auditor auditor = new Auditor();

    /// Puts work into the office.
    abstract void fill(SampleOffice office);

    @BeforeEach
    void open() {
        sample = new SampleOffice(home);
        fill(sample);
        site = sample.serve(Optional.empty());
    }

    @AfterEach
    void noPageComplained() {
        site.close();
        sample.close();
        auditor.close();
        assertThat(auditor.complaints()).isEmpty();
    }

    final Page page(int width, boolean dark) {
        return auditor.page(site.home().toString(), width, dark);
    }

    final String link(SequencedMap<String, String> tokens, String name) {
        return site.home().resolve("/g/" + tokens.get(name)).toString();
    }

    static void begin(Page page, String link) {
        page.navigate(link);
        page.getByLabel("Years in it").fill("9");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Begin"))
                .click();
        page.waitForURL("**/1");
    }

    static void fine(Page page, int width, String name) {
        assertThat(Auditor.faults(page)).as(name).isEmpty();
        Auditor.fitsItsWindow(page, width);
        Auditor.shoot(page, name);
    }
}
