package dev.guildhall.env.program.calc;

import java.util.List;
import java.util.stream.Collectors;

/// What a worker's LibreOffice is told before it first starts: nothing greets, asks, completes or corrects, nothing
/// is kept beside the file, and everything is in English.
///
/// Source: the schemas of LibreOffice's configuration, `officecfg/registry/schema`.
final class Registry {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            """;

    private record Setting(String path, String name, String value) {
        String xml() {
            return """
                    <item oor:path="/org.openoffice.%s"><prop oor:name="%s" oor:op="fuse"><value>%s</value></prop></item>
                    """.formatted(path, name, value);
        }
    }

    /// Far in the future, in seconds: what is asked once in a while was asked then.
    private static final String LATER = "4102444800";

    /// No version of it is later, so none has news.
    private static final String NEWEST = "99.0";

    private static final List<Setting> SETTINGS = List.of(
            new Setting("Setup/L10N", "ooLocale", "en-US"),
            new Setting("Setup/L10N", "ooSetupSystemLocale", "en-US"),
            new Setting("Setup/Product", "ooSetupLastVersion", NEWEST),
            new Setting("Setup/Product", "LastTimeGetInvolvedShown", LATER),
            new Setting("Setup/Product", "LastTimeDonateShown", LATER),
            new Setting("Office.Common/Misc", "FirstRun", "false"),
            new Setting("Office.Common/Misc", "ShowTipOfTheDay", "false"),
            new Setting("Office.Common/Misc", "CrashReport", "false"),
            new Setting("Office.Common/Misc", "UseSystemFileDialog", "false"),
            new Setting("Office.Common/Misc", "UseLocking", "false"),
            new Setting("Office.Common/Misc", "UseDocumentOOoLockFile", "false"),
            new Setting("Office.Common/Save/Document", "WarnAlienFormat", "false"),
            new Setting("Office.Common/Save/Document", "AutoSave", "false"),
            new Setting("Office.Common/AutoCorrect", "CapitalAtStartSentence", "false"),
            new Setting("Office.Recovery/RecoveryInfo", "Enabled", "false"),
            new Setting("Office.Recovery/AutoSave", "Enabled", "false"),
            new Setting("Office.Calc/Input", "AutoInput", "false"),
            new Setting("Office.Calc/Formula/Load", "OOXMLRecalcMode", "0"));

    private Registry() {}

    static String xml() {
        return SETTINGS.stream().map(Setting::xml).collect(Collectors.joining("", HEAD, "</oor:items>\n"));
    }
}
