package org.demarche.cli;

import java.awt.AWTError;
import java.awt.Component;
import java.awt.Container;
import java.awt.GraphicsEnvironment;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CountDownLatch;
import java.util.prefs.Preferences;
import javax.swing.JFrame;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.tools.cpm.CpmFrame;
import org.apache.uima.tools.docanalyzer.AnnotationViewerDialog;
import org.apache.uima.tools.docanalyzer.PrefsMediator;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.demarche.Demarche;
import org.demarche.export.XmiFile;

/** The windows of UIMA's tools (uimaj-tools), opened on our files. */
final class Viewers {

  private static final String STYLE_MAP = "/org/demarche/engine/DemarcheStyleMap.xml";

  private Viewers() {
  }

  /** Opens the CPE Configurator, which ends the program when it is closed. */
  static int configureCpe(Path descriptor) throws IOException, InterruptedException {
    needScreen();
    Preferences.userRoot().node("org/apache/uima/tools/CPE_GUI").put("cpeDescriptorFile",
        descriptor.toAbsolutePath().normalize().toString());
    CpmFrame.main(new String[0]);
    new CountDownLatch(1).await();
    return 0;
  }

  /**
   * Opens the annotation viewer on a folder of XMI files, or on one of them, and waits until it is closed.
   *
   * @param results
   *          a folder, or a file
   */
  static int view(Path results) throws IOException, UIMAException, InterruptedException {
    needScreen();
    boolean single = !Files.isDirectory(results);
    Path folder = !single ? results : results.getParent() == null ? Path.of("") : results.getParent();
    CAS cas = CasCreationUtils.createCas(types(folder), null, null);
    File styles = styleMap();
    CountDownLatch closed = new CountDownLatch(1);
    SwingUtilities.invokeLater(() -> {
      try {
        UIManager.setLookAndFeel(UIManager.getSystemLookAndFeelClassName());
      } catch (ReflectiveOperationException | javax.swing.UnsupportedLookAndFeelException e) {
        // The default look and feel will do.
      }
      open(folder, single ? results.getFileName().toString() : XmiFile.EXTENSION, single, styles, cas);
      closed.countDown();
    });
    closed.await();
    return 0;
  }

  private static void open(Path folder, String filter, boolean single, File styles, CAS cas) {
    PrefsMediator preferences = new PrefsMediator();
    preferences.setOutputDir(folder.toString());
    preferences.setViewType("JV User Colors");
    AnnotationViewerDialog dialog = new AnnotationViewerDialog(new JFrame(), "Documents in " + folder, preferences,
        styles, null, cas.getTypeSystem(), null, false, cas);
    setFilter(dialog.getContentPane(), filter);
    dialog.pack();
    if (single) {
      dialog.launchThatViewer(folder.toString(), filter, cas.getTypeSystem(), null, false, true, false, styles, null);
    }
    dialog.setModal(true);
    dialog.setVisible(true);
  }

  /** The dialog lists all files of its folder; its filter field restricts them to ours. */
  private static boolean setFilter(Container container, String filter) {
    for (Component component : container.getComponents()) {
      if (component instanceof JTextField field) {
        field.setText(filter);
        return true;
      }
      if (component instanceof Container inner && setFilter(inner, filter)) {
        return true;
      }
    }
    return false;
  }

  /** The type system that the files were written with, or ours if the folder has none. */
  private static TypeSystemDescription types(Path folder) throws IOException, UIMAException {
    Path file = folder.resolve(XmiFile.TYPE_SYSTEM);
    if (!Files.isRegularFile(file)) {
      return Demarche.engines().getAnalysisEngineMetaData().getTypeSystem();
    }
    return UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(file.toFile()));
  }

  /** The viewer reads its style map from a file. */
  private static File styleMap() throws IOException {
    File file = File.createTempFile("demarche", "StyleMap.xml");
    file.deleteOnExit();
    try (InputStream in = Viewers.class.getResourceAsStream(STYLE_MAP)) {
      Files.copy(in, file.toPath(), StandardCopyOption.REPLACE_EXISTING);
    }
    return file;
  }

  private static void needScreen() throws IOException {
    if (GraphicsEnvironment.isHeadless()) {
      throw new IOException("no display to open a window on");
    }
    System.setProperty("awt.useSystemAAFontSettings", "on");
    try {
      UIManager.put("swing.boldMetal", false);
    } catch (AWTError e) {
      throw new IOException("cannot open a window: " + e.getMessage());
    }
  }
}
