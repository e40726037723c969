package org.demarche.preprocess.decoder;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectStreamConstants;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads strings and collections of strings from a stream of serialised Java objects without making the objects that are
 * only on the way to them: the tree of known names alone has two and a half million hash maps. The caller says what
 * must come next, and anything else is an error; no class is loaded. See chapter 6, Object Serialization Stream
 * Protocol, of the Java Object Serialization Specification.
 */
final class ObjectStream {

  /** More than any lexicon has. */
  private static final int MOST_ELEMENTS = 1 << 24;
  /** Stands for an object to which nothing refers later. */
  private static final Object NOBODY = new Object();

  /** A description of a class, which has a handle like an object. */
  private record ClassName(String name) {
  }

  /** A list or a set. */
  private record Strings(List<String> values) {
  }

  private final DataReader in;
  /** What the stream may refer to later, in the order of its handles. */
  private final List<Object> handles = new ArrayList<>();

  ObjectStream(InputStream stream) throws IOException {
    in = new DataReader(stream);
    if ((short) in.u2() != ObjectStreamConstants.STREAM_MAGIC || in.u2() != ObjectStreamConstants.STREAM_VERSION) {
      throw unexpected("no stream of objects");
    }
  }

  /** Begins an object of a class; the values of its fields are next. */
  void object(String className) throws IOException {
    expect(ObjectStreamConstants.TC_OBJECT);
    String name = begin();
    if (!name.equals(className)) {
      throw unexpected(name);
    }
  }

  /**
   * Begins the content of a hash map, behind the fields of its superclasses: its entries, each a key and a value, are
   * next.
   *
   * @return the number of its entries
   */
  int map() throws IOException {
    in.skip(Float.BYTES + Integer.BYTES);
    block(2 * Integer.BYTES);
    in.skip(Integer.BYTES);
    return size();
  }

  /** Ends the content of a map. */
  void end() throws IOException {
    expect(ObjectStreamConstants.TC_ENDBLOCKDATA);
  }

  /** The next string. */
  String string() throws IOException {
    int code = in.u1();
    if (code == ObjectStreamConstants.TC_REFERENCE) {
      return referred(String.class);
    }
    if (code != ObjectStreamConstants.TC_STRING) {
      throw unexpected("code " + code);
    }
    String string = in.text();
    handles.add(string);
    return string;
  }

  /** The next list or set of strings, in the order in which Java's collection of that kind has them, or null. */
  List<String> strings() throws IOException {
    int code = in.u1();
    if (code == ObjectStreamConstants.TC_NULL) {
      return null;
    }
    if (code == ObjectStreamConstants.TC_REFERENCE) {
      return referred(Strings.class).values;
    }
    if (code != ObjectStreamConstants.TC_OBJECT) {
      throw unexpected("code " + code);
    }
    String name = begin();
    int handle = handles.size() - 1;
    List<String> strings = switch (name) {
      case "java.util.ArrayList" -> {
        int size = size();
        block(Integer.BYTES);
        in.skip(Integer.BYTES);
        yield List.copyOf(elements(new ArrayList<>(), size));
      }
      case "java.util.HashSet" -> {
        block(3 * Integer.BYTES);
        in.skip(Integer.BYTES);
        float load = Float.intBitsToFloat(in.i4());
        int size = size();
        yield List.copyOf(elements(hashSet(size, load), size));
      }
      case "java.util.TreeSet" -> {
        expect(ObjectStreamConstants.TC_NULL);
        block(Integer.BYTES);
        yield List.copyOf(elements(new TreeSet<>(), size()));
      }
      default -> throw unexpected(name);
    };
    end();
    handles.set(handle, new Strings(strings));
    return strings;
  }

  private <C extends Collection<String>> C elements(C collection, int size) throws IOException {
    for (int i = 0; i < size; i++) {
      collection.add(string());
    }
    return collection;
  }

  /** A set with as many slots as one that Java has read itself, which decides the order of its elements. */
  private static Set<String> hashSet(int size, float load) throws IOException {
    if (!(load > 0)) {
      throw unexpected("load factor " + load);
    }
    return new HashSet<>((int) (size * Math.min(1 / load, 4)), load);
  }

  /** Begins the next object, and gives the name of its class. */
  private String begin() throws IOException {
    ClassName type = type();
    handles.add(NOBODY);
    return type.name;
  }

  private ClassName type() throws IOException {
    int code = in.u1();
    if (code == ObjectStreamConstants.TC_REFERENCE) {
      return referred(ClassName.class);
    }
    if (code != ObjectStreamConstants.TC_CLASSDESC) {
      throw unexpected("code " + code);
    }
    ClassName type = new ClassName(in.text());
    in.skip(Long.BYTES);
    handles.add(type);
    in.u1();
    for (int fields = in.u2(); fields > 0; fields--) {
      char kind = (char) in.u1();
      in.text();
      if (kind == 'L' || kind == '[') {
        string();
      }
    }
    end();
    if (in.peek() == ObjectStreamConstants.TC_NULL) {
      in.u1();
    } else {
      type();
    }
    return type;
  }

  private <T> T referred(Class<T> type) throws IOException {
    int handle = in.i4() - ObjectStreamConstants.baseWireHandle;
    if (handle < 0 || handle >= handles.size() || !type.isInstance(handles.get(handle))) {
      throw unexpected("handle " + handle);
    }
    return type.cast(handles.get(handle));
  }

  private void block(int length) throws IOException {
    expect(ObjectStreamConstants.TC_BLOCKDATA);
    if (in.u1() != length) {
      throw unexpected("block");
    }
  }

  private int size() throws IOException {
    int size = in.i4();
    if (size < 0 || size > MOST_ELEMENTS) {
      throw unexpected("size " + size);
    }
    return size;
  }

  private void expect(byte code) throws IOException {
    int read = in.u1();
    if (read != code) {
      throw unexpected("code " + read);
    }
  }

  private static IOException unexpected(String what) {
    return new IOException("not a lexicon of NLP4J 1.1.3: unexpected " + what);
  }
}
