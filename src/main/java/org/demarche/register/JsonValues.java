package org.demarche.register;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON text as maps, lists, texts, numbers and truth values. */
final class JsonValues {

  private static final JsonFactory JSON = new JsonFactory();

  private JsonValues() {
  }

  /** The object in a text; null if it is none, or null itself. */
  static Map<String, Object> object(String text) throws IOException {
    try (JsonParser json = JSON.createParser(text)) {
      return json.nextToken() == JsonToken.START_OBJECT ? object(json) : null;
    }
  }

  private static Map<String, Object> object(JsonParser json) throws IOException {
    Map<String, Object> object = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      object.put(name, value(json));
    }
    return object;
  }

  private static List<Object> array(JsonParser json) throws IOException {
    List<Object> array = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(json));
    }
    return array;
  }

  private static Object value(JsonParser json) throws IOException {
    return switch (json.currentToken()) {
      case START_OBJECT -> object(json);
      case START_ARRAY -> array(json);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> json.getText();
    };
  }

  static String text(Map<String, Object> object, String name) {
    return object.get(name) instanceof String text ? text : null;
  }

  static double number(Map<String, Object> object, String name, double missing) {
    return object.get(name) instanceof Double number ? number : missing;
  }

  static boolean isTrue(Map<String, Object> object, String name) {
    return Boolean.TRUE.equals(object.get(name));
  }

  /** The members of an array; none if there is no such array. */
  static List<?> list(Map<String, Object> object, String name) {
    return object.get(name) instanceof List<?> list ? list : List.of();
  }

  /** The texts in an array. */
  static List<String> texts(Map<String, Object> object, String name) {
    return list(object, name).stream().filter(String.class::isInstance).map(String.class::cast).toList();
  }

  /** The objects in an array. */
  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> objects(Map<String, Object> object, String name) {
    return list(object, name).stream().filter(Map.class::isInstance).map(one -> (Map<String, Object>) one).toList();
  }

  /** An object in an object; null if there is none. */
  @SuppressWarnings("unchecked")
  static Map<String, Object> object(Map<String, Object> object, String name) {
    return object.get(name) instanceof Map<?, ?> inner ? (Map<String, Object>) inner : null;
  }
}
