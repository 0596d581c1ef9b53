#include "opp/model/leerling.hpp"

namespace opp {

static_assert(wire_codes_are_sound(wire_codes<Geslacht>));

std::string Leerling::weergavenaam() const {
  std::string text;
  for (const auto* part : {&roepnaam, &voorvoegsel, &achternaam}) {
    if (!*part || (*part)->empty()) continue;
    if (!text.empty()) text += ' ';
    text += **part;
  }
  return text;
}

std::optional<Date> meerderjarig_op(const Leerling& leerling) {
  if (!leerling.geboortedatum || leerling.geboortedatum->year() > 9981) return std::nullopt;
  const Date born = *leerling.geboortedatum;
  if (born.month() == 2 && born.day() == 29) return Date(born.year() + 18, 3, 1);
  return Date(born.year() + 18, born.month(), born.day());
}

}  // namespace opp
