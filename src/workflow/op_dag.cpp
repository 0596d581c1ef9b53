#include "op_dag.hpp"

#include <algorithm>
#include <tuple>
#include <type_traits>
#include <vector>

namespace opp::workflow {

namespace {

void forget_later(std::optional<Date>& date, Date day) {
  if (date && *date > day) date.reset();
}

/// Removes the entries of a list that are dated later. The second field of such an entry is its day; a list
/// whose entries have none (TLVs, with a day per decision) stays whole.
template <class Entry>
void forget_later(std::vector<Entry>& list, Date day) {
  if constexpr (Described<Entry>) {
    if constexpr (field_count<Entry> >= 2) {
      constexpr auto own = opp::detail::get<1>(type_info<Entry>.fields);
      if constexpr (std::is_same_v<typename decltype(own)::member_type, Date>) {
        std::erase_if(list, [&](const Entry& entry) { return entry.*own.member > day; });
      }
    }
  }
}

}  // namespace

Dossier op_dag(Dossier dossier, Date day) {
  for_each_field<Dossier>([&](const auto& f) {
    using M = typename std::remove_cvref_t<decltype(f)>::member_type;
    if constexpr (opp::detail::is_vector<M>::value) forget_later(dossier.*f.member, day);
  });
  forget_later(dossier.laatst_gebeurd_op, day);
  for (Gezagsdrager& adult : dossier.gezagsdragers) forget_later(adult.tot_en_met, day);
  for (Aanmelding& application : dossier.aanmeldingen) forget_later(application.besluiten, day);
  std::erase_if(dossier.opp_versies, [&](const OppVersie& v) { return v.opgesteld_op > day; });
  for (Inschrijving& enrolment : dossier.inschrijvingen) {
    forget_later(enrolment.definitief_geplaatst_op, day);
    forget_later(enrolment.uitgeschreven_op, day);
  }
  for (Ondersteuning& support : dossier.ondersteuning) forget_later(support.tot_en_met, day);
  for (OppVersie& version : dossier.opp_versies) {
    forget_later(version.perspectief_vastgesteld_op, day);
    forget_later(version.handelingsdeel_vastgesteld_op, day);
    forget_later(version.beeindigd_op, day);
    forget_later(version.overeenstemming, day);
    forget_later(version.voortgang, day);
  }
  for (Hoormoment& moment : dossier.hoormomenten) forget_later(moment.toegelicht_op, day);
  for (Overstap& move : dossier.overstappen) {
    forget_later(move.inzage, day);
    forget_later(move.rapporten, day);
    forget_later(move.ontvangen_op, day);
    forget_later(move.terugkoppelingen, day);
    forget_later(move.afschriften, day);
  }
  for (Toestemmingsverklaring& consent : dossier.toestemmingen) forget_later(consent.ingetrokken_op, day);
  for (MedischHandelen& acts : dossier.medisch_handelen) forget_later(acts.tot_en_met, day);
  return dossier;
}

}  // namespace opp::workflow
