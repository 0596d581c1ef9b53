#pragma once

#include "opp/base/enum_table.hpp"
#include "opp/base/export.hpp"

#include <cstdint>
#include <initializer_list>

namespace opp {

/// Kind of school, as far as the law on the OPP tells them apart.
OPP_CODES(Schooltype,
  (bao, "basisonderwijs", "primary school")  // basisschool (WPO)
  // speciale school voor basisonderwijs (WPO)
  (sbo, "speciaal basisonderwijs", "special primary school (WPO)")
  (so, "speciaal onderwijs", "special education (WEC)")  // speciaal onderwijs (WEC)
  // voortgezet speciaal onderwijs (WEC)
  (vso, "voortgezet speciaal onderwijs", "secondary special education (WEC)")
  // vwo, havo, mavo, vbo (WVO, from 2022-08-01 WVO 2020)
  (vo, "voortgezet onderwijs (vwo, havo, mavo, vbo)", "secondary school")
  (pro, "praktijkonderwijs", "practical training")  // praktijkonderwijs (idem)
)

/// A set of kinds of school.
class OPP_API Schooltypen {
 public:
  constexpr Schooltypen(std::initializer_list<Schooltype> types) {
    for (const Schooltype type : types) add(type);
  }
  constexpr void add(Schooltype type) noexcept { bits_ = static_cast<std::uint8_t>(bits_ | bit(type)); }
  [[nodiscard]] constexpr bool contains(Schooltype type) const noexcept { return (bits_ & bit(type)) != 0; }
  [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }
  friend constexpr bool operator==(Schooltypen, Schooltypen) = default;

 private:
  static constexpr std::uint8_t bit(Schooltype type) {
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(type));
  }
  std::uint8_t bits_ = 0;
};

/// Year group, the code list of EDEXML 2.1 (`EDEXJaargroepType`).
OPP_CODES(Jaargroep,
  (baby, "0 tot 1 jaar", "age 0 to 1")
  (dreumes, "1 tot 2 jaar", "age 1 to 2")
  (peuter, "peutergroep", "pre-school group")
  (groep_1, "groep 1", "group 1")
  (groep_2, "groep 2", "group 2")
  (groep_3, "groep 3", "group 3")
  (groep_4, "groep 4", "group 4")
  (groep_5, "groep 5", "group 5")
  (groep_6, "groep 6", "group 6")
  (groep_7, "groep 7", "group 7")
  (groep_8, "groep 8", "group 8")
  (leerjaar_1, "leerjaar 1 (vo)", "year 1 (secondary)")
  (leerjaar_2, "leerjaar 2 (vo)", "year 2 (secondary)")
  (leerjaar_3, "leerjaar 3 (vo)", "year 3 (secondary)")
  (leerjaar_4, "leerjaar 4 (vo)", "year 4 (secondary)")
  (leerjaar_5, "leerjaar 5 (vo)", "year 5 (secondary)")
  (leerjaar_6, "leerjaar 6 (vo)", "year 6 (secondary)")
  (speciaal, "speciaal (basis)onderwijs", "special (primary) education")
  (voortgezet_speciaal, "voortgezet speciaal onderwijs", "secondary special education")
  (combinatie, "combinatiegroep", "combined group")
  (niet_po_vo, "geen po of vo", "neither primary nor secondary")
  (historisch, "historisch", "historical"))

}  // namespace opp
