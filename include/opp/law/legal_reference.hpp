#pragma once

#include "opp/base/export.hpp"
#include "opp/base/language.hpp"
#include "opp/time/date.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace opp {

/// A place in an act or decree. Views refer to text with static storage.
struct OPP_API LegalReference {
  std::string_view wet;      ///< short name, for example `WPO`
  std::string_view bwb_id;   ///< id in the national register, for example `BWBR0003420`; empty if not known
  std::string_view artikel;  ///< `40a`; empty if only the act or decree is known
  std::string_view lid;      ///< `3`; empty for the whole article
  std::string_view onderdeel = {};  ///< `a`; empty if none
  /// First day of the version of the text that is meant; empty for the text in general.
  std::optional<Date> versie_vanaf = {};

  /// `WPO art. 40a lid 3`, in English `WPO art. 40a(3)`.
  [[nodiscard]] std::string text(Language language = Language::nl) const;
  /// Address of the act in the national register, of the dated text if that date is known
  /// (`https://wetten.overheid.nl/BWBR0003420/2026-01-01`); empty if the id is not known.
  [[nodiscard]] std::string url() const;

  friend bool operator==(const LegalReference&, const LegalReference&) = default;
};

}  // namespace opp
