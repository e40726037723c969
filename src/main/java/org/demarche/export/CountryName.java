package org.demarche.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The English names of the states, by their ISO 3166-1 alpha-3 codes. */
final class CountryName {

  private static final Map<String, String> ALPHA_2 = Arrays.stream(Locale.getISOCountries())
      .collect(Collectors.toUnmodifiableMap(code -> locale(code).getISO3Country(), code -> code));

  private CountryName() {
  }

  /** The name; the code itself where it is none of ISO's, and null for null. */
  static String of(String alpha3) {
    if (alpha3 == null || !ALPHA_2.containsKey(alpha3)) {
      return alpha3;
    }
    return locale(ALPHA_2.get(alpha3)).getDisplayCountry(Locale.ENGLISH);
  }

  private static Locale locale(String alpha2) {
    return new Locale.Builder().setRegion(alpha2).build();
  }
}
