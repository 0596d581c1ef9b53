#pragma once

#include "opp/base/field_table.hpp"
#include "opp/model/event.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <tuple>
#include <vector>

namespace opp {

/// One pupil: the fold of the events of the dossier. It holds what is known, also of the future; whoever asks
/// about a day (`check`) looks at what is dated on or before that day. Lists stand in the order of time; each
/// entry tells the event that made it. A pupil who comes back, or whose case is followed over schools, has
/// several enrolments.
struct Dossier {
  DossierId dossier_id;
  std::int64_t laatste_sequence;
  std::optional<Date> laatst_gebeurd_op;
  std::optional<Leerling> leerling;
  std::vector<Gezagsdrager> gezagsdragers;
  std::vector<School> scholen;
  std::vector<Aanmelding> aanmeldingen;
  std::vector<Inschrijving> inschrijvingen;
  std::vector<Groepsplaatsing> groepen;
  std::vector<Opdcplaatsing> opdc_plaatsingen;
  std::vector<Signaal> signalen;
  std::vector<Ondersteuningsbehoefte> behoeften;
  std::vector<Aanvraag> aanvragen;
  std::vector<Handelingsplan> handelingsplannen;
  std::vector<Ondersteuning> ondersteuning;
  std::vector<OppVersie> opp_versies;
  std::vector<Hoormoment> hoormomenten;
  std::vector<Overleg> overleggen;
  std::vector<Zienswijze> zienswijzen;
  std::vector<Advies> adviezen;
  std::vector<Evaluatie> evaluaties;
  std::vector<Bijsturing> bijsturingen;
  std::vector<Tlv> tlvs;
  std::vector<Geschil> geschillen;
  std::vector<RodUitwisseling> rod_uitwisselingen;
  std::vector<Overstap> overstappen;
  std::vector<Toestemmingsverklaring> toestemmingen;
  std::vector<Afwijkingsmotivering> motiveringen;
  std::vector<Inzageverzoek> inzageverzoeken;
  std::vector<MedischHandelen> medisch_handelen;
  std::vector<MedischProtocol> medische_protocollen;
  std::vector<Bekwaamheidsverklaring> bekwaamheidsverklaringen;
};
template <>
inline constexpr TypeInfo type_info<Dossier>{"Dossier", "One pupil: the fold of the events of the dossier."};
template <>
inline constexpr auto fields<Dossier> = std::tuple{
    field{&Dossier::dossier_id, "dossier_id", since(1), Privacy::intern, "Local id of the dossier."},
    field{&Dossier::laatste_sequence, "laatste_sequence", since(1), Privacy::intern,
          "Sequence of the last event that was folded; 0 for an empty dossier."},
    field{&Dossier::laatst_gebeurd_op, "laatst_gebeurd_op", since(1), Privacy::persoonsgegeven,
          "Day of the latest fact in it; `apply` goes on from there."},
    field{&Dossier::leerling, "leerling", since(1), Privacy::persoonsgegeven, "The pupil, once registered."},
    field{&Dossier::gezagsdragers, "gezagsdragers", since(1), Privacy::persoonsgegeven,
          "Registrations of adults; of a person the last on or before a day counts."},
    field{&Dossier::scholen, "scholen", since(1), Privacy::persoonsgegeven,
          "Registrations of schools; of a BRIN and location the last on or before a day counts."},
    field{&Dossier::aanmeldingen, "aanmeldingen", since(1), Privacy::persoonsgegeven,
          "Applications for admission."},
    field{&Dossier::inschrijvingen, "inschrijvingen", since(1), Privacy::persoonsgegeven,
          "Enrolments, oldest first."},
    field{&Dossier::groepen, "groepen", since(1), Privacy::intern, "Groups, in the order of time."},
    field{&Dossier::opdc_plaatsingen, "opdc_plaatsingen", since(1), Privacy::persoonsgegeven,
          "Placements at an OPDC."},
    field{&Dossier::signalen, "signalen", since(1), Privacy::bijzonder, "What was noticed."},
    field{&Dossier::behoeften, "behoeften", since(1), Privacy::bijzonder,
          "Needs for support, as established."},
    field{&Dossier::aanvragen, "aanvragen", since(1), Privacy::bijzonder,
          "Applications for support, arrangements and youth care."},
    field{&Dossier::handelingsplannen, "handelingsplannen", since(1), Privacy::bijzonder,
          "Temporary individual plans outside the OPP."},
    field{&Dossier::ondersteuning, "ondersteuning", since(1), Privacy::bijzonder,
          "Support, in the order of time."},
    field{&Dossier::opp_versies, "opp_versies", since(1), Privacy::bijzonder, "Versions of the OPP, from 1."},
    field{&Dossier::hoormomenten, "hoormomenten", since(1), Privacy::bijzonder, "Opportunities to be heard."},
    field{&Dossier::overleggen, "overleggen", since(1), Privacy::bijzonder, "Meetings about the pupil."},
    field{&Dossier::zienswijzen, "zienswijzen", since(1), Privacy::bijzonder,
          "Views of parents, pupil and partners."},
    field{&Dossier::adviezen, "adviezen", since(1), Privacy::bijzonder, "Advice of a commission."},
    field{&Dossier::evaluaties, "evaluaties", since(1), Privacy::bijzonder, "Evaluations of the OPP."},
    field{&Dossier::bijsturingen, "bijsturingen", since(1), Privacy::bijzonder, "Changes of measures."},
    field{&Dossier::tlvs, "tlvs", since(1), Privacy::bijzonder, "Certificates of admissibility."},
    field{&Dossier::geschillen, "geschillen", since(1), Privacy::bijzonder, "Disputes and objections."},
    field{&Dossier::rod_uitwisselingen, "rod_uitwisselingen", since(1), Privacy::persoonsgegeven,
          "Exchanges with ROD."},
    field{&Dossier::overstappen, "overstappen", since(1), Privacy::persoonsgegeven,
          "Moves to and from other schools."},
    field{&Dossier::toestemmingen, "toestemmingen", since(1), Privacy::persoonsgegeven,
          "Consents given and refused."},
    field{&Dossier::motiveringen, "motiveringen", since(1), Privacy::bijzonder, "Reasoned deviations."},
    field{&Dossier::inzageverzoeken, "inzageverzoeken", since(1), Privacy::persoonsgegeven,
          "Requests to see the dossier."},
    field{&Dossier::medisch_handelen, "medisch_handelen", since(1), Privacy::bijzonder,
          "Medical acts at school, in the order of time."},
    field{&Dossier::medische_protocollen, "medische_protocollen", since(1), Privacy::bijzonder,
          "Protocols for the medical acts of this pupil."},
    field{&Dossier::bekwaamheidsverklaringen, "bekwaamheidsverklaringen", since(1), Privacy::bijzonder,
          "Declarations that somebody is able to perform medical acts."},
};
static_assert(fields_complete<Dossier>());

/// A dossier without events.
[[nodiscard]] Dossier empty_dossier(DossierId dossier_id);

/// Adds one event that happened on or after the latest one in the dossier and is no correction. Its sequence
/// must be one more than the last; 0 means *the next one*.
///
/// Throws and leaves the dossier as it was: `HistoryError` if the event belongs elsewhere, comes out of
/// order, lies outside 1950-2199, happened before what is in the dossier (OPP-MODEL-007), is a correction
/// (OPP-MODEL-005) — both change what only a `History` knows — or is structurally impossible (an answer to a
/// version that does not exist on that day, leaving without being enrolled); `InvalidDataError` for a text or
/// list beyond the limits
/// (`check_limits`). The message names the position and kind of the event, never its content. An event that
/// merely breaks the law is accepted.
void apply(Dossier& dossier, const Event& event);

/// The fold of a history of one dossier: the facts in the order in which they happened, those of one day in
/// the order of recording, whenever they were recorded. A corrected event counts in the form of its newest
/// correction.
///
/// Throws as `apply`; also OPP-MODEL-006 for a correction of what is not there, of a correction, or that
/// contradicts itself.
[[nodiscard]] Dossier fold(DossierId dossier_id, std::span<const Event> events);

/// The enrolment that runs on `day`, or else the last one that began on or before it; null if there is none.
[[nodiscard]] const Inschrijving* inschrijving_op(const Dossier& dossier, Date day);

/// True if some enrolment runs on `day`, its first and last day included.
[[nodiscard]] bool is_ingeschreven(const Dossier& dossier, Date day);

/// First day that belongs to an enrolment: the day after the former one ended; empty for the first. An OPP
/// may be drawn up before the enrolment begins.
[[nodiscard]] std::optional<Date> begin_van(const Dossier& dossier, const Inschrijving& inschrijving);

/// The latest version whose perspective part was fixed on or before `day`, if the OPP runs on that day; null
/// if there is none. The two parts are fixed apart, so it need not be that of the handelingsdeel.
[[nodiscard]] const OppVersie* geldend_perspectief(const Dossier& dossier, Date day);
/// The same for the handelingsdeel.
[[nodiscard]] const OppVersie* geldend_handelingsdeel(const Dossier& dossier, Date day);

/// Adults whose authority or care lasts on `day`, each by the registration of that day.
[[nodiscard]] std::vector<Gezagsdrager> gezagsdragers_op(const Dossier& dossier, Date day);

/// The registration of the school of an enrolment on `day`: that of its location, or else that of the school
/// as a whole; null if there is none.
[[nodiscard]] const School* school_op(const Dossier& dossier, const Inschrijving& inschrijving, Date day);

}  // namespace opp
