package org.demarche.cli;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.collection.EntityProcessStatus;
import org.apache.uima.collection.StatusCallbackListener;

/** Counts the documents of a run, and reports each that fails. */
final class CpeListener implements StatusCallbackListener {

  private final List<String> engines;
  private final Consumer<String> messages;

  private final CountDownLatch end = new CountDownLatch(1);
  private boolean aborted;
  private long through;
  private long throughAll;
  private long throughBefore;
  private long failed;

  /**
   * @param engines
   *          the names of all engines
   * @param messages
   *          receives a line for each document that fails
   */
  CpeListener(List<String> engines, Consumer<String> messages) {
    this.engines = engines;
    this.messages = messages;
  }

  /** Waits until the run has ended or was aborted. */
  void await() throws InterruptedException {
    end.await();
  }

  /**
   * When a run is aborted, UIMA lets documents in progress skip the failed engine, and reports them as done.
   * Therefore only those count that have verifiably been in all engines, or that were done before the last failure.
   */
  synchronized CpeRun.Counts counts(long documents, double seconds) {
    return new CpeRun.Counts(documents,
        aborted ? Math.max(throughAll, throughBefore) : through, failed, seconds, !aborted);
  }

  private boolean isThroughAll(EntityProcessStatus status) {
    return engines.stream().allMatch(engine -> !status.getProcessTrace().getEventsByComponentName(engine, true)
        .isEmpty());
  }

  @Override
  public synchronized void entityProcessComplete(CAS cas, EntityProcessStatus status) {
    if (!status.isException()) {
      through++;
      throughAll += isThroughAll(status) ? 1 : 0;
      return;
    }
    failed++;
    throughBefore = through;
    String reason = status.getExceptions().isEmpty() ? status.getStatusMessage()
        : FailureReason.reason(status.getExceptions().get(0));
    messages.accept("failed: " + document(cas) + reason);
  }

  @Override
  public void collectionProcessComplete() {
    end.countDown();
  }

  @Override
  public synchronized void aborted() {
    aborted = true;
    end.countDown();
  }

  @Override
  public void initializationComplete() {
  }

  @Override
  public void batchProcessComplete() {
  }

  @Override
  public void paused() {
  }

  @Override
  public void resumed() {
  }

  private static String document(CAS cas) {
    Type type = cas == null ? null : cas.getTypeSystem().getType(DocumentMetaData._TypeName);
    if (type != null) {
      for (FeatureStructure metaData : cas.getIndexedFSs(type)) {
        String id = metaData.getStringValue(type.getFeatureByBaseName("documentId"));
        return id == null ? "" : id + ": ";
      }
    }
    return "";
  }
}
