#pragma once

#include "kernel_help.hpp"
#include "opp/rules/own_rule.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What the kernels of agreements share. They look at lists of the dossier as it was on the peildatum.
namespace opp::kernels {

template <class List, class T>
bool holds(const List& list, const T& value) {
  return std::ranges::find(list, value) != std::ranges::end(list);
}

inline bool filled(const std::optional<std::string>& text) { return text && !text->empty(); }

/// Roles of youth care.
inline constexpr std::array kJeugdhulp{Rol::jeugdprofessional_onderwijs, Rol::jeugdhulp, Rol::cjg};

/// The days that belong to the enrolment of the peildatum, up to the peildatum.
struct Tijdvak {
  Day van;  ///< empty: from the beginning
  Date tot_en_met;

  [[nodiscard]] bool holds(Date day) const {
    return day <= tot_en_met && (!van.known() || day >= van.date());
  }
};

inline Tijdvak tijdvak(const DossierView& view) {
  const Inschrijving* enrolment = inschrijving_op(view.dossier, view.peildatum());
  return {enrolment == nullptr ? Day() : Day(begin_van(view.dossier, *enrolment)), view.peildatum()};
}

/// The most urgent answer about the items, or `none` if there is nothing to judge. `judge` gives an optional
/// answer about one; among equals the first stays, among those that are met the last.
template <class Items, class Judge>
Outcome worst_of(const Items& items, Outcome none, Judge judge) {
  std::optional<Outcome> worst;
  for (const auto& item : items) {
    const std::optional<Outcome> outcome = judge(item);
    if (!outcome) continue;
    const bool later_and_well =
        worst && outcome->status == Status::voldaan && worst->status == Status::voldaan;
    if (!worst || outcome->status < worst->status || later_and_well) worst = outcome;
  }
  return worst.value_or(none);
}

/// The most urgent answer about the entries of a list whose day lies in this enrolment.
template <class Entry, class Judge>
Outcome worst_in_enrolment(const DossierView& view, const std::vector<Entry>& entries, Date Entry::* day,
                           Reden none, Judge judge) {
  const Tijdvak period = tijdvak(view);
  return worst_of(entries, answer(Status::nvt, none), [&](const Entry& entry) -> std::optional<Outcome> {
    if (!period.holds(entry.*day)) return std::nullopt;
    return judge(entry);
  });
}

template <class Judge>
Outcome per_support(const DossierView& view, Reden none, Judge judge) {
  return worst_in_enrolment(view, view.dossier.ondersteuning, &Ondersteuning::vanaf, none, judge);
}

inline bool present(const Overleg& meeting, Rol role) {
  return std::ranges::any_of(meeting.deelnemers,
                             [&](const Deelnemer& d) { return d.aanwezig && d.rol == role; });
}

inline bool any_present(const Overleg& meeting, std::span<const Rol> roles) {
  return std::ranges::any_of(roles, [&](Rol role) { return present(meeting, role); });
}

/// First meeting in the list on or after `from` of which `fits` holds.
template <class Fits>
Day first_meeting(const DossierView& view, Date from, Fits fits) {
  Day first;
  for (const Overleg& meeting : view.dossier.overleggen) {
    if (meeting.datum >= from && fits(meeting)) keep_earliest(first, meeting.datum);
  }
  return first;
}

inline bool above_basis(const DossierView& view, const Ondersteuning& support) {
  const Ondersteuningsniveau* level = view.beleid.niveau(support.niveau);
  return level != nullptr && level->boven_basis;
}

inline bool has_ended(const std::optional<Date>& last, Date peildatum) { return last && *last < peildatum; }

/// Whether the deviation from a rule was reasoned on or after a day.
inline Day reasoned_on(const DossierView& view, std::string_view rule, Date from) {
  Day day;
  for (const Afwijkingsmotivering& reason : view.dossier.motiveringen) {
    if (reason.regel == rule && reason.datum >= from) keep_earliest(day, reason.datum);
  }
  return day;
}

/// Answer about something that had to be done by a day, if there is such a day.
inline Outcome judge_limit(const DossierView& view, Date start, std::optional<Date> due, Day met,
                           const Termijnredenen& reden) {
  if (due) return judge_term(view.facts, start, *due, met, reden);
  return met.known() ? answer(Status::voldaan, reden.op_tijd, start, {}, met)
                     : answer(Status::open, reden.loopt, start);
}

inline std::optional<Date> plus(Date start, const std::optional<int>& days) {
  return days ? std::optional(start.plus_days(*days)) : std::nullopt;
}

/// The party that gives consent in a role; empty for a role that the dossier records no consent of.
inline std::optional<Partij> party_of(Rol role) {
  if (role == Rol::ouder) return Partij::ouder;
  if (role == Rol::leerling) return Partij::leerling;
  return std::nullopt;
}

/// What became of a consent that is needed on a day.
enum class Toestemming : std::uint8_t { verleend, ontbreekt, geweigerd, onbekend };

/// Whether those whom the policy names had consented on a day, for this purpose and, if the consent is
/// limited to one meeting or move, for this one.
Toestemming consent(const DossierView& view, Toestemmingsdoel purpose, std::span<const Rol> roles,
                    std::string_view about, Date day);

/// Whether everyone with authority on a day is among those who said yes; empty if nobody is recorded.
template <class SaidYes>
std::optional<bool> all_holders(const DossierView& view, Date day, SaidYes said_yes) {
  std::optional<bool> all;
  for (const Gezagsdrager& holder : gezagsdragers_op(view.dossier, day)) {
    if (holder.gezag == true) all = all.value_or(true) && said_yes(holder.persoon);
  }
  return all;
}

/// Whether the pupil answers in place of the parents on a day; empty if the date of birth is not known.
std::optional<bool> pupil_decides(const DossierView& view, Date day);

}  // namespace opp::kernels
