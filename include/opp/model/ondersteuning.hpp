#pragma once

#include "opp/base/enum_table.hpp"
#include "opp/base/field_table.hpp"
#include "opp/time/date.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>

namespace opp {

/// Form of support, as far as the law treats it apart.
enum class Ondersteuningsvorm : std::uint8_t {
  algemeen,          ///< any other support
  nederlandse_taal,  ///< command of Dutch only: never *extra ondersteuning* (WPO 40(3), WVO 2020 8.9(1))
  lwoo,              ///< leerwegondersteunend onderwijs (WVO 2020 2.44(1)b)
};

template <>
inline constexpr std::string_view enum_name<Ondersteuningsvorm> = "Ondersteuningsvorm";
template <>
inline constexpr auto enum_table<Ondersteuningsvorm> = std::to_array<EnumRow<Ondersteuningsvorm>>({
    {Ondersteuningsvorm::algemeen, "algemeen", "ondersteuning", "support"},
    {Ondersteuningsvorm::nederlandse_taal, "nederlandse_taal", "beheersing van het Nederlands",
     "command of Dutch"},
    {Ondersteuningsvorm::lwoo, "lwoo", "leerwegondersteunend onderwijs", "learning support (lwoo)"},
});

/// Support that a pupil gets, at a level of the policy in force.
struct Ondersteuning {
  std::string kenmerk;
  std::string niveau;
  Ondersteuningsvorm vorm;
  std::optional<std::string> omschrijving;
  Date vanaf;
  std::optional<Date> tot_en_met;
};
template <>
inline constexpr TypeInfo type_info<Ondersteuning>{"Ondersteuning", "Support that the pupil gets."};
template <>
inline constexpr auto fields<Ondersteuning> = std::tuple{
    field{&Ondersteuning::kenmerk, "kenmerk", since(1), Privacy::intern,
          "Id of this support within the dossier."},
    field{&Ondersteuning::niveau, "niveau", since(1), Privacy::bijzonder,
          "Code of a level in the policy (Beleid)."},
    field{&Ondersteuning::vorm, "vorm", since(1), Privacy::bijzonder,
          "Form, as far as the law treats it apart."},
    field{&Ondersteuning::omschrijving, "omschrijving", since(1), Privacy::bijzonder, "What is given."},
    field{&Ondersteuning::vanaf, "vanaf", since(1), Privacy::persoonsgegeven, "First day."},
    field{&Ondersteuning::tot_en_met, "tot_en_met", since(1), Privacy::persoonsgegeven,
          "Last day; absent while it runs."},
};
static_assert(fields_complete<Ondersteuning>());

}  // namespace opp
