#include "ui/charts/end_labels.h"

#include <algorithm>
#include <cmath>

namespace meguri::ui {

namespace {

constexpr std::size_t mostBeside = 3;
constexpr double between = 2;  // names beside each other

/// Ends that share rows.
struct Cluster {
  std::size_t first = 0, last = 0, rows = 1;
  double middle = 0;

  double extent(double height) const { return static_cast<double>(rows) * height; }
};

Cluster clusterOf(std::span<const double> ys, std::size_t first, std::size_t last, double height, double top, double bottom) {
  const std::size_t count = last - first + 1, least = (count + mostBeside - 1) / mostBeside;
  const auto fitting = static_cast<std::size_t>(std::max(1.0, (bottom - top) / height));
  const auto told = std::min(fitting, static_cast<std::size_t>((ys[last] - ys[first]) / height) + 1);
  Cluster cluster{first, last, std::clamp(told, least, count), (ys[first] + ys[last]) / 2};
  const double half = cluster.extent(height) / 2;
  cluster.middle = std::max(top + half, std::min(bottom - half, cluster.middle));
  return cluster;
}

}  // namespace

std::vector<EndPlace> placeEnds(std::span<const double> ys, std::span<const double> widths, double lineHeight, double top, double bottom) {
  std::vector<Cluster> clusters;
  for (std::size_t i = 0; i < ys.size(); ++i) {
    clusters.push_back(clusterOf(ys, i, i, lineHeight, top, bottom));
    while (clusters.size() > 1) {
      const Cluster &before = clusters[clusters.size() - 2], &own = clusters.back();
      if (own.middle - own.extent(lineHeight) / 2 >= before.middle + before.extent(lineHeight) / 2 - 1e-9) break;
      const Cluster merged = clusterOf(ys, before.first, own.last, lineHeight, top, bottom);
      clusters.pop_back();
      clusters.back() = merged;
    }
  }
  std::vector<EndPlace> places(ys.size());
  for (const Cluster& cluster : clusters) {
    const std::size_t count = cluster.last - cluster.first + 1;
    const double top0 = cluster.middle - cluster.extent(lineHeight) / 2;
    double x = 0;
    std::size_t lastRow = 0;
    for (std::size_t i = 0; i < count; ++i) {
      const std::size_t row = i * cluster.rows / count;
      if (row != lastRow) x = 0;
      lastRow = row;
      places[cluster.first + i] = {x, top0 + (static_cast<double>(row) + 0.5) * lineHeight};
      x += widths[cluster.first + i] + between;
    }
  }
  return places;
}

double roomOf(std::span<const EndPlace> places, std::span<const double> widths) {
  double room = 0;
  for (std::size_t i = 0; i < places.size(); ++i) room = std::max(room, places[i].x + widths[i]);
  return room;
}

}  // namespace meguri::ui
