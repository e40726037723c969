package org.demarche.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Places for the nodes of a small graph: nodes that have edges draw each other near, all push each other away
 * (Fruchterman and Reingold, Graph drawing by force-directed placement, 1991).
 */
final class ForceLayout {

  /**
   * A place.
   *
   * @param x
   *          from 0 to 1
   * @param y
   *          from 0 to 1
   */
  record Point(double x, double y) {
  }

  private static final long SEED = 1815;
  private static final int STEPS = 300;
  private static final double FIRST_STEP = 0.1;
  private static final double GRAVITY = 0.6;
  private static final double LEAST = 1e-4;
  private static final double MIDDLE = 0.5;

  private final int[][] weights;
  private final double[] x;
  private final double[] y;

  private ForceLayout(int[][] weights) {
    this.weights = weights;
    this.x = new double[weights.length];
    this.y = new double[weights.length];
    Random random = new Random(SEED);
    for (int i = 0; i < weights.length; i++) {
      x[i] = random.nextDouble();
      y[i] = random.nextDouble();
    }
  }

  /**
   * The places of the nodes, which fill the unit square; the same graph has the same places.
   *
   * @param weights
   *          of the edge between each two nodes, symmetric; 0 for none
   */
  static List<Point> of(int[][] weights) {
    ForceLayout layout = new ForceLayout(weights);
    for (int step = 0; step < STEPS; step++) {
      layout.move(FIRST_STEP * (1 - (double) step / STEPS));
    }
    return layout.points();
  }

  private void move(double longest) {
    int n = x.length;
    double rest = Math.sqrt(1.0 / n);
    double[] dx = new double[n];
    double[] dy = new double[n];
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < n; k++) {
        double across = x[i] - x[k];
        double down = y[i] - y[k];
        double distance = Math.max(LEAST, Math.hypot(across, down));
        double draw = weights[i][k] == 0 ? 0 : (1 + Math.log(weights[i][k])) * distance / rest / 6;
        double force = i == k ? 0 : rest * rest / distance - draw * distance;
        dx[i] += across / distance * force;
        dy[i] += down / distance * force;
      }
      dx[i] += GRAVITY * rest * (MIDDLE - x[i]);
      dy[i] += GRAVITY * rest * (MIDDLE - y[i]);
    }
    for (int i = 0; i < n; i++) {
      double length = Math.max(LEAST, Math.hypot(dx[i], dy[i]));
      x[i] += dx[i] / length * Math.min(length, longest);
      y[i] += dy[i] / length * Math.min(length, longest);
    }
  }

  private List<Point> points() {
    List<Point> points = new ArrayList<>();
    double[] across = scaled(x);
    double[] down = scaled(y);
    for (int i = 0; i < x.length; i++) {
      points.add(new Point(across[i], down[i]));
    }
    return points;
  }

  /** Half way between the places themselves and equal distances, so that the crowd in the middle has room. */
  private static double[] scaled(double[] values) {
    int n = values.length;
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] scaled = new double[n];
    for (int i = 0; i < n; i++) {
      double width = sorted[n - 1] - sorted[0];
      double place = width < LEAST ? MIDDLE : (values[i] - sorted[0]) / width;
      double rank = n == 1 ? MIDDLE : (double) Arrays.binarySearch(sorted, values[i]) / (n - 1);
      scaled[i] = (place + rank) / 2;
    }
    return scaled;
  }
}
