import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.DefaultReportImpl;
import java.io.File;

/** Checks any number of EPUBs: what epubcheck's own command does with one, of which most is starting Java. */
class CheckEpubs {
  public static void main(String[] paths) {
    int faults = 0;
    for (String path : paths) {
      DefaultReportImpl report = new DefaultReportImpl(path);
      new EpubCheck(new File(path), report).doValidate();
      faults += report.getFatalErrorCount() + report.getErrorCount() + report.getWarningCount();
    }
    System.exit(faults == 0 ? 0 : 1);
  }
}
