/**
 * Annotated documents as files: {@link org.demarche.export.ExportFormat} lists the formats, {@link
 * org.demarche.export.ExportFolder} writes documents into a folder, and {@link org.demarche.export.ExportWriter} does
 * so at the end of a pipeline. XMI has a writer of its own, {@link org.demarche.export.XmiWriter}.
 *
 * <p>Each format is written by one class: HtmlExporter (with classes for each part of the page, and the templates, the
 * style and the script in {@code html/}), PloverExporter, CsvExporter, BratExporter and JsonCasExporter.
 * They read the CAS through EventMention, Party and EventPlace; RecordChoice says which records or mentions they
 * show.
 */
package org.demarche.export;
