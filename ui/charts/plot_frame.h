#pragma once

#include <qcustomplot.h>

namespace meguri::ui {

/// What every plot of the house has: room for labels left and below, no ticks, no vertical grid.
inline void frame(QCustomPlot& plot) {
  plot.setAttribute(Qt::WA_OpaquePaintEvent, false);
  plot.axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
  for (auto* axis : {plot.xAxis, plot.yAxis}) {
    axis->setTickLength(0);
    axis->setSubTicks(false);
  }
  plot.xAxis->grid()->setVisible(false);
  plot.yAxis->grid()->setZeroLinePen(Qt::NoPen);
}

}  // namespace meguri::ui
