#pragma once

#include "opp/base/field_table.hpp"
#include "opp/law/beleid_waarden.hpp"
#include "opp/law/praktijk.hpp"
#include "opp/time/date.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace opp {

/// Medical acts or medicines at school, by one performer: a course of acts, not each of them.
struct MedischHandelen {
  std::int64_t gebeurtenis;
  Date vanaf;
  std::string kenmerk;
  std::optional<std::string> omschrijving;
  std::optional<bool> voorbehouden;
  std::optional<Rol> uitvoerder;
  std::optional<std::string> persoon;
  std::optional<MedischeUitzondering> uitzondering;
  std::optional<Date> tot_en_met;
};
template <>
inline constexpr TypeInfo type_info<MedischHandelen>{
    "MedischHandelen",
    "Medical acts or medicines at school, by one performer: a course of acts, not each of them."};
template <>
inline constexpr auto fields<MedischHandelen> = std::tuple{
    field{&MedischHandelen::gebeurtenis, "gebeurtenis", since(1), Privacy::intern,
          "Sequence of the event that recorded this."},
    field{&MedischHandelen::vanaf, "vanaf", since(1), Privacy::persoonsgegeven, "First day."},
    field{&MedischHandelen::kenmerk, "kenmerk", since(1), Privacy::intern,
          "Id of these acts within the dossier."},
    field{&MedischHandelen::omschrijving, "omschrijving", since(1), Privacy::bijzonder, "What is done."},
    field{&MedischHandelen::voorbehouden, "voorbehouden", since(1), Privacy::bijzonder,
          "Reserved by the Wet BIG (art. 35 and 36); absent if not known."},
    field{&MedischHandelen::uitvoerder, "uitvoerder", since(1), Privacy::persoonsgegeven,
          "Role of who performs them."},
    field{&MedischHandelen::persoon, "persoon", since(1), Privacy::persoonsgegeven,
          "Local id of who performs them, not a name."},
    field{&MedischHandelen::uitzondering, "uitzondering", since(1), Privacy::bijzonder,
          "Ground on which a policy makes an exception."},
    field{&MedischHandelen::tot_en_met, "tot_en_met", since(1), Privacy::persoonsgegeven,
          "Last day; absent while they go on."},
};
static_assert(fields_complete<MedischHandelen>());

/// The protocol for the medical acts of one pupil, beside that of the school.
struct MedischProtocol {
  std::int64_t gebeurtenis;
  Date opgesteld_op;
  std::vector<std::string> handelingen;
  std::vector<Rol> betrokkenen;
};
template <>
inline constexpr TypeInfo type_info<MedischProtocol>{
    "MedischProtocol", "The protocol for the medical acts of one pupil, beside that of the school."};
template <>
inline constexpr auto fields<MedischProtocol> = std::tuple{
    field{&MedischProtocol::gebeurtenis, "gebeurtenis", since(1), Privacy::intern,
          "Sequence of the event that recorded this."},
    field{&MedischProtocol::opgesteld_op, "opgesteld_op", since(1), Privacy::persoonsgegeven,
          "Day of drawing up."},
    field{&MedischProtocol::handelingen, "handelingen", since(1), Privacy::intern,
          "Kenmerken of the acts that it is about; they may start later. Empty: all of the pupil."},
    field{&MedischProtocol::betrokkenen, "betrokkenen", since(1), Privacy::persoonsgegeven,
          "Who took part in drawing it up."},
};
static_assert(fields_complete<MedischProtocol>());

/// A declaration that somebody is able to perform medical acts (bekwaam).
struct Bekwaamheidsverklaring {
  std::int64_t gebeurtenis;
  Date verklaard_op;
  std::string handelen;
  Rol verklaard_door;
  std::optional<std::string> persoon;
  std::optional<Date> geldig_tot_en_met;
};
template <>
inline constexpr TypeInfo type_info<Bekwaamheidsverklaring>{
    "Bekwaamheidsverklaring", "A declaration that somebody is able to perform medical acts (bekwaam)."};
template <>
inline constexpr auto fields<Bekwaamheidsverklaring> = std::tuple{
    field{&Bekwaamheidsverklaring::gebeurtenis, "gebeurtenis", since(1), Privacy::intern,
          "Sequence of the event that recorded this."},
    field{&Bekwaamheidsverklaring::verklaard_op, "verklaard_op", since(1), Privacy::persoonsgegeven, "Day."},
    field{&Bekwaamheidsverklaring::handelen, "handelen", since(1), Privacy::intern,
          "Kenmerk of the acts; they may start later."},
    field{&Bekwaamheidsverklaring::verklaard_door, "verklaard_door", since(1), Privacy::persoonsgegeven,
          "Role of who declares."},
    field{&Bekwaamheidsverklaring::persoon, "persoon", since(1), Privacy::persoonsgegeven,
          "Local id of who is able; absent: whoever performs the acts."},
    field{&Bekwaamheidsverklaring::geldig_tot_en_met, "geldig_tot_en_met", since(1), Privacy::persoonsgegeven,
          "Last day on which it holds."},
};
static_assert(fields_complete<Bekwaamheidsverklaring>());

}  // namespace opp
