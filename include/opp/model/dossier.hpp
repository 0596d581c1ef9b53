#pragma once

#include "opp/base/describe.hpp"
#include "opp/base/export.hpp"
#include "opp/model/event.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace opp {

/// It holds what is known, also of the future; `dossier_on` gives what of it holds on a day. Lists stand in
/// the order of time; each entry tells the event that made it. A pupil who comes back, or whose case is
/// followed over schools, has several enrolments.
OPP_TYPE(Dossier, "One pupil: the fold of the events of the dossier.",
  (intern, DossierId, dossier_id, "Local id of the dossier.")
  (intern, std::int64_t, laatste_sequence,
   "Sequence of the last event that was folded; 0 for an empty dossier.")
  (persoonsgegeven, std::optional<Date>, laatst_gebeurd_op,
   "Day of the latest fact in it; `apply` goes on from there.")
  (persoonsgegeven, std::optional<Leerling>, leerling, "The pupil, once registered.")
  (persoonsgegeven, std::vector<Gezagsdrager>, gezagsdragers,
   "Registrations of adults; of a person the last on or before a day counts.")
  (persoonsgegeven, std::vector<School>, scholen,
   "Registrations of schools; of a BRIN and location the last on or before a day counts.")
  (persoonsgegeven, std::vector<Aanmelding>, aanmeldingen, "Applications for admission.")
  (persoonsgegeven, std::vector<Inschrijving>, inschrijvingen, "Enrolments, oldest first.")
  (intern, std::vector<Groepsplaatsing>, groepen, "Groups, in the order of time.")
  (persoonsgegeven, std::vector<Opdcplaatsing>, opdc_plaatsingen, "Placements at an OPDC.")
  (bijzonder, std::vector<Signaal>, signalen, "What was noticed.")
  (bijzonder, std::vector<Ondersteuningsbehoefte>, behoeften, "Needs for support, as established.")
  (bijzonder, std::vector<Aanvraag>, aanvragen, "Applications for support, arrangements and youth care.")
  (bijzonder, std::vector<Handelingsplan>, handelingsplannen, "Temporary individual plans outside the OPP.")
  (bijzonder, std::vector<Ondersteuning>, ondersteuning, "Support, in the order of time.")
  (bijzonder, std::vector<OppVersie>, opp_versies, "Versions of the OPP, from 1.")
  (bijzonder, std::vector<Hoormoment>, hoormomenten, "Opportunities to be heard.")
  (bijzonder, std::vector<Overleg>, overleggen, "Meetings about the pupil.")
  (bijzonder, std::vector<Zienswijze>, zienswijzen, "Views of parents, pupil and partners.")
  (bijzonder, std::vector<Advies>, adviezen, "Advice of a commission.")
  (bijzonder, std::vector<Evaluatie>, evaluaties, "Evaluations of the OPP.")
  (bijzonder, std::vector<Bijsturing>, bijsturingen, "Changes of measures.")
  (bijzonder, std::vector<Tlv>, tlvs, "Certificates of admissibility.")
  (bijzonder, std::vector<Geschil>, geschillen, "Disputes and objections.")
  (persoonsgegeven, std::vector<RodUitwisseling>, rod_uitwisselingen, "Exchanges with ROD.")
  (persoonsgegeven, std::vector<Overstap>, overstappen, "Moves to and from other schools.")
  (persoonsgegeven, std::vector<Toestemmingsverklaring>, toestemmingen, "Consents given and refused.")
  (bijzonder, std::vector<Afwijkingsmotivering>, motiveringen, "Reasoned deviations.")
  (persoonsgegeven, std::vector<Inzageverzoek>, inzageverzoeken, "Requests to see the dossier.")
  (bijzonder, std::vector<MedischHandelen>, medisch_handelen, "Medical acts at school, in the order of time.")
  (bijzonder, std::vector<MedischProtocol>, medische_protocollen,
   "Protocols for the medical acts of this pupil.")
  (bijzonder, std::vector<Bekwaamheidsverklaring>, bekwaamheidsverklaringen,
   "Declarations that somebody is able to perform medical acts."))

/// A dossier without events.
[[nodiscard]] OPP_API Dossier empty_dossier(DossierId dossier_id);

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
OPP_API void apply(Dossier& dossier, const Event& event);

/// The fold of a history of one dossier: the facts in the order in which they happened, those of one day in
/// the order of recording, whenever they were recorded. A corrected event counts in the form of its newest
/// correction.
///
/// Throws as `apply`; also OPP-MODEL-006 for a correction of what is not there, of a correction, or that
/// contradicts itself.
[[nodiscard]] OPP_API Dossier fold(DossierId dossier_id, std::span<const Event> events);

/// The dossier as it was on `day`: without the entries that are later, and in those that stay without what a
/// later event filled in. What was planned stays, for whenever it was planned. Its `laatst_gebeurd_op` is the
/// latest day of what is left.
///
/// A dossier keeps one value of what a later event wrote over: the data of the pupil, the planned end of a
/// placement that was prolonged, the kind and partnership of a certificate that was issued, why it was
/// refused if it was withdrawn too. Those stay as they are now; `History::as_of` is exact, but needs the
/// events.
[[nodiscard]] OPP_API Dossier dossier_on(const Dossier& dossier, Date day);

/// The same for whoever only reads it: nothing is copied if nothing in the dossier is later than `day`. The
/// dossier has to stay where it is.
class OPP_API DossierOn {
 public:
  DossierOn(const Dossier& dossier, Date day);
  DossierOn(Dossier&& dossier, Date day) = delete;

  [[nodiscard]] const Dossier& operator*() const { return cut_ ? *cut_ : whole_; }

 private:
  const Dossier& whole_;
  std::optional<Dossier> cut_;
};

/// The enrolment that runs on `day`, or else the last one that began on or before it; null if there is none.
[[nodiscard]] OPP_API const Inschrijving* inschrijving_op(const Dossier& dossier, Date day);

/// True if some enrolment runs on `day`, its first and last day included.
[[nodiscard]] OPP_API bool is_ingeschreven(const Dossier& dossier, Date day);

/// First day that belongs to an enrolment: the day after the former one ended; empty for the first. An OPP
/// may be drawn up before the enrolment begins.
[[nodiscard]] OPP_API std::optional<Date> begin_van(const Dossier& dossier, const Inschrijving& inschrijving);

/// The latest version whose perspective part was fixed on or before `day`, if the OPP runs on that day; null
/// if there is none. The two parts are fixed apart, so it need not be that of the handelingsdeel.
[[nodiscard]] OPP_API const OppVersie* geldend_perspectief(const Dossier& dossier, Date day);
/// The same for the handelingsdeel.
[[nodiscard]] OPP_API const OppVersie* geldend_handelingsdeel(const Dossier& dossier, Date day);

/// Adults whose authority or care lasts on `day`, each by the registration of that day.
[[nodiscard]] OPP_API std::vector<Gezagsdrager> gezagsdragers_op(const Dossier& dossier, Date day);

/// The registration of the school of an enrolment on `day`: that of its location, or else that of the school
/// as a whole; null if there is none.
[[nodiscard]] OPP_API const School* school_op(const Dossier& dossier, const Inschrijving& inschrijving,
                                              Date day);

}  // namespace opp
