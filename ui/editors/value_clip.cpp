#include "ui/editors/value_clip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <memory>

#include "core/quantity/quantity_json.h"
#include "ui/words/quantities.h"

namespace meguri::ui {

namespace {

const QString format = QStringLiteral("application/x-meguri-quantity+json");

}  // namespace

void copyWhole(const quantity::Quantity& quantity) {
  auto data = std::make_unique<QMimeData>();
  data->setData(format, QByteArray::fromStdString(dumpJson(quantity::writeQuantity(quantity))));
  data->setText(words::statedText(quantity));
  QGuiApplication::clipboard()->setMimeData(data.release());
}

std::optional<quantity::Quantity> copiedWhole() {
  const QMimeData* data = QGuiApplication::clipboard()->mimeData();
  if (!data || !data->hasFormat(format)) return std::nullopt;
  const auto json = parseJson(data->data(format).toStdString());
  if (!json) return std::nullopt;
  auto quantity = quantity::readQuantity(*json, {});
  return quantity ? std::optional(std::move(*quantity)) : std::nullopt;
}

}  // namespace meguri::ui
