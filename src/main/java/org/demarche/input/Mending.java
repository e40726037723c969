package org.demarche.input;

import java.nio.charset.CharacterCodingException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.lexicon.LexiconReader;

/**
 * Finds and mends HTML entities (<em>&amp;ldquo;</em>, <em>&amp;#8217;</em>) and garbled characters: those that were
 * written in UTF-8 and read as Windows-1252 (<em>â€™</em> for <em>’</em>, <em>Â£</em> for
 * <em>£</em>), once or more often. Time is linear in the length of the text. Immutable.
 */
final class Mending {

  private static final String TABLE = "classpath:org/demarche/input/entities.tsv";
  private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]\\w{1,9}));");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** How often a text may have gone through the wrong encoding. */
  private static final int ROUNDS = 3;

  /** The first two characters of a garbled closing quotation mark, whose third is often lost. */
  private static final String CLOSING_MARK = "â€";

  /**
   * A text with what was wrong with it.
   *
   * @param mended
   *          the text without the damage
   */
  record Result(String mended, Damage damage) {
  }

  private final Map<String, Integer> names = new HashMap<>();
  /** The bytes of Windows-1252 above ASCII by their characters. */
  private final Map<Character, Byte> bytes = new HashMap<>();

  /**
   * Reads the table of entities.
   *
   * @throws org.demarche.lexicon.LexiconException
   *           if it cannot be read
   */
  Mending() {
    LexiconReader.read(TABLE, "id name code", row -> {
      names.put(row.text("name"), Integer.parseInt(row.text("code"), 16));
      return row;
    });
    for (int b = 0x80; b < 0x100; b++) {
      char c = new String(new byte[] {(byte) b}, WINDOWS_1252).charAt(0);
      bytes.put(c == '\uFFFD' ? (char) b : c, (byte) b);
    }
  }

  /** Mends a text, and counts what was wrong with it. */
  Result mend(String text) {
    Count count = new Count();
    String mended = text.indexOf('&') < 0 ? text : withoutEntities(text, count);
    for (int round = 0; round < ROUNDS; round++) {
      String better = ungarbled(mended, round == 0 ? count : new Count());
      if (better.equals(mended)) {
        break;
      }
      mended = better;
    }
    return new Result(mended, new Damage(count.entities, count.garbled, count.example));
  }

  private static final class Count {
    private int entities;
    private int garbled;
    private String example;
  }

  private String withoutEntities(String text, Count count) {
    Matcher matcher = ENTITY.matcher(text);
    StringBuilder mended = new StringBuilder(text.length());
    int done = 0;
    while (matcher.find()) {
      int code = code(matcher);
      if (code > 0) {
        count.example = count.example == null ? matcher.group() : count.example;
        count.entities++;
        mended.append(text, done, matcher.start()).appendCodePoint(code);
        done = matcher.end();
      }
    }
    return done == 0 ? text : mended.append(text, done, text.length()).toString();
  }

  /** The character that an entity stands for; 0 if it is none, or no character of a text. */
  private int code(Matcher entity) {
    if (entity.group(3) != null) {
      return names.getOrDefault(entity.group(3), 0);
    }
    int code = entity.group(1) != null ? Integer.parseInt(entity.group(1)) : Integer.parseInt(entity.group(2), 16);
    if (code >= 0x80 && code < 0xA0) {
      // What browsers do: these numbers are those of Windows-1252.
      code = new String(new byte[] {(byte) code}, WINDOWS_1252).codePointAt(0);
    }
    boolean isText = Character.isValidCodePoint(code) && !(code >= 0xD800 && code < 0xE000)
        && (code >= ' ' || code == '\n' || code == '\t');
    return isText ? code : 0;
  }

  private String ungarbled(String text, Count count) {
    StringBuilder mended = null;
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      int length = text.charAt(i) < 0x80 ? 0 : length(text, i);
      String character = length == 0 ? null : character(text, i, length);
      if (character == null && text.startsWith(CLOSING_MARK, i)) {
        length = CLOSING_MARK.length();
        character = "”";
      }
      if (character != null) {
        count.example = count.example == null ? text.substring(i, i + length) : count.example;
        count.garbled++;
        mended = mended == null ? new StringBuilder(text.length()) : mended;
        mended.append(text, done, i).append(character);
        done = i + length;
        i = done - 1;
      }
    }
    return mended == null ? text : mended.append(text, done, text.length()).toString();
  }

  /** The number of bytes of the UTF-8 sequence that the character at an offset begins, taken for a byte; 0 for none. */
  private int length(String text, int i) {
    Byte lead = bytes.get(text.charAt(i));
    int b = lead == null ? 0 : lead & 0xFF;
    int length = b >= 0xC2 && b < 0xE0 ? 2 : b >= 0xE0 && b < 0xF0 ? 3 : b >= 0xF0 && b < 0xF5 ? 4 : 0;
    return i + length <= text.length() ? length : 0;
  }

  /** The character whose bytes the characters from an offset are, or null. */
  private String character(String text, int from, int length) {
    byte[] sequence = new byte[length];
    for (int i = 0; i < length; i++) {
      Byte b = bytes.get(text.charAt(from + i));
      if (b == null || i > 0 && (b & 0xC0) != 0x80) {
        return null;
      }
      sequence[i] = b;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(sequence)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
