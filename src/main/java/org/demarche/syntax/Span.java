package org.demarche.syntax;

import org.apache.uima.jcas.tcas.Annotation;

/** A range of the document text, in UTF-16 code units as in UIMA; the end is exclusive. */
public record Span(int begin, int end) {

  /** The span of an annotation. */
  public static Span of(Annotation annotation) {
    return new Span(annotation.getBegin(), annotation.getEnd());
  }

  /** The span from the first character of one to the last of the other, in either order. */
  public Span to(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  public boolean covers(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  public int length() {
    return end - begin;
  }
}
