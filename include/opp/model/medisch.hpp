#pragma once

#include "opp/base/describe.hpp"
#include "opp/base/export.hpp"
#include "opp/law/beleid_waarden.hpp"
#include "opp/law/praktijk.hpp"
#include "opp/model/entry.hpp"
#include "opp/time/date.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace opp {

struct OPP_API MedischHandelenGestart {
  std::string kenmerk;
  std::optional<std::string> omschrijving;
  std::optional<bool> voorbehouden;
  std::optional<Rol> uitvoerder;
  std::optional<std::string> persoon;
  std::optional<MedischeUitzondering> uitzondering;
};
template <>
inline constexpr auto describe<MedischHandelenGestart> = [](auto d) {
  return d("MedischHandelenGestart",
           "Medical acts or medicines began at school; occurred_on is the first day.",
           d.intern(&MedischHandelenGestart::kenmerk, "kenmerk", "Id of these acts within the dossier."),
           d.bijzonder(&MedischHandelenGestart::omschrijving, "omschrijving", "What is done."),
           d.bijzonder(&MedischHandelenGestart::voorbehouden, "voorbehouden",
                       "Reserved by the Wet BIG (art. 35 and 36); absent if not known."),
           d.persoonsgegeven(&MedischHandelenGestart::uitvoerder, "uitvoerder", "Role of who performs them."),
           d.persoonsgegeven(&MedischHandelenGestart::persoon, "persoon",
                             "Local id of who performs them, not a name."),
           d.bijzonder(&MedischHandelenGestart::uitzondering, "uitzondering",
                       "Ground on which a policy makes an exception."))
      .sentence("Medisch handelen {kenmerk} begonnen[ door {uitvoerder}]",
                "Medical acts {kenmerk} began[ by {uitvoerder}]")
      .defaults("kenmerk = '@'");
};

struct OPP_API MedischHandelen : MedischHandelenGestart {
  std::int64_t gebeurtenis;
  Date vanaf;
  std::optional<Date> tot_en_met;
};
template <>
inline constexpr auto describe<MedischHandelen> = [](auto d) {
  return d("MedischHandelen",
           "Medical acts or medicines at school, by one performer: a course of acts, not each of them.",
           d.intern(&MedischHandelen::gebeurtenis, "gebeurtenis", kRecordedBy),
           d.persoonsgegeven(&MedischHandelen::vanaf, "vanaf", "First day.").happened(),
           embed<MedischHandelenGestart>,
           d.persoonsgegeven(&MedischHandelen::tot_en_met, "tot_en_met", "Last day; absent while they go on.")
               .filled_later());
};

struct OPP_API MedischProtocolOpgesteld {
  std::vector<std::string> handelingen;
  std::vector<Rol> betrokkenen;
};
template <>
inline constexpr auto describe<MedischProtocolOpgesteld> = [](auto d) {
  return d("MedischProtocolOpgesteld",
           "The protocol for the medical acts of this pupil was drawn up or renewed.",
           d.intern(&MedischProtocolOpgesteld::handelingen, "handelingen",
                    "Kenmerken of the acts that it is about; they may start later. Empty: all of the pupil."),
           d.persoonsgegeven(&MedischProtocolOpgesteld::betrokkenen, "betrokkenen",
                             "Who took part in drawing it up."))
      .sentence("Medisch protocol opgesteld[ voor {handelingen}][ met {betrokkenen}]",
                "Medical protocol drawn up[ for {handelingen}][ with {betrokkenen}]");
};

struct OPP_API MedischProtocol : MedischProtocolOpgesteld {
  std::int64_t gebeurtenis;
  Date opgesteld_op;
};
template <>
inline constexpr auto describe<MedischProtocol> = [](auto d) {
  return d("MedischProtocol", "The protocol for the medical acts of one pupil, beside that of the school.",
           d.intern(&MedischProtocol::gebeurtenis, "gebeurtenis", kRecordedBy),
           d.persoonsgegeven(&MedischProtocol::opgesteld_op, "opgesteld_op", "Day of drawing up.").happened(),
           embed<MedischProtocolOpgesteld>);
};

struct OPP_API BekwaamheidVerklaard {
  std::string handelen;
  Rol verklaard_door;
  std::optional<std::string> persoon;
  std::optional<Date> geldig_tot_en_met;
};
template <>
inline constexpr auto describe<BekwaamheidVerklaard> = [](auto d) {
  return d("BekwaamheidVerklaard", "Somebody was declared able to perform medical acts (bekwaam).",
           d.intern(&BekwaamheidVerklaard::handelen, "handelen",
                    "Kenmerk of the acts; they may start later."),
           d.persoonsgegeven(&BekwaamheidVerklaard::verklaard_door, "verklaard_door",
                             "Role of who declares."),
           d.persoonsgegeven(&BekwaamheidVerklaard::persoon, "persoon",
                             "Local id of who is able; absent: whoever performs the acts."),
           d.persoonsgegeven(&BekwaamheidVerklaard::geldig_tot_en_met, "geldig_tot_en_met",
                             "Last day on which it holds."))
      .sentence("Bekwaam verklaard voor medisch handelen {handelen} door {verklaard_door}",
                "Declared able to perform medical acts {handelen} by {verklaard_door}")
      .defaults("handelen = '<MedischHandelenGestart'\nverklaard_door = 'arts'");
};

struct OPP_API Bekwaamheidsverklaring : BekwaamheidVerklaard {
  std::int64_t gebeurtenis;
  Date verklaard_op;
};
template <>
inline constexpr auto describe<Bekwaamheidsverklaring> = [](auto d) {
  return d("Bekwaamheidsverklaring", "A declaration that somebody is able to perform medical acts (bekwaam).",
           d.intern(&Bekwaamheidsverklaring::gebeurtenis, "gebeurtenis", kRecordedBy),
           d.persoonsgegeven(&Bekwaamheidsverklaring::verklaard_op, "verklaard_op", "Day.").happened(),
           embed<BekwaamheidVerklaard>);
};

struct OPP_API MedischHandelenBeeindigd {
  std::string handelen;
};
template <>
inline constexpr auto describe<MedischHandelenBeeindigd> = [](auto d) {
  return d("MedischHandelenBeeindigd", "Medical acts ended; occurred_on is the last day.",
           d.intern(&MedischHandelenBeeindigd::handelen, "handelen", "Kenmerk of the acts."))
      .sentence("Medisch handelen {handelen} beëindigd", "Medical acts {handelen} ended")
      .defaults("handelen = '<MedischHandelenGestart'");
};

/// The events that stand here, in the order of `Feit`.
using MedischFeiten = std::variant<MedischHandelenGestart, MedischHandelenBeeindigd, MedischProtocolOpgesteld,
                                   BekwaamheidVerklaard>;

}  // namespace opp
