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
  if (bwb_id.empty()) return {};
  std::string url = "https://wetten.overheid.nl/" + std::string(bwb_id);
  if (versie_vanaf) url += "/" + versie_vanaf->iso();
  return url;
}

}  // namespace opp
