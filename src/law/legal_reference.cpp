#include "opp/law/legal_reference.hpp"

namespace opp {

std::string LegalReference::text(Language language) const {
  std::string text(wet);
  if (artikel.empty()) return text;
  text += " art. " + std::string(artikel);
  if (language == Language::nl) {
    if (!lid.empty()) text += " lid " + std::string(lid);
    if (!onderdeel.empty()) text += " onder " + std::string(onderdeel);
  } else {
    if (!lid.empty()) text += "(" + std::string(lid) + ")";
    if (!onderdeel.empty()) text += "(" + std::string(onderdeel) + ")";
  }
  return text;
}

std::string LegalReference::url() const {
  return bwb_id.empty() ? std::string{} : "https://wetten.overheid.nl/" + std::string(bwb_id);
}

}  // namespace opp
