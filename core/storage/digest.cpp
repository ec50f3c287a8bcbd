#include "core/storage/digest.h"

#include <QCryptographicHash>

namespace meguri::storage {

std::string sha256(std::string_view bytes) {
  return QCryptographicHash::hash(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())), QCryptographicHash::Sha256).toHex().toStdString();
}

}  // namespace meguri::storage
