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

OPP_TYPE(MedischHandelenGestart, "Medical acts or medicines began at school; occurred_on is the first day.",
  (intern, std::string, kenmerk, "Id of these acts within the dossier.")
  (bijzonder, std::optional<std::string>, omschrijving, "What is done.")
  (bijzonder, std::optional<bool>, voorbehouden,
   "Reserved by the Wet BIG (art. 35 and 36); absent if not known.")
  (persoonsgegeven, std::optional<Rol>, uitvoerder, "Role of who performs them.")
  (persoonsgegeven, std::optional<std::string>, persoon, "Local id of who performs them, not a name.")
  (bijzonder, std::optional<MedischeUitzondering>, uitzondering,
   "Ground on which a policy makes an exception."),
  .sentence("Medisch handelen {kenmerk} begonnen[ door {uitvoerder}]",
            "Medical acts {kenmerk} began[ by {uitvoerder}]")
  .defaults("kenmerk = '@'"))

OPP_TYPE_FROM(MedischHandelen, MedischHandelenGestart,
    "Medical acts or medicines at school, by one performer: a course of acts, not each of them.",
  (intern, std::int64_t, gebeurtenis, kRecordedBy)
  (persoonsgegeven, Date, vanaf, "First day.", .happened())
  (embed)
  (persoonsgegeven, std::optional<Date>, tot_en_met, "Last day; absent while they go on.", .filled_later()))

OPP_TYPE(MedischProtocolOpgesteld, "The protocol for the medical acts of this pupil was drawn up or renewed.",
  (intern, std::vector<std::string>, handelingen,
   "Kenmerken of the acts that it is about; they may start later. Empty: all of the pupil.")
  (persoonsgegeven, std::vector<Rol>, betrokkenen, "Who took part in drawing it up."),
  .sentence("Medisch protocol opgesteld[ voor {handelingen}][ met {betrokkenen}]",
            "Medical protocol drawn up[ for {handelingen}][ with {betrokkenen}]"))

OPP_TYPE_FROM(MedischProtocol, MedischProtocolOpgesteld,
    "The protocol for the medical acts of one pupil, beside that of the school.",
  (intern, std::int64_t, gebeurtenis, kRecordedBy)
  (persoonsgegeven, Date, opgesteld_op, "Day of drawing up.", .happened())
  (embed))

OPP_TYPE(BekwaamheidVerklaard, "Somebody was declared able to perform medical acts (bekwaam).",
  (intern, std::string, handelen, "Kenmerk of the acts; they may start later.")
  (persoonsgegeven, Rol, verklaard_door, "Role of who declares.")
  (persoonsgegeven, std::optional<std::string>, persoon,
   "Local id of who is able; absent: whoever performs the acts.")
  (persoonsgegeven, std::optional<Date>, geldig_tot_en_met, "Last day on which it holds."),
  .sentence("Bekwaam verklaard voor medisch handelen {handelen} door {verklaard_door}",
            "Declared able to perform medical acts {handelen} by {verklaard_door}")
  .defaults("handelen = '<MedischHandelenGestart'\nverklaard_door = 'arts'"))

OPP_TYPE_FROM(Bekwaamheidsverklaring, BekwaamheidVerklaard,
    "A declaration that somebody is able to perform medical acts (bekwaam).",
  (intern, std::int64_t, gebeurtenis, kRecordedBy)
  (persoonsgegeven, Date, verklaard_op, "Day.", .happened())
  (embed))

OPP_TYPE(MedischHandelenBeeindigd, "Medical acts ended; occurred_on is the last day.",
  (intern, std::string, handelen, "Kenmerk of the acts."),
  .sentence("Medisch handelen {handelen} beëindigd", "Medical acts {handelen} ended")
  .defaults("handelen = '<MedischHandelenGestart'"))

/// The events that stand here, in the order of `Feit`.
using MedischFeiten = std::variant<MedischHandelenGestart, MedischHandelenBeeindigd, MedischProtocolOpgesteld,
                                   BekwaamheidVerklaard>;

}  // namespace opp
