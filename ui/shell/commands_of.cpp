#include <QMenuBar>
#include <map>

#include "core/study/resolve.h"
#include "ui/document/gallery.h"
#include "ui/shell/command.h"
#include "ui/shell/main_window.h"
#include "ui/shell/templates.h"
#include "ui/shell/view_actions.h"
#include "ui/words/headings.h"

namespace meguri::ui {

namespace {

const QString under = QStringLiteral(" › ");

QString plain(const QString& text) { return withoutMnemonic(text); }

/// A text of a code in English, whatever the language is.
QString inEnglish(const std::string& code) {
  const words::Language language = words::language();
  words::setLanguage(words::Language::english);
  const QString text = plain(words::text(code));
  words::setLanguage(language);
  return text;
}

using Places = std::map<const QAction*, QString>;

void collect(const QList<QAction*>& actions, const QString& place, Places& places) {
  for (const QAction* action : actions) {
    places.emplace(action, place);
    if (action->menu()) collect(action->menu()->actions(), (place.isEmpty() ? QString() : place + under) + plain(action->text()), places);
  }
}

void addActions(MainWindow& window, std::vector<Command>& commands) {
  Places places;
  collect(window.menuBar()->actions(), {}, places);
  for (const auto& [code, action] : window.actions().all()) {
    if (code == "palette") continue;
    const auto place = places.find(action);
    commands.push_back({.code = QString::fromStdString(code), .title = plain(action->text()), .place = place == places.end() ? QString() : place->second,
                        .keys = action->shortcut().toString(QKeySequence::NativeText), .english = inEnglish("action." + code), .reason = window.actions().reason(code),
                        .isOn = action->isCheckable() && action->isChecked(), .run = [action = action] { action->trigger(); }});
  }
}

void addPanels(MainWindow& window, std::vector<Command>& commands) {
  for (const auto& [dock, name] : window.docks())
    commands.push_back({.code = QStringLiteral("panel/") + QLatin1String(name), .title = words::term("ui", name), .place = words::text("palette.panel"),
                        .english = inEnglish(std::string("ui.") + name), .run = [&window, dock = dock] { window.focusPanel(dock); }});
}

void addViews(MainWindow& window, std::vector<Command>& commands) {
  const QString place = plain(words::term("menu", "view")) + under + plain(words::term("menu", "views"));
  for (const auto& view : window.document().study().views)
    commands.push_back({.code = QStringLiteral("view/") + QString::fromStdString(view->id), .title = words::shown(view->name), .place = place, .english = QStringLiteral("view"),
                        .run = [&window, id = view->id] { window.views().show(id); }});
}

void addElements(MainWindow& window, std::vector<Command>& commands) {
  if (window.document().isEmpty()) return;
  const study::Study& study = window.document().study();
  const auto go = [&window](Target target) { return [&window, target = std::move(target)] {
    window.state().select(target);
    window.focusPanel(window.docks().front().first);
  }; };
  const QString scope = words::text("kind.scope");
  commands.push_back({.code = QStringLiteral("element//scope"), .title = scope, .place = words::text("ui.navigator"), .english = inEnglish("kind.scope"), .run = go({{}, "scope"})});
  for (const auto& scenario : study.scenarios) {
    const QString name = words::letter(study, scenario->id) + u' ' + words::scenarioName(study, scenario->id), code = QStringLiteral("element/") + QString::fromStdString(scenario->id) + u'/';
    commands.push_back({.code = code, .title = name, .place = words::text("ui.scenario"), .run = go({scenario->id, {}})});
    for (const auto& each : study::resolve(study, *scenario)) {
      const std::string kind = "kind." + std::string(each.element->type->kind());
      commands.push_back({.code = code + QString::fromStdString(each.element->id), .title = words::shown(*each.element), .place = name + under + words::text(kind),
                          .english = inEnglish(kind), .run = go({scenario->id, each.element->id})});
    }
  }
}

void addFields(MainWindow& window, std::vector<Command>& commands) {
  const Target target = window.state().target();
  study::ElementPointer element;
  const auto* scenario = window.document().study().scenario(target.scenario);
  if (target.scenario.empty() && target.element == "scope" && !window.document().isEmpty()) element = window.document().study().scope;
  if (scenario)
    for (const auto& each : study::resolve(window.document().study(), *scenario))
      if (each.element->id == target.element) element = each.element;
  if (!element) return;
  const std::string kind(element->type->kind());
  const QString place = (element->type == &study::scopeType() ? words::text("kind.scope") : words::shown(*element)) + under;
  for (std::size_t i = 0; i < element->type->fields().size(); ++i) {
    const study::Field& field = element->type->fields()[i];
    if (!element->isRelevant(static_cast<int>(i))) continue;
    const std::string key(field.key);
    commands.push_back({.code = QString::fromStdString("field/" + kind + "/" + key), .title = words::fieldLabel(kind, key), .place = place + words::term("group", field.group),
                        .english = inEnglish("field." + kind + "." + key), .run = [&window, target, key] { window.state().goTo(target, key); }});
  }
}

void addStudies(MainWindow& window, std::vector<Command>& commands) {
  const auto open = [&window](const QString& path) { return [&window, path] { window.openCopy(path); }; };
  for (const Template& each : templates())
    commands.push_back({.code = QStringLiteral("template/") + each.path.section(u'/', -1), .title = each.title, .place = plain(words::term("menu", "template")),
                        .english = each.path.section(u'/', -1), .run = open(each.path)});
  for (const GalleryStudy& each : galleryStudies())
    commands.push_back({.code = QStringLiteral("gallery/") + each.code, .title = each.text.title, .place = plain(words::term("menu", "gallery")),
                        .english = each.code, .run = open(each.path)});
}

}  // namespace

std::vector<Command> commandsOf(MainWindow& window) {
  std::vector<Command> commands;
  addActions(window, commands);
  addPanels(window, commands);
  addViews(window, commands);
  addFields(window, commands);
  addElements(window, commands);
  addStudies(window, commands);
  return commands;
}

}  // namespace meguri::ui
