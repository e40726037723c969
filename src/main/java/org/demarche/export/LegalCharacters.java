package org.demarche.export;

import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Forwards XML, replacing each character that XML 1.0 does not allow by a space, so that no offset changes, with a
 * processing instruction at its begin.
 */
final class LegalCharacters extends XMLFilterImpl {

  private final String instruction;
  private int replaced;

  /**
   * A filter.
   *
   * @param instruction
   *          the target of the processing instruction, whose data is the version of this program
   */
  LegalCharacters(ContentHandler next, String instruction) {
    setContentHandler(next);
    this.instruction = instruction;
  }

  /** The number of characters replaced. */
  int replaced() {
    return replaced;
  }

  @Override
  public void startDocument() throws SAXException {
    super.startDocument();
    super.processingInstruction(instruction, Story.VERSION);
  }

  @Override
  public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
    AttributesImpl changed = null;
    for (int i = 0; i < attributes.getLength(); i++) {
      String value = attributes.getValue(i);
      String legal = legal(value);
      if (legal != value) {
        changed = changed == null ? new AttributesImpl(attributes) : changed;
        changed.setValue(i, legal);
      }
    }
    super.startElement(uri, localName, name, changed == null ? attributes : changed);
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    String value = new String(text, start, length);
    String legal = legal(value);
    super.characters(legal.toCharArray(), 0, length);
  }

  private String legal(String value) {
    char[] chars = null;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isHighSurrogate(c) && i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1))) {
        i++;
      } else if (c < ' ' && c != '\t' && c != '\n' && c != '\r' || Character.isSurrogate(c) || c >= '\uFFFE') {
        chars = chars == null ? value.toCharArray() : chars;
        chars[i] = ' ';
        replaced++;
      }
    }
    return chars == null ? value : new String(chars);
  }
}
