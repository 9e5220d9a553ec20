package dev.guildhall.env.program.freecad;

import dev.guildhall.env.desktop.DebianPackage;
import dev.guildhall.env.desktop.Program;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// FreeCAD with these models open, in millimetres, computed and seen whole; with none it has no document open.
///
/// The caret is in its Python console: what is typed is done when Enter ends the line. `App.ActiveDocument` is the
/// model in front.
///
/// @param files in the worker's folder, such as `clamp.FCStd`
public record FreeCad(List<String> files) implements Program {
    /// Beneath what the XDG base directories are in, which is the home's neighbour.
    private static final String SHOW = ".config/FreeCAD/Show.FCMacro";

    public FreeCad {
        files = List.copyOf(files);
    }

    public static FreeCad with(String... files) {
        return new FreeCad(List.of(files));
    }

    @Override
    public String name() {
        return "freecad";
    }

    @Override
    public String called() {
        return "FreeCAD";
    }

    @Override
    public String executable() {
        return "freecad";
    }

    @Override
    public String setup() {
        return "freecad";
    }

    @Override
    public List<String> arguments() {
        return Stream.concat(files.stream(), Stream.of("../.worker/" + SHOW)).toList();
    }

    @Override
    public Pattern title() {
        return Pattern.compile("^FreeCAD .* - "); // as the macro below puts it when all is open
    }

    @Override
    public Map<String, String> settings() {
        return Map.of(".config/FreeCAD/user.cfg", CONFIGURATION, SHOW, MACRO);
    }

    @Override
    public Map<String, String> environment() {
        return Map.of("QTWEBENGINE_DISABLE_SANDBOX", "1");
    }

    @Override
    public Optional<String> version() {
        return new DebianPackage("freecad").version();
    }

    /// A workbench to begin in instead of the start page, no splash, no copies of its own, the console open.
    private static final String CONFIGURATION = """
            <?xml version="1.0" encoding="UTF-8" standalone="no" ?>
            <FCParameters><FCParamGroup Name="Root"><FCParamGroup Name="BaseApp">
              <FCParamGroup Name="Preferences">
                <FCParamGroup Name="General">
                  <FCText Name="AutoloadModule">PartWorkbench</FCText>
                  <FCText Name="Language">English</FCText>
                  <FCBool Name="ShowSplasher" Value="0"/>
                </FCParamGroup>
                <FCParamGroup Name="Document">
                  <FCBool Name="AutoSaveEnabled" Value="0"/>
                  <FCBool Name="RecoveryEnabled" Value="0"/>
                  <FCBool Name="CreateBackupFiles" Value="0"/>
                  <FCBool Name="SaveThumbnail" Value="0"/>
                </FCParamGroup>
                <FCParamGroup Name="Units"><FCInt Name="UserSchema" Value="0"/></FCParamGroup>
                <FCParamGroup Name="View">
                  <FCBool Name="ShowNaviCube" Value="0"/>
                  <FCBool Name="UseNavigationAnimations" Value="0"/>
                </FCParamGroup>
              </FCParamGroup>
              <FCParamGroup Name="MainWindow"><FCParamGroup Name="DockWindows">
                <FCBool Name="Std_ComboView" Value="1"/>
                <FCBool Name="Std_PythonView" Value="1"/>
                <FCBool Name="Std_ReportView" Value="0"/>
              </FCParamGroup></FCParamGroup>
            </FCParamGroup></FCParamGroup></FCParameters>
            """;

    /// The title comes last: it says that the rest is done.
    private static final String MACRO = """
            import FreeCAD as App, FreeCADGui as Gui
            from PySide2 import QtWidgets
            for document in App.listDocuments().values():
                document.recompute()
                for part in document.RootObjects:
                    part.ViewObject.Visibility = True
                Gui.getDocument(document.Name).activeView().viewIsometric()
                Gui.SendMsgToActiveView('ViewFit')
            window = Gui.getMainWindow()
            for field in window.findChildren(QtWidgets.QPlainTextEdit):
                if field.inherits('Gui::PythonConsole'):
                    field.setFocus()
            window.statusBar().clearMessage()
            window.setWindowTitle(window.windowTitle() + ' - ' + ', '.join(App.listDocuments()))
            """;
}
