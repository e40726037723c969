package org.demarche.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** The style and the script of a page, with the hashes by which its content security policy allows them alone. */
record HtmlAssets(String style, String script) {

  static HtmlAssets of(String style, String script) {
    return new HtmlAssets(HtmlTemplate.resource(style), HtmlTemplate.resource(script));
  }

  /** What a template needs to hold them. */
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
