package org.demarche.export;

/** The Equal Earth projection of Šavrič, Patterson and Jenny (2018), 2000 wide, its origin at the upper left. */
final class EqualEarth {

  private static final double A1 = 1.340264;
  private static final double A2 = -0.081106;
  private static final double A3 = 0.000893;
  private static final double A4 = 0.003796;
  private static final double M = Math.sqrt(3) / 2;
  private static final double HALF_WIDTH = Math.PI / (M * A1);
  private static final double SCALE = 1000 / HALF_WIDTH;

  private EqualEarth() {
  }

  static double x(double latitude, double longitude) {
    double theta = theta(latitude);
    double square = theta * theta;
    double sixth = square * square * square;
    double x = Math.toRadians(longitude) * Math.cos(theta)
        / (M * (A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square)));
    return (x + HALF_WIDTH) * SCALE;
  }

  static double y(double latitude) {
    return (northing(90) - northing(latitude)) * SCALE;
  }

  private static double northing(double latitude) {
    double theta = theta(latitude);
    double square = theta * theta;
    double sixth = square * square * square;
    return theta * (A1 + A2 * square + sixth * (A3 + A4 * square));
  }

  private static double theta(double latitude) {
    return Math.asin(M * Math.sin(Math.toRadians(latitude)));
  }
}
