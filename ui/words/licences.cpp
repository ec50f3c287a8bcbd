#include "ui/words/licences.h"

#include <algorithm>
#include <array>
#include <string>

#include "ui/words/words.h"

namespace meguri::words {

namespace {

/// Licences go by the same name in every language.
struct Licence {
  std::string_view id, name, address;
};
constexpr std::array licences = {
    Licence{"CC-BY-4.0", "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"},
    Licence{"CC-BY-SA-4.0", "CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/"},
    Licence{"CC-BY-3.0-IGO", "CC BY 3.0 IGO", "https://creativecommons.org/licenses/by/3.0/igo/"},
    Licence{"CC0-1.0", "CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"},
    Licence{"ODbL-1.0", "ODbL 1.0", "https://opendatacommons.org/licenses/odbl/1-0/"},
    Licence{"MPL-2.0", "MPL 2.0", "https://www.mozilla.org/en-US/MPL/2.0/"},
    Licence{"OGL-UK-3.0", "OGL UK 3.0", "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"},
    Licence{"MIT", "MIT", "https://opensource.org/license/mit"},
    Licence{"Apache-2.0", "Apache 2.0", "https://www.apache.org/licenses/LICENSE-2.0"}};

const Licence* find(std::string_view id) {
  const auto found = std::ranges::find(licences, id, &Licence::id);
  return found == licences.end() ? nullptr : &*found;
}

}  // namespace

QString licenceName(std::string_view licence) {
  if (const Licence* found = find(licence)) return utf8(found->name);
  const std::string code = "licence." + std::string(licence);
  return has(code) ? text(code) : shown(std::string(licence));
}

QString licenceAddress(std::string_view licence) {
  const Licence* found = find(licence);
  return found ? utf8(found->address) : QString();
}

}  // namespace meguri::words
