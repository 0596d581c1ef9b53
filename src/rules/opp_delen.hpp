#pragma once

#include "opp/law/beleid.hpp"
#include "opp/model/opp.hpp"

#include <algorithm>
#include <iterator>

namespace opp {

/// Whether a version holds the parts that a policy asks before it counts as drawn up. What is asked only
/// where it applies, and what is added while it is made, is judged by rules of its own.
inline bool has_all_parts(const OppVersie& version, const Beleid& beleid) {
  const Perspectief& perspectief = version.perspectief;
  const auto factors = [&](Factorsoort kind) {
    return std::ranges::count_if(perspectief.factoren, [&](const Factor& factor) {
      return factor.soort == kind && !factor.tekst.empty();
    });
  };
  const auto has = [&](Oppdeel part) {
    switch (part) {
      case Oppdeel::uitstroombestemming:
        return std::ranges::any_of(perspectief.uitstroombestemmingen,
                                   [](const auto& x) { return !x.omschrijving.empty(); });
      case Oppdeel::onderbouwing:
        return !perspectief.onderbouwing.empty();
      case Oppdeel::factoren:
        return factors(Factorsoort::bevorderend) >= beleid.inhoud.minimum_factoren_per_soort &&
               factors(Factorsoort::belemmerend) >= beleid.inhoud.minimum_factoren_per_soort;
      case Oppdeel::behoeften:
        return std::ssize(version.handelingsdeel.behoeften) >= beleid.inhoud.minimum_behoeften;
      case Oppdeel::handelingsdeel:
        return !version.handelingsdeel.begeleiding.empty();
      default:
        return true;
    }
  };
  return std::ranges::all_of(beleid.inhoud.verplicht, has);
}

}  // namespace opp
