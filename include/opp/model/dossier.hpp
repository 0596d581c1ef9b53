#pragma once

#include "opp/base/describe.hpp"
#include "opp/base/entries.hpp"
#include "opp/base/export.hpp"
#include "opp/model/event.hpp"
#include "opp/stream/history.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <utility>
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
  (persoonsgegeven, Entries<Gezagsdrager>, gezagsdragers,
   "Registrations of adults; of a person the last on or before a day counts.")
  (persoonsgegeven, Entries<School>, scholen,
   "Registrations of schools; of a BRIN and location the last on or before a day counts.")
  (persoonsgegeven, Entries<Aanmelding>, aanmeldingen, "Applications for admission.")
  (persoonsgegeven, Entries<Inschrijving>, inschrijvingen, "Enrolments, oldest first.")
  (intern, Entries<Groepsplaatsing>, groepen, "Groups, in the order of time.")
  (persoonsgegeven, Entries<Opdcplaatsing>, opdc_plaatsingen, "Placements at an OPDC.")
  (bijzonder, Entries<Signaal>, signalen, "What was noticed.")
  (bijzonder, Entries<Ondersteuningsbehoefte>, behoeften, "Needs for support, as established.")
  (bijzonder, Entries<Aanvraag>, aanvragen, "Applications for support, arrangements and youth care.")
  (bijzonder, Entries<Handelingsplan>, handelingsplannen, "Temporary individual plans outside the OPP.")
  (bijzonder, Entries<Ondersteuning>, ondersteuning, "Support, in the order of time.")
  (bijzonder, Entries<OppVersie>, opp_versies, "Versions of the OPP, from 1.")
  (bijzonder, Entries<Hoormoment>, hoormomenten, "Opportunities to be heard.")
  (bijzonder, Entries<Overleg>, overleggen, "Meetings about the pupil.")
  (bijzonder, Entries<Zienswijze>, zienswijzen, "Views of parents, pupil and partners.")
  (bijzonder, Entries<Advies>, adviezen, "Advice of a commission.")
  (bijzonder, Entries<Evaluatie>, evaluaties, "Evaluations of the OPP.")
  (bijzonder, Entries<Bijsturing>, bijsturingen, "Changes of measures.")
  (bijzonder, Entries<Tlv>, tlvs, "Certificates of admissibility.")
  (bijzonder, Entries<Geschil>, geschillen, "Disputes and objections.")
  (persoonsgegeven, Entries<RodUitwisseling>, rod_uitwisselingen, "Exchanges with ROD.")
  (persoonsgegeven, Entries<Overstap>, overstappen, "Moves to and from other schools.")
  (persoonsgegeven, Entries<Toestemmingsverklaring>, toestemmingen, "Consents given and refused.")
  (bijzonder, Entries<Afwijkingsmotivering>, motiveringen, "Reasoned deviations.")
  (persoonsgegeven, Entries<Inzageverzoek>, inzageverzoeken, "Requests to see the dossier.")
  (bijzonder, Entries<MedischHandelen>, medisch_handelen, "Medical acts at school, in the order of time.")
  (bijzonder, Entries<MedischProtocol>, medische_protocollen,
   "Protocols for the medical acts of this pupil.")
  (bijzonder, Entries<Bekwaamheidsverklaring>, bekwaamheidsverklaringen,
   "Declarations that somebody is able to perform medical acts."))

/// A dossier without events.
[[nodiscard]] OPP_API Dossier empty_dossier(DossierId dossier_id);

/// Adds an event to a dossier; see `apply` for any kind of stream.
inline void apply(Dossier& dossier, const Event& event) { apply<DossierStream>(dossier, event); }

/// The dossier that events make; see `fold` for any kind of stream.
[[nodiscard]] inline Dossier fold(DossierId dossier_id, std::span<const Event> events) {
  return fold<DossierStream>(std::move(dossier_id), events);
}

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
