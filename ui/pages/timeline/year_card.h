#pragma once

#include "ui/charts/time_plot.h"
#include "ui/pages/figure_head.h"
#include "ui/pages/timeline/year_tables.h"

namespace meguri::ui {

/// A figure over the years with its title, as a chart or as the table behind it.
class YearCard : public Card {
  Q_OBJECT
 public:
  YearCard(const QString& name, int leastHeight, std::function<Export()> what, QWidget* parent);
  TimePlot& plot() const { return *m_plot; }
  FigureHead& head() const { return *m_head; }
  /// "ghg": part of the names of its widgets.
  const QString& name() const { return m_name; }
  void setLinked(const std::optional<report::Reading>& reading) {
    m_plot->setLinked(reading);
    m_head->setLinked(reading);
  }

  template <class Figure, class... Events>
  void show(const Figure& figure, const study::Study& study, const ChartStyle& style, Events&&... events) {
    m_table = [figure, study] { return tableOf(figure, study); };
    m_plot->setFigure(figure, study, style, std::forward<Events>(events)...);
    m_head->refresh();
    m_plot->setAccessibleName(title());
    m_plot->setAccessibleDescription(m_plot->labels().join(u'\n'));
  }

 signals:
  void readingChosen(const meguri::report::Reading& reading);

 private:
  QString m_name;
  TimePlot* m_plot;
  FigureHead* m_head;
  std::function<FigureTable()> m_table;  ///< costs nothing as long as it is not looked at
};

}  // namespace meguri::ui
