#include "ui/base/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <algorithm>
#include <array>

#include "core/report/parts.h"
#include "ui/base/style_sheet.h"

namespace meguri::ui {

namespace {

QColor rgb(unsigned hex) { return QColor::fromRgb(hex); }

Theme makeLight() {
  Theme t;
  t.window = rgb(0xf4f6f8), t.panel = rgb(0xfafbfc), t.surface = rgb(0xffffff), t.line = rgb(0xd9dee4), t.grid = rgb(0xebeef1);
  t.text = rgb(0x1c2733), t.muted = rgb(0x5b6875), t.accent = rgb(0x1f63b5), t.onAccent = rgb(0xffffff), t.selection = rgb(0xdbe8f8);
  t.better = rgb(0x1c7a4c), t.worse = rgb(0xb1441a), t.error = rgb(0xb3261e), t.warning = rgb(0x9a6200), t.note = rgb(0x44648a);
  t.scenarios = {rgb(0x0072b2), rgb(0xc77800), rgb(0x008762), rgb(0xb85a94), rgb(0xc44b00), rgb(0x3a8fc0),
                 rgb(0x4a3300), rgb(0x3a374a), rgb(0x102699), rgb(0x355648), rgb(0x9e9066), rgb(0xa02e30)};
  t.parts = {rgb(0x35587c), rgb(0xd98c3a), rgb(0x5f9e8f), rgb(0x8d6aa3), rgb(0xc2a83e), rgb(0x93a8bd), rgb(0xb5605a), rgb(0x7a8f4f)};
  t.rest = rgb(0xcdd3da), t.firstYear = rgb(0xb7cfe6), t.lastYear = rgb(0x1d3f63);
  return t;
}

Theme makeDark() {
  Theme t;
  t.isDark = true;
  t.window = rgb(0x171b20), t.panel = rgb(0x1c2127), t.surface = rgb(0x22282f), t.line = rgb(0x39424c), t.grid = rgb(0x2e363f);
  t.text = rgb(0xe4e9ee), t.muted = rgb(0x9ba8b5), t.accent = rgb(0x6aa9ee), t.onAccent = rgb(0x0d1620), t.selection = rgb(0x2b425c);
  t.better = rgb(0x63c795), t.worse = rgb(0xf0905f), t.error = rgb(0xff8a80), t.warning = rgb(0xe9b44c), t.note = rgb(0x8fb4de);
  t.scenarios = {rgb(0x56b4e9), rgb(0xf0ad3d), rgb(0x2fc49a), rgb(0xdd93bf), rgb(0xf0804a), rgb(0x9ad0f0),
                 rgb(0x76777f), rgb(0xf4f3ca), rgb(0x558222), rgb(0x6366e7), rgb(0xfcebf3), rgb(0xcd396d)};
  t.parts = {rgb(0x6d9bcc), rgb(0xe0a050), rgb(0x6fb8a6), rgb(0xa57eae), rgb(0xd3bd5c), rgb(0xa9bccf), rgb(0xd98078), rgb(0xa3b873)};
  t.rest = rgb(0x56616c), t.firstYear = rgb(0x3f6590), t.lastYear = rgb(0xcfe3f7);
  return t;
}

struct State {
  ThemeChoice choice = ThemeChoice::system;
  bool desktopIsDark = false;
  bool isWatching = false;
  bool usesPatterns = false;
};
State& state() {
  static State instance;
  return instance;
}

QPalette paletteOf(const Theme& t) {
  QPalette p;
  p.setColor(QPalette::Window, t.window);
  p.setColor(QPalette::WindowText, t.text);
  p.setColor(QPalette::Base, t.surface);
  p.setColor(QPalette::AlternateBase, t.panel);
  p.setColor(QPalette::Text, t.text);
  p.setColor(QPalette::PlaceholderText, t.muted);
  p.setColor(QPalette::Button, t.surface);
  p.setColor(QPalette::ButtonText, t.text);
  p.setColor(QPalette::BrightText, t.worse);
  p.setColor(QPalette::ToolTipBase, t.surface);
  p.setColor(QPalette::ToolTipText, t.text);
  p.setColor(QPalette::Highlight, t.accent);
  p.setColor(QPalette::HighlightedText, t.onAccent);
  p.setColor(QPalette::Link, t.accent);
  p.setColor(QPalette::Mid, t.line);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) p.setColor(QPalette::Disabled, role, t.muted);
  return p;
}

void dress() {
  // On a change the old sheet goes first: what a widget wears under a sheet does not follow the palette of the application. At the start there is
  // none, and a palette under a sheet would cost a pass over every widget.
  if (!qApp->styleSheet().isEmpty()) qApp->setStyleSheet({});
  qApp->setPalette(paletteOf(theme()));
  qApp->setStyleSheet(styleSheet(theme()));
}

void setDesktop(uint scheme) {
  const bool isDark = scheme == 1;  // 0: no preference, 1: dark, 2: light
  if (std::exchange(state().desktopIsDark, isDark) != isDark && state().choice == ThemeChoice::system) dress();
}

/// Hears the desktop's wish through its portal. Asked without waiting: a desktop without portal must not delay the window.
class DesktopScheme : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;
  void start() {
    const QString service = QStringLiteral("org.freedesktop.portal.Desktop"), path = QStringLiteral("/org/freedesktop/portal/desktop"),
                  interface = QStringLiteral("org.freedesktop.portal.Settings");
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return;
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this, SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage ask = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    ask << m_space << m_key;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher] {
      const QDBusPendingReply<QDBusVariant> reply = *watcher;
      if (!reply.isError()) setDesktop(qvariant_cast<QDBusVariant>(reply.value().variant()).variant().toUInt());
      watcher->deleteLater();
    });
  }

 private slots:
  void settingChanged(const QString& space, const QString& key, const QDBusVariant& value) {
    if (space == m_space && key == m_key) setDesktop(value.variant().toUInt());
  }

 private:
  const QString m_space = QStringLiteral("org.freedesktop.appearance"), m_key = QStringLiteral("color-scheme");
};

}  // namespace

QColor Theme::part(report::Axis axis, const std::string& key, std::size_t place) const {
  struct Fixed {
    std::string_view key;
    unsigned light, dark;
  };
  static constexpr Fixed stages[] = {{"manufacture", 0x35587c, 0x6d9bcc}, {"transport", 0x93a8bd, 0xa9bccf}, {"use", 0xe0a34f, 0xe3ac5c},
                                     {"endOfLife", 0x8d6aa3, 0xa57eae}, {"facility", 0x5f9e8f, 0x6fb8a6}, {"credit", 0x3d6b1f, 0xc8e08a}};
  static constexpr Fixed phases[] = {{"training", 0xc9762b, 0xd98f45}, {"inference", 0xeec07b, 0xf0cb92}, {"idle", 0x93a8bd, 0xa9bccf},
                                     {"overhead", 0x5f9e8f, 0x6fb8a6}, {"shared", 0x35587c, 0x6d9bcc},
                                     {"development", 0x8a4a1c, 0xb4723c}, {"writeOff", 0x8d6aa3, 0xa57eae}, {"fallback", 0xb5605a, 0xd98078}};
  static constexpr Fixed measures[] = {{"footprint", 0x35587c, 0x6d9bcc}, {"avoided", 0x5f9e8f, 0x6fb8a6}, {"rebound", 0xe0a34f, 0xe3ac5c}};
  // what no fate splits stands back behind what one does
  static constexpr Fixed fates[] = {{"recycled", 0x5f9e8f, 0x6fb8a6}, {"disposed", 0x35587c, 0x6d9bcc}, {"collected", 0x93a8bd, 0xa9bccf},
                                    {"uncollected", 0xc9762b, 0xd98f45}, {"", 0xcfc6b4, 0x7d8894}};
  const auto fixed = [&](const auto& list) -> QColor {
    for (const Fixed& each : list)
      if (each.key == key) return rgb(isDark ? each.dark : each.light);
    return muted;
  };
  if (key == report::restKey) return rest;
  if (axis == report::Axis::stage) return fixed(stages);
  if (axis == report::Axis::phase) return fixed(phases);
  if (axis == report::Axis::measure) return fixed(measures);
  if (axis == report::Axis::fate) return fixed(fates);
  return key.empty() ? muted : parts[place % parts.size()];
}

QColor Theme::evidence(quantity::Evidence evidence) const {
  using quantity::Evidence;
  switch (evidence) {
    case Evidence::measured:
    case Evidence::vendor: return isDark ? rgb(0x63c795) : rgb(0x2e9e66);
    case Evidence::literature:
    case Evidence::libraryDefault: return isDark ? rgb(0xe9b44c) : rgb(0xd99a00);
    case Evidence::assumption: return isDark ? rgb(0xf0805a) : rgb(0xc23b22);
    case Evidence::unstated: break;
  }
  return muted;
}

QColor Theme::coverage(std::size_t rank) const {
  static constexpr std::array<unsigned, 6> light = {0x1f4e79, 0x3b7fb5, 0x8bbbdc, 0xe6d9a8, 0xd98b2b, 0xa9b2bb}, dark = {0x9ad0f0, 0x5ea6dc, 0x3a75a8, 0x857a55, 0xe09a3f, 0x5b6875};
  return rgb((isDark ? dark : light)[std::min(rank, light.size() - 1)]);
}

const Theme& lightTheme() {
  static const Theme instance = makeLight();
  return instance;
}

const Theme& darkTheme() {
  static const Theme instance = makeDark();
  return instance;
}

const Theme& theme() {
  const bool isDark = state().choice == ThemeChoice::dark || (state().choice == ThemeChoice::system && state().desktopIsDark);
  return isDark ? darkTheme() : lightTheme();
}

bool usesPatterns() { return state().usesPatterns; }
void setUsesPatterns(bool uses) { state().usesPatterns = uses; }

ThemeChoice themeChoice() { return state().choice; }

void prepareTheme() {
  if (qApp->style()->name() != QLatin1String("fusion")) qApp->setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
  if (qApp->font() != uiFont(normalPoints)) qApp->setFont(uiFont(normalPoints));
}

void applyTheme(ThemeChoice choice) {
  state().choice = choice;
  if (!std::exchange(state().isWatching, true)) {
    // before our own palette covers it: a desktop may say dark by its palette alone
    state().desktopIsDark = qApp->palette().color(QPalette::Window).lightness() < 128;
    prepareTheme();
    (new DesktopScheme(qApp))->start();
  }
  dress();
}

namespace {

double& zoom() {
  static double value = 1;
  return value;
}

}  // namespace

void setTextZoom(double value) { zoom() = value; }
double textZoom() { return zoom(); }

QFont uiFont(double points, QFont::Weight weight) {
  QFont font;
  font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK JP")});
  font.setPointSizeF(points * zoom());
  font.setWeight(weight);
  return font;
}

}  // namespace meguri::ui

#include "theme.moc"
