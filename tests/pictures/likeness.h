#pragma once

#include <QImage>
#include <QRect>
#include <QString>
#include <algorithm>
#include <array>
#include <cstdlib>
#include <vector>

namespace meguri::support {

/// How far apart two pictures are, in levels of a channel, 0 to 255, after a light blur that forgives where antialiasing rounds. A channel that differs most counts
/// for its pixel. `mean` is over the whole picture; `worst` over the block of 16 × 16 pixels that differs most, so that a mark of a few pixels is not lost in a large picture.
struct Likeness {
  double mean = 0, worst = 0;
  QRect where = {};  ///< the worst block

  bool isWithin(double mostMean, double mostWorst) const { return mean <= mostMean && worst <= mostWorst; }
  QString said() const {
    return QStringLiteral("mean %1, worst %2 at (%3, %4)").arg(mean, 0, 'f', 3).arg(worst, 0, 'f', 2).arg(where.x()).arg(where.y());
  }
};

/// Differences by pixel of two pictures of one size, blurred over 3 × 3 pixels.
class Apart {
 public:
  Apart(const QImage& a, const QImage& b) : m_width(a.width()), m_height(a.height()), m_levels(static_cast<std::size_t>(m_width * m_height)) {
    const QImage left = a.convertToFormat(QImage::Format_RGB32), right = b.convertToFormat(QImage::Format_RGB32);
    std::vector<std::array<int, 3>> raw(m_levels.size());
    for (int y = 0; y < m_height; ++y) {
      const auto* l = reinterpret_cast<const QRgb*>(left.constScanLine(y));
      const auto* r = reinterpret_cast<const QRgb*>(right.constScanLine(y));
      for (int x = 0; x < m_width; ++x) raw[index(x, y)] = {qRed(l[x]) - qRed(r[x]), qGreen(l[x]) - qGreen(r[x]), qBlue(l[x]) - qBlue(r[x])};
    }
    for (int y = 0; y < m_height; ++y)
      for (int x = 0; x < m_width; ++x) {
        std::array<int, 3> sum{};
        for (int v = std::max(0, y - 1); v <= std::min(m_height - 1, y + 1); ++v)
          for (int u = std::max(0, x - 1); u <= std::min(m_width - 1, x + 1); ++u)
            for (std::size_t c = 0; c < 3; ++c) sum[c] += raw[index(u, v)][c];
        m_levels[index(x, y)] = std::max({std::abs(sum[0]), std::abs(sum[1]), std::abs(sum[2])}) / 9.0;
      }
  }

  double mean(const QRect& block) const {
    double sum = 0;
    for (int y = block.top(); y <= block.bottom(); ++y)
      for (int x = block.left(); x <= block.right(); ++x) sum += m_levels[index(x, y)];
    return sum / (block.width() * block.height());
  }
  /// The differences as a picture, dark on white.
  QImage image() const {
    QImage result(m_width, m_height, QImage::Format_RGB32);
    for (int y = 0; y < m_height; ++y)
      for (int x = 0; x < m_width; ++x) {
        const int level = 255 - std::min(255, static_cast<int>(4 * m_levels[index(x, y)]));
        result.setPixel(x, y, qRgb(level, level, level));
      }
    return result;
  }

 private:
  std::size_t index(int x, int y) const { return static_cast<std::size_t>(y * m_width + x); }

  int m_width, m_height;
  std::vector<double> m_levels;
};

/// Pictures of different sizes are as far apart as can be.
inline Likeness likeness(const QImage& a, const QImage& b) {
  if (a.isNull() || a.size() != b.size()) return {255, 255};
  const Apart apart(a, b);
  Likeness result{apart.mean(a.rect()), 0};
  constexpr int block = 16, step = 8;
  for (int y = 0; y + block <= a.height(); y += step)
    for (int x = 0; x + block <= a.width(); x += step)
      if (const double mean = apart.mean({x, y, block, block}); mean > result.worst) result.worst = mean, result.where = {x, y, block, block};
  return result;
}

/// What was painted, what was expected and where they differ, side by side.
inline QImage sideBySide(const QImage& actual, const QImage& expected) {
  std::vector<QImage> images = {actual.convertToFormat(QImage::Format_RGB32), expected.convertToFormat(QImage::Format_RGB32)};
  if (actual.size() == expected.size()) images.push_back(Apart(actual, expected).image());
  constexpr int gap = 8;
  int width = 0, height = 0;
  for (const QImage& each : images) width += each.width() + gap, height = std::max(height, each.height());
  QImage result(width - gap, height, QImage::Format_RGB32);
  result.fill(Qt::magenta);
  int left = 0;
  for (const QImage& each : images) {
    for (int y = 0; y < each.height(); ++y) std::copy_n(reinterpret_cast<const QRgb*>(each.constScanLine(y)), each.width(), reinterpret_cast<QRgb*>(result.scanLine(y)) + left);
    left += each.width() + gap;
  }
  return result;
}

}  // namespace meguri::support
