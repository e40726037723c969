package org.demarche.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes the bytes of files. A byte order mark decides; else the encoding that the user gives; else, in an HTML page,
 * the one that it declares; else UTF-8. The mark is not part of the text.
 */
public final class TextEncoding {

  /** The number of bytes in which a page must declare its encoding. */
  private static final int DECLARATION = 4096;
  private static final Pattern DECLARED = Pattern.compile("(?i)<(?:meta|\\?xml)[^>]*?(?:charset|encoding)\\s*=\\s*"
      + "[\"']?\\s*([\\w.:-]+)");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private TextEncoding() {
  }

  /**
   * The text in the bytes of a file.
   *
   * @param given
   *          the encoding of a file without a byte order mark; null for UTF-8
   * @throws IOException
   *           if the bytes are not in that encoding; the message names the first bad byte by offset and line
   */
  public static String decode(byte[] bytes, Charset given) throws IOException {
    return decode(bytes, given, false, false);
  }

  /** The same, with an error that says what the file may be instead. */
  static String decodeFile(byte[] bytes, Charset given) throws IOException {
    return decode(bytes, given, false, true);
  }

  /** The text in the bytes of an HTML page, which may declare its encoding. */
  static String decodePage(byte[] bytes, Charset given) throws IOException {
    return decode(bytes, given, true, true);
  }

  private static String decode(byte[] bytes, Charset given, boolean isPage, boolean mayGuess) throws IOException {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return decode(bytes, 3, StandardCharsets.UTF_8, false);
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE, false);
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE, false);
    }
    Charset declared = given == null && isPage ? declared(bytes) : null;
    return decode(bytes, 0, given != null ? given : declared != null ? declared : StandardCharsets.UTF_8,
        mayGuess && given == null && declared == null);
  }

  private static boolean begins(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** The encoding that a page declares; null if it declares none that there is. */
  private static Charset declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    if (!matcher.find()) {
      return null;
    }
    String name = matcher.group(1).toLowerCase(Locale.ROOT);
    // What browsers do: pages that say so are in Windows-1252, and a page with a readable declaration is not UTF-16.
    if (name.equals("iso-8859-1") || name.equals("latin1") || name.equals("us-ascii") || name.equals("ascii")) {
      return WINDOWS_1252;
    }
    try {
      return name.startsWith("utf-16") ? StandardCharsets.UTF_8 : Charset.forName(name);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static String decode(byte[] bytes, int from, Charset charset, boolean mayGuess) throws IOException {
    if (charset.equals(WINDOWS_1252)) {
      return windows1252(bytes, from);
    }
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate((int) ((bytes.length - from) * (double) decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new IOException(error(bytes, in.position(), charset, mayGuess));
    }
    return out.flip().toString();
  }

  private static String error(byte[] bytes, int bad, Charset charset, boolean mayGuess) {
    long line = 1;
    for (int i = 0; i < bad; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return String.format(Locale.ROOT, "not %s: byte 0x%02X at offset %d, line %d%s", charset.name(), bytes[bad], bad,
        line, mayGuess ? guess(bytes) : "");
  }

  /** What the bytes may be instead. */
  private static String guess(byte[] bytes) {
    if (begins(bytes, '%', 'P', 'D', 'F')) {
      return " (it looks like PDF: name the file .pdf)";
    }
    if (begins(bytes, 'P', 'K')) {
      return " (it looks like a Word document or an archive: name the file .docx or .zip)";
    }
    for (byte b : bytes) {
      if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
        return "";
      }
    }
    return " (it may be Windows-1252: then give the encoding)";
  }

  /** As browsers read it: bytes without a meaning are control characters. */
  private static String windows1252(byte[] bytes, int from) {
    char[] text = new String(bytes, from, bytes.length - from, WINDOWS_1252).toCharArray();
    for (int i = 0; i < text.length; i++) {
      text[i] = text[i] == '\uFFFD' ? (char) (bytes[from + i] & 0xFF) : text[i];
    }
    return new String(text);
  }
}
