#pragma once

#include <QProcess>
#include <QStringList>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include "tests/support/support.h"

/// The command line run as scripts run it.
namespace meguri::support {

struct Run {
  int exit = -1;
  QString out, error;
};

/// `variables` are set beside the environment of the test ("XDG_DATA_HOME", "/somewhere").
inline Run run(const QStringList& arguments, const QList<std::pair<QString, QString>>& variables = {}) {
  QProcess process;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert("LC_ALL", "C.UTF-8");
  for (const char* display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) environment.remove(display);  // figures need no screen
  for (const auto& [name, value] : variables) environment.insert(name, value);
  process.setProcessEnvironment(environment);
  process.start(QStringLiteral(MEGURI_BINARY_DIR "/bin/meguri-cli"), arguments);
  if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit) return {-1, {}, process.errorString()};
  return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

inline nlohmann::json parsed(const QString& text) { return nlohmann::json::parse(text.toStdString(), nullptr, false); }

inline bool followsSchema(const nlohmann::json& document) {
  const auto schemaJson = nlohmann::json::parse(readText(sourcePath("resources/schema/cli.schema.json")));
  valijson::Schema schema;
  valijson::SchemaParser().populateSchema(valijson::adapters::NlohmannJsonAdapter(schemaJson), schema);
  return valijson::Validator().validate(schema, valijson::adapters::NlohmannJsonAdapter(document), nullptr);
}

}  // namespace meguri::support
