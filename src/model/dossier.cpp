#include "opp/model/dossier.hpp"

#include "opp/base/limits.hpp"
#include "opp/stream/errors.hpp"
#include "stream/fold.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

namespace opp {

namespace {

/// Applies one fact to a dossier. Every branch checks first and changes afterwards. Facts come in the order
/// in which they happened, so a fact can only rest on what was there on its own day, and leaving out what
/// happened later leaves a possible history.
class Apply {
 public:
  Apply(Dossier& dossier, std::int64_t sequence, Date day) : d_(dossier), sequence_(sequence), day_(day) {}

  // ---- pupil and school ----

  void operator()(const LeerlingGeregistreerd& e) { d_.leerling = e.leerling; }

  void operator()(const GezagsdragerGeregistreerd& e) { add(d_.gezagsdragers, e); }
  void operator()(const GezagBeeindigd& e) {
    const auto newest = std::find_if(d_.gezagsdragers.rbegin(), d_.gezagsdragers.rend(),
                                     [&](const Gezagsdrager& g) { return g.persoon == e.persoon; });
    require(newest != d_.gezagsdragers.rend(), "this person was not registered");
    require(!newest->tot_en_met, "the authority or care of this person was already ended");
    newest->tot_en_met = day_;
  }
  void operator()(const SchoolGeregistreerd& e) { add(d_.scholen, e); }

  // ---- admission ----

  void operator()(const Aangemeld& e) { add_new(d_.aanmeldingen, e, "application"); }
  void operator()(const AanmeldingOpgeschort& e) {
    Aanmelding& a = running_application(e.aanmelding);
    require(a.opschortingen.empty() || a.opschortingen.back().tot_en_met, "its term already stands still");
    a.opschortingen.push_back({day_, e.reden, std::nullopt});
  }
  void operator()(const AanmeldingAangevuld& e) {
    Aanmelding& a = get(d_.aanmeldingen, e.aanmelding, "application");
    require(!a.opschortingen.empty() && !a.opschortingen.back().tot_en_met,
            "the term of this application does not stand still");
    a.opschortingen.back().tot_en_met = day_;
  }
  void operator()(const BeslistermijnVerlengd& e) {
    Aanmelding& a = running_application(e.aanmelding);
    require(!a.verlengd_op, "the term of this application was already prolonged");
    a.verlengd_op = day_;
    a.verlengd_tot_en_met = e.tot_en_met;
  }
  void operator()(const ToelatingBesloten& e) {
    Aanmelding& a = running_application(e.aanmelding);
    a.besluiten.push_back({sequence_, day_, e.besluit, e.weigeringsgrond, e.bereide_school, e.reden});
  }
  void operator()(const AanmeldingIngetrokken& e) { running_application(e.aanmelding).ingetrokken_op = day_; }

  // ---- enrolment ----

  void operator()(const Ingeschreven& e) { enrol(e, false); }
  void operator()(const TijdelijkGeplaatst& e) { enrol(e, true); }

  void operator()(const DefinitiefGeplaatst&) {
    Inschrijving& running = running_enrolment();
    require(running.tijdelijk && !running.definitief_geplaatst_op,
            "there is no temporary placement to make definitive");
    running.definitief_geplaatst_op = day_;
  }
  void operator()(const GroepToegewezen& e) { add(d_.groepen, e); }
  void operator()(const OpdcGeplaatst& e) { add_new(d_.opdc_plaatsingen, e, "placement"); }
  void operator()(const OpdcVerlengd& e) {
    Opdcplaatsing& placement = running_opdc(e.plaatsing);
    placement.verlengd_op.push_back(day_);
    if (e.verwacht_tot_en_met) placement.verwacht_tot_en_met = e.verwacht_tot_en_met;
  }
  void operator()(const OpdcBeeindigd& e) { running_opdc(e.plaatsing).tot_en_met = day_; }

  void operator()(const Uitgeschreven& e) {
    Inschrijving& running = running_enrolment();
    running.uitgeschreven_op = day_;
    running.bestemming = e.bestemming;
    running.laatst_bezocht_op = e.laatst_bezocht_op;
  }

  // ---- needs and support ----

  void operator()(const Gesignaleerd& e) { add_new(d_.signalen, e, "signal"); }
  void operator()(const BehoefteVastgesteld& e) {
    refers_to(d_.signalen, e.signaal, "signal");
    add_new(d_.behoeften, e, "need");
  }
  void operator()(const OndersteuningGestart& e) { add_new(d_.ondersteuning, e, "support"); }
  void operator()(const OndersteuningBeeindigd& e) {
    Ondersteuning& support = get(d_.ondersteuning, e.kenmerk, "support");
    require(!support.tot_en_met, "this support was already ended");
    support.tot_en_met = day_;
    support.effect = e.effect;
  }

  void operator()(const AanvraagGedaan& e) {
    refers_to(d_.behoeften, e.behoefte, "need");
    if (e.versie) (void)version(*e.versie);
    add_new(d_.aanvragen, e, "application");
  }
  void operator()(const AanvraagBesloten& e) {
    Aanvraag& application = get(d_.aanvragen, e.aanvraag, "application");
    require(!application.besloten_op, "this application was already decided on");
    application.besloten_op = day_;
    application.toegekend = e.toegekend;
    application.reden = e.reden;
  }
  void operator()(const HandelingsplanOpgesteld& e) { add_new(d_.handelingsplannen, e, "plan"); }
  void operator()(const HandelingsplanGeevalueerd& e) {
    Handelingsplan& plan = get(d_.handelingsplannen, e.plan, "plan");
    plan.evaluaties.push_back({day_, e.betrokkenen, e.uitkomst});
  }

  // ---- the OPP ----

  void operator()(const OppOpgesteld& e) {
    if (!d_.opp_versies.empty()) {
      const std::optional<Date>& ended = d_.opp_versies.back().beeindigd_op;
      require(ended.has_value(), "an OPP is running; a next version is OppBijgesteld");
    }
    add_version(e, std::nullopt);
  }
  void operator()(const OppBijgesteld& e) {
    require(!d_.opp_versies.empty() && !d_.opp_versies.back().beeindigd_op,
            "there is no running OPP to adjust");
    add_version(e, e.reden);
  }
  void operator()(const PerspectiefVastgesteld& e) {
    fix(version(e.versie).perspectief_vastgesteld_op,
        "the perspective part of this version was already fixed");
  }
  void operator()(const HandelingsdeelVastgesteld& e) {
    fix(version(e.versie).handelingsdeel_vastgesteld_op,
        "the handelingsdeel of this version was already fixed");
  }
  void operator()(const DoelvoortgangVastgelegd& e) {
    OppVersie& v = version(e.versie);
    has_goal(v, e.doel);
    v.voortgang.push_back({sequence_, day_, e.doel, e.voortgang, e.toelichting});
  }
  void operator()(const OppGeevalueerd& e) {
    const OppVersie& v = version(e.versie);
    for (const Doeluitkomst& outcome : e.doelen) has_goal(v, outcome.doel);
    add(d_.evaluaties, e);
  }
  void operator()(const OppBijgestuurd& e) {
    (void)version(e.versie);
    add(d_.bijsturingen, e);
  }
  void operator()(const OppBeeindigd& e) {
    require(!d_.opp_versies.empty() && !d_.opp_versies.back().beeindigd_op, "there is no running OPP to end");
    for (OppVersie& v : d_.opp_versies) {
      if (v.beeindigd_op) continue;
      v.beeindigd_op = day_;
      v.reden_beeindiging = e.reden;
    }
  }

  // ---- hearing, talks, agreement, advice ----

  void operator()(const LeerlingGehoord& e) { add_new(d_.hoormomenten, e, "moment of hearing"); }
  void operator()(const InvloedToegelicht& e) {
    Hoormoment& moment = get(d_.hoormomenten, e.hoormoment, "moment of hearing");
    if (moment.toegelicht_op) return;
    moment.toegelicht_op = day_;
    moment.toelichting_wijze = e.wijze;
  }
  void operator()(const OverlegGevoerd& e) {
    refers_to(d_.signalen, e.signaal, "signal");
    add_new(d_.overleggen, e, "meeting");
  }
  void operator()(const VerslagOndertekend& e) {
    Overleg& meeting = get(d_.overleggen, e.overleg, "meeting");
    meeting.ondertekeningen.push_back({day_, e.partij, e.persoon, e.geweigerd, e.reden});
  }
  void operator()(const OverlegGeevalueerd& e) {
    Overleg& meeting = get(d_.overleggen, e.overleg, "meeting");
    if (meeting.geevalueerd_op) return;
    meeting.geevalueerd_op = day_;
    meeting.evaluatie = e.uitkomst;
  }
  void operator()(const ZienswijzeGegeven& e) {
    refers_to(d_.overleggen, e.overleg, "meeting");
    add(d_.zienswijzen, e);
  }
  void operator()(const AdviesGegeven& e) {
    if (e.versie) (void)version(*e.versie);
    add(d_.adviezen, e);
  }
  void operator()(const OvereenstemmingGegeven& e) {
    answer(e, Antwoord::akkoord, std::nullopt, e.bewijs, {});
  }
  void operator()(const OvereenstemmingGeweigerd& e) {
    answer(e, Antwoord::geweigerd, e.reden, e.bewijs, {});
  }
  void operator()(const OppGezien& e) { answer(e, Antwoord::gezien, std::nullopt, e.bewijs, {}); }
  void operator()(const PartijNietBereikt& e) {
    answer(e, Antwoord::niet_bereikt, std::nullopt, std::nullopt, e.pogingen);
  }

  // ---- TLV, disputes, ROD ----

  void operator()(const TlvAangevraagd& e) {
    is_new(d_.tlvs, e.kenmerk, "TLV");
    if (e.versie) (void)version(*e.versie);
    Tlv tlv = new_tlv(e.kenmerk, e.soort);
    tlv.samenwerkingsverband = e.samenwerkingsverband;
    tlv.aangevraagd_op = day_;
    tlv.versie = e.versie;
    tlv.zienswijze_ouders = e.zienswijze_ouders;
    tlv.beslistermijn_dagen = e.beslistermijn_dagen;
    tlv.instemming_ouders = e.instemming_ouders;
    d_.tlvs.push_back(std::move(tlv));
  }
  void operator()(const TlvAfgegeven& e) {
    require(!e.geldig_tot_en_met || e.geldig_vanaf <= *e.geldig_tot_en_met, "it would end before it begins");
    Tlv* tlv = find(d_.tlvs, e.kenmerk);
    if (tlv != nullptr) {
      require(!tlv->afgegeven_op,
              "this TLV was already issued");  // after a refusal it may follow an objection
      require(!tlv->ingetrokken_op, "this TLV was withdrawn");
    } else {
      is_new(d_.tlvs, e.kenmerk, "TLV");
      d_.tlvs.push_back(new_tlv(e.kenmerk, e.soort));
      tlv = &d_.tlvs.back();
    }
    tlv->soort = e.soort;
    if (e.samenwerkingsverband) tlv->samenwerkingsverband = e.samenwerkingsverband;
    tlv->afgegeven_op = day_;
    tlv->nummer = e.nummer;
    tlv->categorie = e.categorie;
    tlv->geldig_vanaf = e.geldig_vanaf;
    tlv->geldig_tot_en_met = e.geldig_tot_en_met;
    tlv->deskundigen = e.deskundigen;
  }
  void operator()(const TlvGeweigerd& e) {
    Tlv& tlv = get(d_.tlvs, e.kenmerk, "TLV");
    require(!tlv.afgegeven_op && !tlv.geweigerd_op && !tlv.ingetrokken_op, "this TLV was already decided on");
    tlv.geweigerd_op = day_;
    tlv.reden = e.reden;
  }
  void operator()(const TlvIngetrokken& e) {
    Tlv& tlv = get(d_.tlvs, e.kenmerk, "TLV");
    require(!tlv.ingetrokken_op, "this TLV was already withdrawn");
    tlv.ingetrokken_op = day_;
    tlv.reden = e.reden;
  }
  void operator()(const GeschilIngediend& e) {
    if (e.versie) (void)version(*e.versie);
    add_new(d_.geschillen, e, "dispute");
  }
  void operator()(const OordeelGegeven& e) {
    Geschil& dispute = running_dispute(e.geschil);
    require(!dispute.oordeel_op, "this dispute already has an opinion");
    dispute.oordeel_op = day_;
    dispute.strekking = e.strekking;
    dispute.oordeel = e.tekst;
  }
  void operator()(const OordeelBeantwoord& e) {
    Geschil& dispute = running_dispute(e.geschil);
    require(dispute.oordeel_op.has_value(), "this dispute has no opinion yet");
    require(!dispute.beantwoord_op, "the opinion was already answered");
    dispute.beantwoord_op = day_;
    dispute.opgevolgd = e.opgevolgd;
    dispute.motivering = e.motivering;
  }
  void operator()(const GeschilIngetrokken& e) {
    Geschil& dispute = running_dispute(e.geschil);
    require(!dispute.oordeel_op, "this dispute already has an opinion");
    dispute.ingetrokken_op = day_;
  }
  void operator()(const RodUitgewisseld& e) {
    require(!e.einddatum || e.begindatum <= *e.einddatum, "the period would end before it begins");
    add(d_.rod_uitwisselingen, e);
  }

  // ---- moves, consent, access ----

  void operator()(const OverstapGemeld& e) { add_new(d_.overstappen, e, "move"); }
  void operator()(const InzageGegeven& e) {
    move(e.overstap).inzage.push_back({sequence_, day_, e.partij, e.persoon, e.akkoord, e.opmerkingen});
  }
  void operator()(const OnderwijskundigRapportVerstrekt& e) {
    Overstap& m = move(e.overstap);
    require(m.richting == Overstaprichting::vertrek, "the report is sent by the school of origin");
    if (e.versie) (void)version(*e.versie);
    m.rapporten.push_back({sequence_, day_, e.onderdelen, e.versie});
  }
  void operator()(const AfschriftVerstrekt& e) {
    move(e.overstap).afschriften.push_back({sequence_, day_, e.partij});
  }
  void operator()(const OverdrachtOntvangen& e) {
    Overstap& m = move(e.overstap);
    require(!m.ontvangen_op, "these data were already received");
    m.ontvangen_op = day_;
    m.ontvangen_onderdelen = e.onderdelen;
    m.opp_volledig = e.opp_volledig;
  }
  void operator()(const Teruggekoppeld& e) {
    Overstap& m = move(e.overstap);
    refers_to(d_.toestemmingen, e.toestemming, "consent");
    m.terugkoppelingen.push_back({sequence_, day_, e.toestemming, e.inhoud});
  }
  void operator()(const ToestemmingGegeven& e) {
    is_new(d_.toestemmingen, e.kenmerk, "consent");
    d_.toestemmingen.push_back({sequence_, day_, e.kenmerk, e.doel, e.partij, e.persoon, e.betreft, true,
                                e.geldig_tot_en_met, e.bewijs, std::nullopt, std::nullopt});
  }
  void operator()(const ToestemmingGeweigerd& e) {
    is_new(d_.toestemmingen, e.kenmerk, "consent");
    d_.toestemmingen.push_back({sequence_, day_, e.kenmerk, e.doel, e.partij, e.persoon, e.betreft, false,
                                std::nullopt, std::nullopt, e.reden, std::nullopt});
  }
  void operator()(const ToestemmingIngetrokken& e) {
    auto& consent = get(d_.toestemmingen, e.toestemming, "consent");
    require(consent.verleend, "this consent was refused");
    require(!consent.ingetrokken_op, "this consent was already withdrawn");
    consent.ingetrokken_op = day_;
  }
  void operator()(const AfwijkingGemotiveerd& e) {
    if (e.versie) (void)version(*e.versie);
    add(d_.motiveringen, e);
  }
  void operator()(const InzageVerzocht& e) { add_new(d_.inzageverzoeken, e, "request"); }
  void operator()(const InzageverzoekBeantwoord& e) {
    Inzageverzoek& request = get(d_.inzageverzoeken, e.verzoek, "request");
    require(!request.beantwoord_op, "this request was already answered");
    request.beantwoord_op = day_;
  }

  // ---- medical acts ----

  void operator()(const MedischHandelenGestart& e) { add_new(d_.medisch_handelen, e, "medical acts"); }
  void operator()(const MedischHandelenBeeindigd& e) {
    MedischHandelen& acts = get(d_.medisch_handelen, e.handelen, "medical acts");
    require(!acts.tot_en_met, "these medical acts were already ended");
    acts.tot_en_met = day_;
  }
  void operator()(const MedischProtocolOpgesteld& e) { add(d_.medische_protocollen, e); }
  void operator()(const BekwaamheidVerklaard& e) { add(d_.bekwaamheidsverklaringen, e); }

 private:
  static void require(bool possible, const char* otherwise) {
    if (!possible) fail(errors::stream.event_impossible, otherwise);
  }

  template <class T>
  static T* find(std::vector<T>& list, std::string_view kenmerk) {
    const auto it = std::ranges::find_if(list, [&](const T& item) { return item.kenmerk == kenmerk; });
    return it == list.end() ? nullptr : &*it;
  }
  template <class T>
  static T& get(std::vector<T>& list, std::string_view kenmerk, std::string_view what) {
    T* found = find(list, kenmerk);
    if (found == nullptr) {
      fail(errors::stream.event_impossible, "no " + std::string(what) + " with this kenmerk is there");
    }
    return *found;
  }
  template <class T>
  static void refers_to(std::vector<T>& list, const std::optional<std::string>& kenmerk,
                        std::string_view what) {
    if (kenmerk) (void)get(list, *kenmerk, what);
  }
  template <class T>
  static void is_new(std::vector<T>& list, std::string_view kenmerk, std::string_view what) {
    require(!kenmerk.empty(), "the kenmerk is empty");
    if (find(list, kenmerk) != nullptr) {
      fail(errors::stream.event_impossible, std::string(what) + ": this kenmerk is already there");
    }
  }
  /// Adds an entry: what the event said, its sequence and day. What later events fill is empty.
  template <class T, class P>
  void add(std::vector<T>& list, const P& said) {
    list.push_back({said, sequence_, day_});
  }
  template <class T, class P>
  void add_new(std::vector<T>& list, const P& said, std::string_view what) {
    is_new(list, said.kenmerk, what);
    add(list, said);
  }

  Aanmelding& running_application(std::string_view kenmerk) {
    Aanmelding& a = get(d_.aanmeldingen, kenmerk, "application");
    require(!a.ingetrokken_op, "this application was withdrawn");
    return a;
  }

  template <class P>
  void enrol(const P& e, bool tijdelijk) {
    if (!d_.inschrijvingen.empty()) {
      const Inschrijving& last = d_.inschrijvingen.back();
      require(last.uitgeschreven_op.has_value(), "the pupil is still enrolled");
      require(day_ > *last.uitgeschreven_op, "the enrolments would overlap");
    }
    add(d_.inschrijvingen, e);
    d_.inschrijvingen.back().tijdelijk = tijdelijk;
  }
  Inschrijving& running_enrolment() {
    require(!d_.inschrijvingen.empty() && !d_.inschrijvingen.back().uitgeschreven_op,
            "the pupil is not enrolled");
    return d_.inschrijvingen.back();
  }
  Opdcplaatsing& running_opdc(std::string_view kenmerk) {
    Opdcplaatsing& placement = get(d_.opdc_plaatsingen, kenmerk, "placement");
    require(!placement.tot_en_met, "this placement was already ended");
    return placement;
  }

  OppVersie& version(std::int32_t number) {
    OppVersie* v = find_version(number);
    require(v != nullptr, "there is no OPP with this version on that day");
    return *v;
  }
  OppVersie* find_version(std::int32_t number) {
    const auto it = std::ranges::find(d_.opp_versies, number, &OppVersie::versie);
    return it == d_.opp_versies.end() ? nullptr : &*it;
  }
  template <class P>
  void add_version(const P& e, std::optional<std::string> reden) {
    require(e.versie >= 1, "versions are numbered from 1");
    require(find_version(e.versie) == nullptr, "this version is already there");
    check_links(e.handelingsdeel);
    d_.opp_versies.push_back({.gebeurtenis = sequence_,
                              .versie = e.versie,
                              .opgesteld_op = day_,
                              .reden_bijstelling = std::move(reden),
                              .perspectief = e.perspectief,
                              .handelingsdeel = e.handelingsdeel,
                              .programma = e.programma,
                              .strategie = e.strategie,
                              .leerlinginbreng = e.leerlinginbreng,
                              .opvolger_van = e.opvolger_van,
                              .opgesteld_door = e.opgesteld_door,
                              .ingangsdatum = e.ingangsdatum});
  }
  /// Kenmerken are unique within a version and every link within the handelingsdeel leads somewhere.
  static void check_links(const Handelingsdeel& part) {
    const auto ids_of = [](const auto& list, const char* twice) {
      std::vector<std::string_view> ids;
      ids.reserve(list.size());
      for (const auto& item : list) ids.push_back(item.kenmerk);
      std::ranges::sort(ids);
      require(std::ranges::adjacent_find(ids) == ids.end(), twice);
      return ids;
    };
    const auto needs = ids_of(part.behoeften, "two needs of this version have the same kenmerk");
    const auto goals = ids_of(part.doelen, "two goals of this version have the same kenmerk");
    const auto in = [](const std::vector<std::string_view>& ids, const std::optional<std::string>& id) {
      return !id || std::ranges::binary_search(ids, *id);
    };
    for (const Doel& goal : part.doelen)
      require(in(needs, goal.behoefte), "a goal refers to a need that is not there");
    for (const Begeleiding& piece : part.begeleiding) {
      require(in(needs, piece.behoefte), "guidance refers to a need that is not there");
      require(in(goals, piece.doel), "guidance refers to a goal that is not there");
    }
  }
  static void has_goal(const OppVersie& v, std::string_view kenmerk) {
    require(
        std::ranges::find(v.handelingsdeel.doelen, kenmerk, &Doel::kenmerk) != v.handelingsdeel.doelen.end(),
        "this version has no goal with this kenmerk");
  }
  void fix(std::optional<Date>& fixed_on, const char* twice) const {
    require(!fixed_on, twice);
    fixed_on = day_;
  }
  template <class P>
  void answer(const P& e, Antwoord antwoord, std::optional<std::string> reden, std::optional<Bewijs> bewijs,
              std::vector<Poging> pogingen) {
    version(e.versie).overeenstemming.push_back({sequence_, day_, e.partij, e.persoon,
                                                 e.onderdeel.value_or(Onderdeel::handelingsdeel), antwoord,
                                                 std::move(reden), std::move(bewijs), std::move(pogingen)});
  }

  [[nodiscard]] Tlv new_tlv(const std::string& kenmerk, Tlvsoort soort) const {
    return {.gebeurtenis = sequence_, .kenmerk = kenmerk, .soort = soort};
  }
  Geschil& running_dispute(std::string_view kenmerk) {
    Geschil& dispute = get(d_.geschillen, kenmerk, "dispute");
    require(!dispute.ingetrokken_op, "this dispute was withdrawn");
    return dispute;
  }
  Overstap& move(std::string_view kenmerk) { return get(d_.overstappen, kenmerk, "move"); }

  Dossier& d_;
  std::int64_t sequence_;
  Date day_;
};

}  // namespace

Dossier empty_dossier(DossierId dossier_id) { return {.dossier_id = std::move(dossier_id)}; }

Dossier DossierStream::empty(DossierId dossier_id) { return empty_dossier(std::move(dossier_id)); }
const DossierId& DossierStream::id_of(const Dossier& dossier) { return dossier.dossier_id; }
void DossierStream::apply(Dossier& dossier, const Effective<DossierStream>& fact) {
  fact.visit(Apply(dossier, fact.sequence, fact.occurred_on));
}

void DossierStream::check(const Dossier& dossier) {
  const auto known = [](const auto& list, const std::optional<std::string>& kenmerk) {
    return !kenmerk || std::ranges::any_of(list, [&](const auto& e) { return e.kenmerk == *kenmerk; });
  };
  const auto version_known = [&](std::optional<std::int32_t> number) {
    return !number ||
           std::ranges::find(dossier.opp_versies, *number, &OppVersie::versie) != dossier.opp_versies.end();
  };
  const auto require = [&](bool leads_somewhere, std::int64_t sequence, std::string_view kind,
                           const char* otherwise) {
    if (!leads_somewhere) {
      detail::refuse<DossierStream>(errors::stream.event_impossible, dossier.dossier_id, sequence, kind,
                                    otherwise);
    }
  };
  for (const Inschrijving& e : dossier.inschrijvingen) {
    require(known(dossier.aanmeldingen, e.aanmelding), e.gebeurtenis,
            e.tijdelijk ? type_info<TijdelijkGeplaatst>.name : type_info<Ingeschreven>.name,
            "it refers to an application that is not there");
  }
  for (const Ondersteuning& e : dossier.ondersteuning) {
    require(known(dossier.behoeften, e.behoefte), e.gebeurtenis, type_info<OndersteuningGestart>.name,
            "it refers to a need that is not there");
    require(known(dossier.aanvragen, e.aanvraag), e.gebeurtenis, type_info<OndersteuningGestart>.name,
            "it refers to an application that is not there");
  }
  for (const Hoormoment& e : dossier.hoormomenten) {
    require(version_known(e.versie), e.gebeurtenis, type_info<LeerlingGehoord>.name,
            "it refers to a version that is not there");
  }
  for (const Overleg& e : dossier.overleggen) {
    require(version_known(e.versie), e.gebeurtenis, type_info<OverlegGevoerd>.name,
            "it refers to a version that is not there");
  }
}

const Inschrijving* inschrijving_op(const Dossier& dossier, Date day) {
  const Inschrijving* found = nullptr;
  for (const Inschrijving& enrolment : dossier.inschrijvingen) {
    if (enrolment.ingeschreven_op <= day) found = &enrolment;
  }
  return found;
}

bool is_ingeschreven(const Dossier& dossier, Date day) {
  const Inschrijving* enrolment = inschrijving_op(dossier, day);
  return enrolment != nullptr && (!enrolment->uitgeschreven_op || day <= *enrolment->uitgeschreven_op);
}

std::optional<Date> begin_van(const Dossier& dossier, const Inschrijving& inschrijving) {
  std::optional<Date> begin;
  for (const Inschrijving& other : dossier.inschrijvingen) {
    if (other.ingeschreven_op >= inschrijving.ingeschreven_op || !other.uitgeschreven_op) continue;
    const Date next = other.uitgeschreven_op->plus_days(1);
    if (!begin || next > *begin) begin = next;
  }
  return begin;
}

namespace {

/// The latest version whose part was fixed on or before `day`, while the OPP runs.
const OppVersie* in_force(const Dossier& dossier, Date day, std::optional<Date> OppVersie::* fixed_on) {
  const OppVersie* found = nullptr;
  for (const OppVersie& version : dossier.opp_versies) {
    const std::optional<Date>& fixed = version.*fixed_on;
    if (fixed && *fixed <= day && (!version.beeindigd_op || day <= *version.beeindigd_op)) found = &version;
  }
  return found;
}

}  // namespace

const OppVersie* geldend_perspectief(const Dossier& dossier, Date day) {
  return in_force(dossier, day, &OppVersie::perspectief_vastgesteld_op);
}
const OppVersie* geldend_handelingsdeel(const Dossier& dossier, Date day) {
  return in_force(dossier, day, &OppVersie::handelingsdeel_vastgesteld_op);
}

std::vector<Gezagsdrager> gezagsdragers_op(const Dossier& dossier, Date day) {
  std::vector<Gezagsdrager> found;
  for (const Gezagsdrager& registration : dossier.gezagsdragers) {
    if (registration.sinds > day) continue;
    std::erase_if(found, [&](const Gezagsdrager& g) { return g.persoon == registration.persoon; });
    if (!registration.tot_en_met || day <= *registration.tot_en_met) found.push_back(registration);
  }
  return found;
}

const School* school_op(const Dossier& dossier, const Inschrijving& inschrijving, Date day) {
  const School* whole = nullptr;
  const School* location = nullptr;
  for (const School& registration : dossier.scholen) {
    if (registration.brin != inschrijving.brin || registration.sinds > day) continue;
    if (!registration.vestiging) whole = &registration;
    if (registration.vestiging == inschrijving.vestiging) location = &registration;
  }
  return location == nullptr ? whole : location;
}

}  // namespace opp
