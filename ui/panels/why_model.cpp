#include "ui/panels/why_model.h"

#include "ui/words/headings.h"
#include "ui/words/words.h"

namespace meguri::ui {

void WhyModel::show(std::shared_ptr<const lifecycle::Assessment> assessment, const std::optional<report::Reading>& reading) {
  beginResetModel();
  m_items.clear();
  m_assessment = std::move(assessment);
  const auto traced = m_assessment && reading ? report::trace(*m_assessment, *reading) : std::nullopt;
  if (traced) {
    m_reading = *reading;
    m_traced = *traced;
    m_scenario = m_assessment->index(reading->scenario);
    const bool isNode = traced->terms.size() == 1 && !traced->divisor && traced->years == 1;
    m_items.push_back({isNode ? std::optional(traced->terms.front()) : std::nullopt, -1, 0, {}, false});
  }
  endResetModel();
}

void WhyModel::refresh() {
  // words sit in every unfolded row
  beginResetModel();
  if (!m_items.empty()) m_items = {Item{m_items.front().node, -1, 0, {}, false}};
  endResetModel();
}

graph::Step WhyModel::step(graph::Node node) const {
  return graph::explain(m_assessment->scenarios[m_scenario]->graph, m_assessment->inputs, m_assessment->values[m_scenario], node);
}

words::Explainer WhyModel::explainer() const {
  words::Explainer explainer(*m_assessment, m_scenario);
  if (m_reading.flow == report::Flow::none) explainer.omit(m_reading.indicator);
  return explainer;
}

std::vector<graph::Node> WhyModel::partsOf(const Item& item) const {
  if (item.node) return step(*item.node).parts;
  auto parts = m_traced.terms;
  if (m_traced.divisor) parts.push_back(*m_traced.divisor);
  return parts;
}

QModelIndex WhyModel::index(int row, int column, const QModelIndex& parent) const {
  if (column != 0 || row < 0) return {};
  if (!parent.isValid()) return row == 0 && !m_items.empty() ? createIndex(0, 0, quintptr(0)) : QModelIndex();
  const auto& children = item(parent).children;
  return row < static_cast<int>(children.size()) ? createIndex(row, 0, static_cast<quintptr>(children[static_cast<std::size_t>(row)])) : QModelIndex();
}

QModelIndex WhyModel::parent(const QModelIndex& child) const {
  if (!child.isValid() || item(child).parent < 0) return {};
  const int above = item(child).parent;
  return createIndex(m_items[static_cast<std::size_t>(above)].row, 0, static_cast<quintptr>(above));
}

int WhyModel::rowCount(const QModelIndex& parent) const {
  if (!parent.isValid()) return m_items.empty() ? 0 : 1;
  return static_cast<int>(item(parent).children.size());
}

bool WhyModel::hasChildren(const QModelIndex& parent) const {
  if (!parent.isValid()) return !m_items.empty();
  const Item& above = item(parent);
  return above.isFetched ? !above.children.empty() : !partsOf(above).empty();
}

bool WhyModel::canFetchMore(const QModelIndex& parent) const { return parent.isValid() && !item(parent).isFetched && hasChildren(parent); }

void WhyModel::fetchMore(const QModelIndex& parent) {
  if (!canFetchMore(parent)) return;
  const auto at = static_cast<std::size_t>(parent.internalId());
  const auto parts = partsOf(m_items[at]);
  beginInsertRows(parent, 0, static_cast<int>(parts.size()) - 1);
  for (const graph::Node part : parts) {
    m_items[at].children.push_back(static_cast<int>(m_items.size()));
    m_items.push_back({part, static_cast<int>(at), static_cast<int>(m_items[at].children.size()) - 1, {}, false});
  }
  m_items[at].isFetched = true;
  endInsertRows();
}

QString WhyModel::name(const Item& item) const {
  if (item.parent < 0) return words::readingName(m_reading, m_assessment->study);
  return explainer().name(step(*item.node));
}

QString WhyModel::value(const Item& item) const {
  if (!item.node) return words::printed(m_traced.value, m_traced.dimension);
  return words::typeset(explainer().value(step(*item.node)));
}

QString WhyModel::formula(const Item& item) const {
  if (!item.node) {
    const std::string terms = std::to_string(m_traced.terms.size());
    if (m_traced.years > 1) return words::text("why.sum-per-year", {terms, std::to_string(m_traced.years)});
    return words::text(m_traced.divisor ? "why.sum-per-unit" : "why.sum", {terms});
  }
  const graph::Step at = step(*item.node);
  const words::Explainer words = explainer();
  return at.isInput ? words.source(at) : QStringLiteral("= ") + words.formula(at);
}

QVariant WhyModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const Item& at = item(index);
  switch (role) {
    case Qt::DisplayRole: return name(at) + QStringLiteral(" = ") + value(at);
    case formulaRole: return formula(at);
    case isInputRole: return at.node && step(*at.node).isInput;
    case Qt::ToolTipRole: return QStringLiteral("<p><b>%1 = %2</b></p><p>%3</p>").arg(name(at).toHtmlEscaped(), value(at).toHtmlEscaped(), formula(at).toHtmlEscaped());
    case Qt::AccessibleDescriptionRole: return formula(at);
    default: return {};
  }
}

std::optional<Place> WhyModel::placeOf(const QModelIndex& index) const {
  if (!index.isValid() || !item(index).node) return std::nullopt;
  const auto& model = *m_assessment->scenarios[m_scenario];
  const graph::Step at = step(*item(index).node);
  if (!at.isInput) return std::nullopt;
  return ui::placeOf(model, m_assessment->origins[m_assessment->inputs.input(model.graph.row(at.node)).origin]);
}

}  // namespace meguri::ui
