#include "ui/pages/inputs/inputs_model.h"

#include <QFont>
#include <QPainter>
#include <QPixmap>
#include <algorithm>

#include "ui/base/theme.h"
#include "ui/charts/chart_style.h"
#include "ui/widgets/copyable_table.h"
#include "ui/words/headings.h"
#include "ui/words/quantities.h"
#include "ui/words/words.h"

namespace meguri::ui {

using report::InputCell;
using report::InputRow;

namespace {

const quantity::Quantity* quantityOf(const InputCell& cell) {
  const auto* held = std::get_if<std::shared_ptr<const quantity::Quantity>>(&cell.value);
  return held ? held->get() : nullptr;
}

QPixmap colourDot(const QColor& colour) {
  QPixmap picture(20, 20);
  picture.setDevicePixelRatio(2);
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour);
  painter.drawEllipse(QRectF(1, 1, 8, 8));
  return picture;
}

}  // namespace

void InputsModel::follow(const study::Study& study) {
  const auto groups = m_table.groups();
  const auto rows = m_table.rows();
  const auto scenarios = m_table.study().scenarios;
  m_table.follow(study);
  const bool isSameList = std::ranges::equal(scenarios, m_table.study().scenarios, [](const auto& a, const auto& b) { return a->id == b->id && a->name == b->name && a->base == b->base; });
  const bool areSameRows = std::ranges::equal(rows, m_table.rows(), [](const InputRow& a, const InputRow& b) { return a.group == b.group && a.field == b.field; });
  if (!isSameList || !areSameRows || groups != m_table.groups() || !isArrangedStill()) return reset();
  if (!m_lines.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

/// By influence the lines keep their places while values are edited.
bool InputsModel::isArrangedStill() const {
  if (!m_filter.byInfluence) return arrange() == m_lines;
  const auto& rows = m_table.rows();
  return std::ranges::all_of(m_lines, [&](const Line& line) { return isShown(rows[line.row]); }) &&
         static_cast<std::size_t>(std::ranges::count_if(rows, [&](const InputRow& row) { return isShown(row); })) == m_lines.size();
}

void InputsModel::reset() {
  beginResetModel();
  m_lines = arrange();
  m_shown = static_cast<std::size_t>(std::ranges::count_if(m_lines, [](const Line& line) { return line.row != heading; }));
  m_most = 0;
  for (const Line& line : m_lines)
    if (line.row != heading) m_most = std::max(m_most, influenceOf(m_table.rows()[line.row]));
  endResetModel();
  emit arranged();
}

void InputsModel::setFilter(const InputFilter& filter) {
  if (filter == m_filter) return;
  m_filter = filter;
  reset();
}

void InputsModel::setInfluence(std::shared_ptr<const report::Influence> influence, lifecycle::Indicator indicator) {
  const bool isOther = !m_influence || indicator != m_indicator || !influence || influence->scenario() != m_influence->scenario();
  m_influence = std::move(influence);
  m_indicator = indicator;
  // while values are edited the lines keep their places, and only their numbers move
  if (m_filter.byInfluence && isOther) return reset();
  m_most = 0;
  for (const Line& line : m_lines)
    if (line.row != heading) m_most = std::max(m_most, influenceOf(m_table.rows()[line.row]));
  if (!m_lines.empty()) emit dataChanged(index(0, influenceColumn), index(rowCount() - 1, influenceColumn));
}

bool InputsModel::isShown(const InputRow& row) const {
  if (!m_filter.withUnstated && !(row.marks & (report::isStated | report::isMissing))) return false;
  const auto& group = m_table.groupOf(row);
  if (!m_filter.kind.empty() && group.type->kind() != m_filter.kind) return false;
  if (m_filter.marks) {
    bool isAny = false;
    for (std::size_t s = 0; s < m_table.scenarios() && !isAny; ++s) isAny = (m_table.marks(row, s) & m_filter.marks) == m_filter.marks;
    if (!isAny) return false;
  }
  if (m_filter.text.isEmpty()) return true;
  const QString name = elementName(m_table, row, 0) + u' ' + words::fieldLabel(group.type->kind(), m_table.fieldOf(row).key) + u' ' + words::term("kind", group.type->kind());
  return std::ranges::all_of(m_filter.text.split(u' ', Qt::SkipEmptyParts), [&](const QString& word) { return name.contains(word, Qt::CaseInsensitive); });
}

std::vector<InputsModel::Line> InputsModel::arrange() const {
  std::vector<Line> lines;
  const auto& rows = m_table.rows();
  for (std::size_t row = 0; row < rows.size(); ++row) {
    if (!isShown(rows[row])) continue;
    if (!m_filter.byInfluence && (lines.empty() || lines.back().group != rows[row].group)) lines.push_back({rows[row].group, heading});
    lines.push_back({rows[row].group, row});
  }
  if (!m_filter.byInfluence) return lines;
  std::vector<std::pair<double, Line>> weighed;
  for (const Line& line : lines) weighed.emplace_back(influenceOf(rows[line.row]), line);
  std::ranges::stable_sort(weighed, std::greater(), &std::pair<double, Line>::first);
  std::ranges::transform(weighed, lines.begin(), &std::pair<double, Line>::second);
  return lines;
}

const InputRow* InputsModel::inputAt(int line) const {
  if (line < 0 || line >= rowCount()) return nullptr;
  const std::size_t row = m_lines[static_cast<std::size_t>(line)].row;
  return row == heading ? nullptr : &m_table.rows()[row];
}

int InputsModel::lineOf(std::size_t group, int field) const {
  const auto found = std::ranges::find_if(m_lines, [&](const Line& line) { return line.row != heading && line.group == group && m_table.rows()[line.row].field == field; });
  return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

/// The cursor passes headings by.
Qt::ItemFlags InputsModel::flags(const QModelIndex& index) const {
  if (!index.isValid() || !inputAt(index.row())) return Qt::NoItemFlags;
  const auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
  if (index.column() < firstScenario) return flags;
  const bool isOwn = m_table.fieldOf(*inputAt(index.row())).kind != study::FieldKind::entry && isEditable(cellAt(index));
  return isOwn ? flags | Qt::ItemIsEditable : flags;
}

QVariant InputsModel::data(const QModelIndex& index, int role) const {
  const InputRow* row = index.isValid() ? inputAt(index.row()) : nullptr;
  if (!row) return index.isValid() ? headingData(index, role) : QVariant();
  return index.column() == influenceColumn ? influenceData(*row, role) : cellData(index, *row, role);
}

/// Beside the name of an element, what it is called in a scenario that calls it otherwise.
QVariant InputsModel::headingData(const QModelIndex& index, int role) const {
  if (role == Qt::BackgroundRole) return theme().panel;
  if (role == Qt::ForegroundRole) return theme().muted;
  if ((role != Qt::DisplayRole && role != Qt::ToolTipRole) || index.column() < firstScenario) return {};
  const std::size_t group = m_lines[static_cast<std::size_t>(index.row())].group;
  const auto* element = m_table.element({group, 0, 0}, scenarioAt(index.column()));
  if (m_table.groups()[group].isScope) return {};
  if (!element) return words::text("ui.element-absent");
  return element->name == m_table.groups()[group].name ? QString() : words::shown(*element);
}

QVariant InputsModel::influenceData(const InputRow& row, int role) const {
  const double value = influenceOf(row);
  switch (role) {
    case Qt::DisplayRole: return value == 0 ? QString() : value < 0.005 ? QStringLiteral("<0.01") : QString::number(value, 'f', 2);
    case shareRole: return m_most > 0 ? value / m_most : 0;
    case CopyableTable::copyRole: return value == 0 ? QString() : words::exactNumber(value);
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole: return value == 0 ? QString() : words::text("inputs.influence.tip", {words::number(value).toStdString(), words::indicatorName(m_indicator).toStdString()});
    default: return {};
  }
}

QVariant InputsModel::cellData(const QModelIndex& index, const InputRow& row, int role) const {
  const std::size_t scenario = scenarioAt(index.column());
  const InputCell cell = cellAt(index);
  const bool isThere = isEditable(cell), isStated = cell.marks & report::isStated;
  const bool isShownHere = isThere && isStated && !cell.isUnchanged;
  switch (role) {
    case Qt::DisplayRole:
      if (!cell.element) return m_table.groupOf(row).isScope ? QString() : QStringLiteral("–");
      if (cell.marks & report::isMissing) return words::text("inputs.missing");
      return isThere && !isStated && !cell.isUnchanged ? presetText(m_table, row) : shownText(m_table, row, cell);
    case Qt::EditRole:
    case CopyableTable::copyRole: return shownText(m_table, row, cell);
    case heldRole: return isThere ? heldText(m_table, row, cell) : QString();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return tip(row, scenario, cell);
    case Qt::TextAlignmentRole:
      return QVariant((m_table.fieldOf(row).kind == study::FieldKind::quantity || m_table.fieldOf(row).kind == study::FieldKind::integer ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
      if (cell.marks & report::isMissing) return theme().error;
      if (cell.marks & report::isChanged) return theme().accent;
      return !isStated || cell.entry ? theme().muted : theme().text;
    case Qt::BackgroundRole: return isThere ? QVariant() : QVariant(theme().window);
    case evidenceRole: return isShownHere && quantityOf(cell) ? QVariant(static_cast<int>(quantityOf(cell)->source.evidence)) : QVariant();
    case uncertainRole: return isShownHere && (cell.marks & report::isUncertain);
    default: return {};
  }
}

/// What holds, why there is nothing, and on what it rests.
QString InputsModel::tip(const InputRow& row, std::size_t scenario, const InputCell& cell) const {
  QStringList lines{placeName(m_table, row, scenario)};
  if (!isEditable(cell)) {
    const std::string name = elementName(m_table, row, scenario).toStdString();
    lines << (m_table.groupOf(row).isScope ? words::text("inputs.of-study") : words::text(cell.element ? "inputs.not-relevant" : "inputs.absent", {name}));
    return lines.join(u'\n');
  }
  const auto* quantity = quantityOf(cell);
  QString held = words::typeset(words::valueText(m_table.study(), cell.scenario, m_table.fieldOf(row), m_table.groupOf(row).type->kind(), cell.value));
  if (held.isEmpty()) held = words::text("ui.not-stated");
  if (quantity && !words::spreadText(*quantity).isEmpty()) held += QStringLiteral("  ") + words::spreadText(*quantity);
  lines << held;
  if (cell.isUnchanged) lines << words::text("inputs.unchanged", {words::scenarioName(m_table.study(), m_table.study().scenarios[scenario]->base).toStdString()});
  if (quantity) lines << words::sourceText(*quantity);
  if (cell.entry) lines << words::text("inputs.from-entry", {words::entryName(m_table.study(), cell.entry->id).toStdString()});
  return lines.join(u'\n');
}

QVariant InputsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (section < 0) return {};
  if (orientation == Qt::Vertical) return section < rowCount() ? lineHeader(m_lines[static_cast<std::size_t>(section)], role) : QVariant();
  if (section >= columnCount()) return {};
  if (section >= firstScenario) return scenarioHeader(scenarioAt(section), role);
  if (role == Qt::DisplayRole) return words::text("inputs.influence");
  return role == Qt::ToolTipRole ? words::text("inputs.influence.about") : QVariant();
}

QVariant InputsModel::lineHeader(const Line& line, int role) const {
  const auto& group = m_table.groups()[line.group];
  if (line.row == heading) {
    if (role == Qt::FontRole) return uiFont(normalPoints, QFont::DemiBold);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    if (group.isScope) return words::text("kind.scope");
    return words::shown(group.name.empty() ? group.element : group.name) + QStringLiteral(" · ") + words::term("kind", group.type->kind());
  }
  const InputRow& row = m_table.rows()[line.row];
  if (role == Qt::ToolTipRole) return QStringLiteral("<p>") + words::fieldHelp(group.type->kind(), m_table.fieldOf(row).key).toHtmlEscaped() + QStringLiteral("</p>");
  if (role != Qt::DisplayRole) return {};
  const QString name = rowName(m_table, row);
  if (!m_filter.byInfluence) return QStringLiteral("    ") + name;
  return (group.isScope ? words::text("kind.scope") : words::shown(group.name.empty() ? group.element : group.name)) + QStringLiteral(" · ") + name;
}

QVariant InputsModel::scenarioHeader(std::size_t scenario, int role) const {
  const auto& study = m_table.study();
  const auto& id = m_table.scenario(scenario);
  // an empty cell says what its base says: whose that is stands in its head
  const QString letter = words::letter(study, id);
  const auto& base = study.scenarios[scenario]->base;
  const QString name = (base.empty() ? letter : words::text("inputs.of-base", {letter.toStdString(), words::letter(study, base).toStdString()})) + QStringLiteral("  ") + words::scenarioName(study, id);
  if (role == Qt::DecorationRole) return colourDot(scenarioColour(theme(), study, id));
  if (role == Qt::DisplayRole || role == CopyableTable::copyRole) return name;
  if (role != Qt::ToolTipRole) return {};
  return study.scenarios[scenario]->isVariant() ? name + u'\n' + words::text("inputs.varies", {words::scenarioName(study, study.scenarios[scenario]->base).toStdString()}) : name;
}

}  // namespace meguri::ui
