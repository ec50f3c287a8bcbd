#pragma once

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QString>
#include <QTransform>
#include <algorithm>
#include <vector>

namespace meguri::support {

/// A text as it was painted: where its ink is, in the coordinates of the device.
struct PaintedText {
  QString text;
  QRectF ink;
};

/// A device that keeps the texts painted on it and nothing else, so that a test can ask where they went.
class TextRecorder : public QPaintDevice {
 public:
  explicit TextRecorder(QSizeF size) : m_size(size.toSize()) {}
  QPaintEngine* paintEngine() const override { return &m_engine; }
  const std::vector<PaintedText>& texts() const { return m_engine.texts; }
  QString joined() const {
    QString result;
    for (const auto& each : texts()) result += each.text + QStringLiteral("\n");
    return result;
  }

  /// Names two texts that lie upon each other, or one that leaves the device; empty if there is none.
  QString fault() const {
    const QRectF whole = QRectF(QPointF(), m_size).adjusted(-1, -1, 1, 1);
    for (std::size_t i = 0; i < texts().size(); ++i) {
      const auto& [text, ink] = texts()[i];
      if (!whole.contains(ink)) return text + QStringLiteral(" leaves the picture: ") + said(ink);
      for (std::size_t j = 0; j < i; ++j)
        if (ink.adjusted(0.5, 0.5, -0.5, -0.5).intersects(texts()[j].ink)) return text + said(ink) + QStringLiteral(" lies upon ") + texts()[j].text + said(texts()[j].ink);
    }
    return {};
  }

 protected:
  int metric(PaintDeviceMetric what) const override {
    switch (what) {
      case PdmWidth: return m_size.width();
      case PdmHeight: return m_size.height();
      case PdmDpiX:
      case PdmDpiY:
      case PdmPhysicalDpiX:
      case PdmPhysicalDpiY: return 96;
      case PdmDepth: return 32;
      case PdmDevicePixelRatio: return 1;
      case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
      default: return 0;
    }
  }

 private:
  static QString said(const QRectF& r) { return QStringLiteral(" (%1, %2, %3 x %4)").arg(r.x(), 0, 'f', 1).arg(r.y(), 0, 'f', 1).arg(r.width(), 0, 'f', 1).arg(r.height(), 0, 'f', 1); }

  class Engine : public QPaintEngine {
   public:
    Engine() : QPaintEngine(AllFeatures) {}
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState& now) override {
      if (now.state() & DirtyTransform) m_transform = now.transform();
    }
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawTextItem(const QPointF& at, const QTextItem& item) override {
      // of a word in a fallback font the metrics of its first font know no more than about how wide it is
      QRectF ink = QFontMetricsF(item.font()).tightBoundingRect(item.text()).translated(at);
      ink.setRight(std::min(ink.right(), at.x() + item.width()));
      if (!item.text().trimmed().isEmpty()) texts.push_back({item.text(), m_transform.mapRect(ink)});
    }
    Type type() const override { return User; }
    std::vector<PaintedText> texts;

   private:
    QTransform m_transform;
  };

  QSize m_size;
  mutable Engine m_engine;
};

}  // namespace meguri::support
