#pragma once

#include <QWidget>
#include <array>
#include <memory>
#include <optional>

#include "core/library/entry.h"
#include "core/quantity/spread.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace meguri::ui {

/// Library entries of pedigree factors.
using PedigreeFactors = std::vector<std::shared_ptr<const library::Entry>>;

/// Five scores of a figure's source, each with what it means, a basic uncertainty, and the factors that make a geometric standard deviation of them.
class PedigreeForm : public QWidget {
  Q_OBJECT
 public:
  explicit PedigreeForm(PedigreeFactors factors, QWidget* parent = nullptr);

  /// A score of 0 is none yet.
  void show(const quantity::Spread& spread);
  /// The spread by the scores; nothing while something is missing: then fault() says what to do. As it was shown, it stays to the bit, whether
  /// its factors are at hand or not.
  std::optional<quantity::Spread> read();
  const QString& fault() const { return m_fault; }

 signals:
  void edited();

 private:
  quantity::Pedigree chosen();
  void refuse(const QString& fault);
  void say(const std::optional<double>& deviation);

  PedigreeFactors m_entries;
  QComboBox* m_factors;
  QLineEdit* m_basic;
  std::array<QComboBox*, 5> m_scores{};
  QLabel* m_result;
  quantity::Spread m_spread;
  QString m_fault;
};

}  // namespace meguri::ui
