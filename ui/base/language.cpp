#include "ui/base/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace meguri::ui {

void applyLanguage(words::Language language) {
  words::setLanguage(language);
  const bool isJapanese = language == words::Language::japanese;
  QLocale::setDefault(isJapanese ? QLocale(QLocale::Japanese, QLocale::Japan) : QLocale(QLocale::English, QLocale::UnitedStates));
  static auto* translator = new QTranslator(qApp);
  QCoreApplication::removeTranslator(translator);
  // Qt's own dialogs; installing a translator sends the LanguageChange event
  if (isJapanese && translator->load(QStringLiteral("qtbase_ja"), QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
    QCoreApplication::installTranslator(translator);
  } else {
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(qApp, &event);
  }
}

words::Language systemLanguage() { return QLocale::system().language() == QLocale::Japanese ? words::Language::japanese : words::Language::english; }

}  // namespace meguri::ui
