#pragma once

#include "opp/model/opp.hpp"

#include <map>
#include <string>

namespace opp {

/// Of each person of a party the last answer on the handelingsdeel that counted on a day; who did not tell
/// who he is, is one person.
inline std::map<std::string, const Overeenstemming*> latest_answers(const OppVersie& version, Partij party,
                                                                    Date day) {
  std::map<std::string, const Overeenstemming*> latest;
  for (const Overeenstemming& answer : version.overeenstemming) {
    if (answer.partij != party || answer.datum > day || answer.onderdeel == Onderdeel::perspectief) continue;
    if (answer.antwoord != Antwoord::akkoord && answer.antwoord != Antwoord::geweigerd) continue;
    const Overeenstemming*& current = latest[answer.persoon.value_or("")];
    if (current == nullptr || answer.datum >= current->datum) current = &answer;
  }
  return latest;
}

}  // namespace opp
