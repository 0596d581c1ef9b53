#pragma once

#include "opp/rules/own_rule.hpp"
#include "opp/rules/rule.hpp"

#include <string_view>

namespace opp {

/// A kernel that looks at the dossier itself, for what `Facts` does not hold.
using DossierKernel = Outcome (*)(const DossierView& view);

/// An agreement that schools of a samenwerkingsverband make in its policy.
struct Afspraak {
  Rule rule;
  Schooltypen scholen;
  /// Key of the policy (`hoorrecht.fasen`) that makes the agreement; where its value comes from is the
  /// source. `niveau` stands for the level that asks for lighter ones first.
  std::string_view sleutel;
  bool (*geldt)(const Beleid& beleid);  ///< whether the value asks for something
  DossierKernel kernel;
};

}  // namespace opp
