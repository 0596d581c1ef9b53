#pragma once

#include "opp/base/field_table.hpp"
#include "opp/model/event.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace opp {

/// One pupil at one school: the fold of its events. It holds what is known, also of the future; whoever asks
/// about a day (`check`) looks at what is dated on or before that day.
struct Dossier {
  DossierId dossier_id;
  std::int64_t laatste_sequence;
  std::optional<Leerling> leerling;
  std::vector<Inschrijving> inschrijvingen;
  std::vector<Groepsplaatsing> groepen;
  std::vector<Ondersteuning> ondersteuning;
  std::vector<OppVersie> opp_versies;
  std::vector<Hoormoment> hoormomenten;
  std::vector<Evaluatie> evaluaties;
};
template <>
inline constexpr TypeInfo type_info<Dossier>{"Dossier", "One pupil at one school: the fold of its events."};
template <>
inline constexpr auto fields<Dossier> = std::tuple{
    field{&Dossier::dossier_id, "dossier_id", since(1), Privacy::intern, "Local id of the dossier."},
    field{&Dossier::laatste_sequence, "laatste_sequence", since(1), Privacy::intern,
          "Sequence of the last event that was folded; 0 for an empty dossier."},
    field{&Dossier::leerling, "leerling", since(1), Privacy::persoonsgegeven, "The pupil, once registered."},
    field{&Dossier::inschrijvingen, "inschrijvingen", since(1), Privacy::persoonsgegeven,
          "Enrolments, oldest first."},
    field{&Dossier::groepen, "groepen", since(1), Privacy::intern, "Groups, in the order of recording."},
    field{&Dossier::ondersteuning, "ondersteuning", since(1), Privacy::bijzonder,
          "Support, in the order of recording."},
    field{&Dossier::opp_versies, "opp_versies", since(1), Privacy::bijzonder, "Versions of the OPP, from 1."},
    field{&Dossier::hoormomenten, "hoormomenten", since(1), Privacy::bijzonder, "Opportunities to be heard."},
    field{&Dossier::evaluaties, "evaluaties", since(1), Privacy::bijzonder, "Evaluations."},
};
static_assert(fields_complete<Dossier>());

/// A dossier without events.
[[nodiscard]] Dossier empty_dossier(DossierId dossier_id);

/// Adds one event. Its sequence must be one more than the last; 0 means *the next one*.
///
/// Throws `HistoryError` and leaves the dossier as it was if the event belongs elsewhere, comes out of order,
/// lies outside 1950-2199 or is structurally impossible (an answer to a version that does not exist, leaving
/// without being enrolled). An event that merely breaks the law is accepted.
void apply(Dossier& dossier, const Event& event);

/// The fold of a history of one dossier. Throws `HistoryError`; the message names the position of the event.
[[nodiscard]] Dossier fold(DossierId dossier_id, std::span<const Event> events);

/// The enrolment that runs on `day`, or else the last one that began on or before it; null if there is none.
[[nodiscard]] const Inschrijving* inschrijving_op(const Dossier& dossier, Date day);

/// True if some enrolment runs on `day`, its first and last day included.
[[nodiscard]] bool is_ingeschreven(const Dossier& dossier, Date day);

}  // namespace opp
