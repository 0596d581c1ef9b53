#include "opp/model/leerling.hpp"

namespace opp {

std::string Leerling::weergavenaam() const {
  std::string text;
  for (const auto* part : {&roepnaam, &voorvoegsel, &achternaam}) {
    if (!*part || (*part)->empty()) continue;
    if (!text.empty()) text += ' ';
    text += **part;
  }
  return text;
}

}  // namespace opp
