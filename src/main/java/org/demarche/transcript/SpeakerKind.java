package org.demarche.transcript;

/** What a speaker's label says of the speaker. */
public enum SpeakerKind {
  /** A name, an office or both: <em>MR. OKORO</em>, <em>THE PRESIDENT</em>. */
  PERSON,
  /** Somebody who asks: <em>Q</em>, <em>QUESTION (Reuters)</em>. */
  PRESS,
  /** Somebody who leads the conversation. */
  MODERATOR,
  /** Somebody whose name is withheld or unknown: <em>SENIOR ADMINISTRATION OFFICIAL</em>, <em>OFFICIAL ONE</em>. */
  UNNAMED,
  /** Whoever is interviewed: <em>A</em>. */
  ANSWER,
  /** Nobody who speaks: the heading of a section, which ends the turn before it. */
  NOBODY
}
