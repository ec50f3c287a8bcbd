#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <map>
#include <set>

/// The house rules that a machine can check: which room may include which, no Qt in core, no words of LCA in the graph, file sizes.
class Layout : public QObject {
  Q_OBJECT
 private:
  using Rooms = std::set<QString>;

  /// What everything that shows results may include.
  const Rooms m_core = {"core/base", "core/quantity", "core/graph", "core/library", "core/study", "core/lifecycle", "core/sampling", "core/report", "core/board"};
  static Rooms with(Rooms rooms, const Rooms& more) {
    rooms.insert(more.begin(), more.end());
    return rooms;
  }

  /// What a room may include, beside itself. ARCHITECTURE.md draws the same.
  const std::map<QString, Rooms> m_allowed = {
      {"core/base", {}},
      {"core/quantity", {"core/base"}},
      {"core/graph", {"core/base", "core/quantity"}},
      {"core/library", {"core/base", "core/quantity"}},
      {"core/study", {"core/base", "core/quantity", "core/library"}},
      {"core/lifecycle", {"core/base", "core/quantity", "core/graph", "core/library", "core/study"}},
      {"core/sampling", {"core/base", "core/quantity", "core/graph", "core/library", "core/study", "core/lifecycle"}},
      {"core/report", {"core/base", "core/quantity", "core/graph", "core/library", "core/study", "core/lifecycle", "core/sampling"}},
      {"core/board", {"core/base", "core/quantity", "core/graph", "core/library", "core/study", "core/lifecycle", "core/sampling", "core/report"}},
      {"core/exchange", {"core/storage", "core/base", "core/quantity", "core/graph", "core/library", "core/study", "core/lifecycle", "core/sampling", "core/report", "core/board"}},
      {"core/storage", {"core/base"}},
      {"ui/words", with(m_core, {})},
      {"ui/base", with(m_core, {"ui/words"})},
      {"ui/document", with(m_core, {"core/storage", "core/exchange", "ui/words", "ui/base"})},
      {"ui/charts", with(m_core, {"ui/words", "ui/base"})},
      {"ui/print", with(m_core, {"core/storage", "core/exchange", "ui/words", "ui/base", "ui/charts"})},
      {"ui/widgets", with(m_core, {"ui/words", "ui/base"})},
      {"ui/editors", with(m_core, {"ui/words", "ui/base", "ui/document", "ui/widgets"})},
      {"ui/panels", with(m_core, {"ui/words", "ui/base", "ui/document", "ui/widgets", "ui/editors"})},
      {"ui/pages", with(m_core, {"core/storage", "ui/words", "ui/base", "ui/document", "ui/charts", "ui/print", "ui/widgets"})},
      {"ui/shell", with(m_core, {"core/storage", "core/exchange", "ui/words", "ui/base", "ui/document", "ui/charts", "ui/print", "ui/widgets", "ui/editors", "ui/panels", "ui/pages"})},
      {"app/cli", with(m_core, {"core/storage", "core/exchange", "ui/words", "app/drawer"})},
      {"app/meguri", with(m_core, {"ui/words", "ui/base", "ui/document", "ui/charts", "ui/shell"})},
      {"app/drawer", with(m_core, {"core/storage", "core/exchange", "ui/words", "ui/base", "ui/print"})},
      {"app/library-builder", {"core/base", "core/library"}},
  };

  struct Source {
    QString path, room, text;
  };

  static std::vector<Source> sources(const QStringList& folders) {
    std::vector<Source> found;
    for (const QString& folder : folders) {
      QDirIterator files(QStringLiteral(MEGURI_SOURCE_DIR "/") + folder, {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
      while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) continue;
        const QString path = QString(file.fileName()).remove(QStringLiteral(MEGURI_SOURCE_DIR "/"));
        found.push_back({path, path.section('/', 0, 1), QString::fromUtf8(file.readAll())});
      }
    }
    return found;
  }

  static QStringList includes(const QString& text) {
    static const QRegularExpression line("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]", QRegularExpression::MultilineOption);
    QStringList found;
    for (auto matches = line.globalMatch(text); matches.hasNext();) found << matches.next().captured(1);
    return found;
  }

 private slots:
  void roomsIncludeOnlyWhatTheyMay() {
    const auto all = sources({"core", "ui", "app"});
    QVERIFY(all.size() > 50);
    for (const Source& source : all) {
      const auto allowed = m_allowed.find(source.room);
      QVERIFY2(allowed != m_allowed.end(), qPrintable(source.path + ": a room the table does not know"));
      for (const QString& include : includes(source.text)) {
        static const QRegularExpression own("^(core|ui|app|tests)/");
        if (!own.match(include).hasMatch()) continue;
        const QString room = include.section('/', 0, 1);
        QVERIFY2(room == source.room || allowed->second.contains(room), qPrintable(source.path + " includes " + include));
      }
    }
  }

  void coreHasNoQt() {
    static const QRegularExpression qt("^(Qt?[A-Z]|Qt/|qt)");
    for (const Source& source : sources({"core"}))
      for (const QString& include : includes(source.text))
        if (source.room != "core/storage") QVERIFY2(!qt.match(include).hasMatch(), qPrintable(source.path + " includes " + include));
  }

  void neitherWordsNorTheCommandLineUseQtGui() {
    static const QRegularExpression gui("^(QtGui|QtWidgets|QtCharts)|^Q(Application|GuiApplication|Widget|Painter|Color|Font|Image|Pixmap|Icon|Action|UndoStack)");
    for (const Source& source : sources({"ui/words", "app/cli", "core/storage"}))
      for (const QString& include : includes(source.text)) QVERIFY2(!gui.match(include).hasMatch(), qPrintable(source.path + " includes " + include));
  }

  void theGraphNamesNothingOfLca() {
    static const QRegularExpression domain("\\b(ghg|carbon|water|waste|embodied|stage|scenario|fleet|training|inference|electricity|indicator|lifecycle|impact|emission)",
                                           QRegularExpression::CaseInsensitiveOption);
    for (const Source& source : sources({"core/graph"})) {
      const auto match = domain.match(source.text);
      QVERIFY2(!match.hasMatch(), qPrintable(source.path + " names " + match.captured()));
    }
  }

  void theChecksCanFail() {
    QCOMPARE(includes("#include <QColor>\n  # include \"core/graph/graph.h\"\n// #includes nothing"), (QStringList{"QColor", "core/graph/graph.h"}));
  }

  void noCodeOfWordsStandsTwice() {
    static const QRegularExpression entry("\\{\"([^\"]+)\", QT_TRANSLATE_NOOP");
    std::map<QString, QString> codes;
    for (const Source& source : sources({"ui/words/tables"}))
      for (auto matches = entry.globalMatch(source.text); matches.hasNext();) {
        const QString code = matches.next().captured(1);
        const auto [other, isNew] = codes.emplace(code, source.path);
        QVERIFY2(isNew, qPrintable(code + " stands in " + other->second + " and in " + source.path));
      }
    QVERIFY(codes.size() > 1000);
  }

  void filesStayReadable() {
    for (const Source& source : sources({"core", "ui", "app", "tests"})) {
      const auto lines = source.text.count('\n');
      QVERIFY2(lines <= 400, qPrintable(QString("%1 has %2 lines: one idea each").arg(source.path).arg(lines)));
      if (source.path.endsWith(".h")) QVERIFY2(source.text.contains("#pragma once"), qPrintable(source.path));
      QVERIFY2(!source.path.endsWith(".h") || !source.text.contains("using namespace"), qPrintable(source.path));
    }
  }
};

QTEST_APPLESS_MAIN(Layout)
#include "tst_layout.moc"
