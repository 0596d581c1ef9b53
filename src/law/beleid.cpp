#include "opp/law/beleid.hpp"

#include "opp/base/error.hpp"

#include <set>

namespace opp {

Beleid Beleid::wet() {
  return {"wet",
          {{"basisondersteuning", "basisondersteuning", false},
           {"extra_ondersteuning", "extra ondersteuning", true}},
          8,
          true};
}

const Ondersteuningsniveau* Beleid::niveau(std::string_view code) const noexcept {
  for (const Ondersteuningsniveau& level : niveaus) {
    if (level.code == code) return &level;
  }
  return nullptr;
}

void Beleid::validate() const {
  std::set<std::string_view> codes;
  bool above = false;
  for (const Ondersteuningsniveau& level : niveaus) {
    if (level.code.empty() || !codes.insert(level.code).second) {
      fail(ErrorCode::policy_invalid,
           "policy " + naam + ": a level without code, or a code that stands twice");
    }
    if (above && !level.boven_basis) {
      fail(ErrorCode::policy_invalid, "policy " + naam + ": level " + level.code +
                                          " does not exceed the basis but follows one that does");
    }
    above = level.boven_basis;
  }
  if (!above) fail(ErrorCode::policy_invalid, "policy " + naam + ": no level exceeds the basis");
  if (deelschooljaar_weken < 0 || deelschooljaar_weken > 52) {
    fail(ErrorCode::policy_invalid, "policy " + naam + ": deelschooljaar_weken outside 0-52");
  }
}

}  // namespace opp
