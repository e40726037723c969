package org.demarche.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** The style and script of a page, with their hashes, the only ones that its content security policy allows. */
record HtmlAssets(String style, String script) {

  static HtmlAssets of(String style, String script) {
    return new HtmlAssets(HtmlTemplate.resource(style), HtmlTemplate.resource(script));
  }

  /** The template values that include them. */
  Map<String, String> values() {
    return Map.of("style", style, "styleHash", hash(style), "script", script, "scriptHash", hash(script));
  }

  private static String hash(String content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
