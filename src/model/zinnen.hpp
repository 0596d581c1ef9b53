#pragma once

#include "opp/model/event.hpp"

#include <string_view>

namespace opp {

/// The sentence of a kind of event in two languages. `{field}` stands for a field of the payload in words, a
/// piece in square brackets is left out if a field in it is empty.
struct Zin {
  std::string_view nl;
  std::string_view en;
};

template <class P>
inline constexpr Zin zin_van = {};

template <>
inline constexpr Zin zin_van<LeerlingGeregistreerd>{"Gegevens van de leerling vastgelegd",
                                                    "Data of the pupil recorded"};
template <>
inline constexpr Zin zin_van<GezagsdragerGeregistreerd>{"{persoon} vastgelegd ({relatie})",
                                                        "{persoon} recorded ({relatie})"};
template <>
inline constexpr Zin zin_van<GezagBeeindigd>{"Gezag of zorg van {persoon} beëindigd",
                                             "Authority or care of {persoon} ended"};
template <>
inline constexpr Zin zin_van<SchoolGeregistreerd>{"School {brin} vastgelegd[ ({schooltype})]",
                                                  "School {brin} recorded[ ({schooltype})]"};
template <>
inline constexpr Zin zin_van<Aangemeld>{"Aangemeld bij school {brin}[ voor {schooltype}]",
                                        "Applied at school {brin}[ for {schooltype}]"};
template <>
inline constexpr Zin zin_van<AanmeldingOpgeschort>{"Beslistermijn van aanmelding {aanmelding} opgeschort",
                                                   "Term of application {aanmelding} suspended"};
template <>
inline constexpr Zin zin_van<AanmeldingAangevuld>{"Aanmelding {aanmelding} aangevuld",
                                                  "Application {aanmelding} completed"};
template <>
inline constexpr Zin zin_van<BeslistermijnVerlengd>{
    "Beslistermijn van aanmelding {aanmelding} verlengd[ tot en met {tot_en_met}]",
    "Term of application {aanmelding} prolonged[ until {tot_en_met}]"};
template <>
inline constexpr Zin zin_van<ToelatingBesloten>{
    "Besluit op aanmelding {aanmelding}: {besluit}[ ({weigeringsgrond})]",
    "Decision on application {aanmelding}: {besluit}[ ({weigeringsgrond})]"};
template <>
inline constexpr Zin zin_van<AanmeldingIngetrokken>{"Aanmelding {aanmelding} ingetrokken",
                                                    "Application {aanmelding} withdrawn"};
template <>
inline constexpr Zin zin_van<Ingeschreven>{"Ingeschreven bij school {brin}[ ({schooltype})]",
                                           "Enrolled at school {brin}[ ({schooltype})]"};
template <>
inline constexpr Zin zin_van<TijdelijkGeplaatst>{"Tijdelijk geplaatst op school {brin}[ ({schooltype})]",
                                                 "Placed temporarily at school {brin}[ ({schooltype})]"};
template <>
inline constexpr Zin zin_van<DefinitiefGeplaatst>{"Definitief geplaatst", "Placed definitively"};
template <>
inline constexpr Zin zin_van<GroepToegewezen>{"In groep {groep} geplaatst[ ({jaargroep})]",
                                              "Put in group {groep}[ ({jaargroep})]"};
template <>
inline constexpr Zin zin_van<OpdcGeplaatst>{"Geplaatst op een opdc[ tot en met {verwacht_tot_en_met}]",
                                            "Placed at an OPDC[ until {verwacht_tot_en_met}]"};
template <>
inline constexpr Zin zin_van<OpdcVerlengd>{
    "Plaatsing {plaatsing} op een opdc verlengd[ tot en met {verwacht_tot_en_met}]",
    "Placement {plaatsing} at an OPDC prolonged[ until {verwacht_tot_en_met}]"};
template <>
inline constexpr Zin zin_van<OpdcBeeindigd>{"Plaatsing {plaatsing} op een opdc beëindigd",
                                            "Placement {plaatsing} at an OPDC ended"};
template <>
inline constexpr Zin zin_van<Uitgeschreven>{"Uitgeschreven[; bestemming: {bestemming}]",
                                            "Left[; destination: {bestemming}]"};
template <>
inline constexpr Zin zin_van<Gesignaleerd>{"Gesignaleerd[: {gebieden}][ (door {melder})]",
                                           "Signalled[: {gebieden}][ (by {melder})]"};
template <>
inline constexpr Zin zin_van<BehoefteVastgesteld>{
    "Ondersteuningsbehoefte vastgesteld[: {gebieden}][; boven de basis: {boven_basis}]",
    "Need for support established[: {gebieden}][; above the basis: {boven_basis}]"};
template <>
inline constexpr Zin zin_van<OndersteuningGestart>{
    "Ondersteuning {kenmerk} gestart op niveau {niveau} ({vorm})",
    "Support {kenmerk} started at level {niveau} ({vorm})"};
template <>
inline constexpr Zin zin_van<OndersteuningBeeindigd>{"Ondersteuning {kenmerk} beëindigd",
                                                     "Support {kenmerk} ended"};
template <>
inline constexpr Zin zin_van<AanvraagGedaan>{"Aanvraag gedaan: {soort}[ bij {bij}]",
                                             "Application made: {soort}[ at {bij}]"};
template <>
inline constexpr Zin zin_van<AanvraagBesloten>{"Besluit op aanvraag {aanvraag}; toegekend: {toegekend}",
                                               "Decision on application {aanvraag}; granted: {toegekend}"};
template <>
inline constexpr Zin zin_van<HandelingsplanOpgesteld>{
    "Handelingsplan {kenmerk} opgesteld[ met {betrokkenen}]",
    "Individual plan {kenmerk} drawn up[ with {betrokkenen}]"};
template <>
inline constexpr Zin zin_van<HandelingsplanGeevalueerd>{
    "Handelingsplan {plan} geëvalueerd[ met {betrokkenen}]",
    "Individual plan {plan} evaluated[ with {betrokkenen}]"};
template <>
inline constexpr Zin zin_van<OverlegGeevalueerd>{"Overleg {overleg} geëvalueerd",
                                                 "Meeting {overleg} evaluated"};
template <>
inline constexpr Zin zin_van<OppOpgesteld>{"OPP opgesteld (versie {versie})",
                                           "OPP drawn up (version {versie})"};
template <>
inline constexpr Zin zin_van<OppBijgesteld>{"OPP bijgesteld (versie {versie})",
                                            "OPP adjusted (version {versie})"};
template <>
inline constexpr Zin zin_van<LeerlingGehoord>{
    "Leerling in de gelegenheid gesteld gehoord te worden (fase {fase}); afgezien: {afgezien}",
    "Pupil given the opportunity to be heard (phase {fase}); declined: {afgezien}"};
template <>
inline constexpr Zin zin_van<InvloedToegelicht>{
    "Invloed van de inbreng toegelicht aan de leerling ({hoormoment})",
    "Influence of the contribution explained to the pupil ({hoormoment})"};
template <>
inline constexpr Zin zin_van<OverlegGevoerd>{"Overleg gevoerd: {soort}", "Meeting held: {soort}"};
template <>
inline constexpr Zin zin_van<VerslagOndertekend>{
    "Verslag van overleg {overleg} voorgelegd aan {partij}; geweigerd: {geweigerd}",
    "Report of meeting {overleg} put to {partij}; refused: {geweigerd}"};
template <>
inline constexpr Zin zin_van<ZienswijzeGegeven>{"Zienswijze gegeven door {partij}", "View given by {partij}"};
template <>
inline constexpr Zin zin_van<AdviesGegeven>{"Advies van de {commissie} over {soort}[: {strekking}]",
                                            "Advice of the {commissie} on {soort}[: {strekking}]"};
template <>
inline constexpr Zin zin_van<OvereenstemmingGegeven>{
    "Overeenstemming van {partij}[ {persoon}] over versie {versie}[ ({onderdeel})]",
    "Agreement of {partij}[ {persoon}] on version {versie}[ ({onderdeel})]"};
template <>
inline constexpr Zin zin_van<OvereenstemmingGeweigerd>{
    "Overeenstemming geweigerd door {partij}[ {persoon}] over versie {versie}[ ({onderdeel})]",
    "Agreement refused by {partij}[ {persoon}] on version {versie}[ ({onderdeel})]"};
template <>
inline constexpr Zin zin_van<OppGezien>{"Versie {versie} gezien door {partij}[ {persoon}][ ({onderdeel})]",
                                        "Version {versie} seen by {partij}[ {persoon}][ ({onderdeel})]"};
template <>
inline constexpr Zin zin_van<PartijNietBereikt>{
    "Niet bereikt over versie {versie}: {partij}[ {persoon}][ ({onderdeel})]",
    "Not reached on version {versie}: {partij}[ {persoon}][ ({onderdeel})]"};
template <>
inline constexpr Zin zin_van<PerspectiefVastgesteld>{"Perspectief van versie {versie} vastgesteld",
                                                     "Perspective part of version {versie} fixed"};
template <>
inline constexpr Zin zin_van<HandelingsdeelVastgesteld>{"Handelingsdeel van versie {versie} vastgesteld",
                                                        "Handelingsdeel of version {versie} fixed"};
template <>
inline constexpr Zin zin_van<DoelvoortgangVastgelegd>{
    "Voortgang van doel {doel} (versie {versie}): {voortgang}",
    "Progress of goal {doel} (version {versie}): {voortgang}"};
template <>
inline constexpr Zin zin_van<OppGeevalueerd>{
    "OPP geëvalueerd (versie {versie})[ met {deelnemers}][; besluit: {besluit}]",
    "OPP evaluated (version {versie})[ with {deelnemers}][; decision: {besluit}]"};
template <>
inline constexpr Zin zin_van<OppBijgestuurd>{"Bijgestuurd binnen versie {versie}",
                                             "Measures changed within version {versie}"};
template <>
inline constexpr Zin zin_van<OppBeeindigd>{"OPP beëindigd", "OPP ended"};
template <>
inline constexpr Zin zin_van<TlvAangevraagd>{"Toelaatbaarheidsverklaring aangevraagd ({soort})",
                                             "Certificate of admissibility applied for ({soort})"};
template <>
inline constexpr Zin zin_van<TlvAfgegeven>{
    "Toelaatbaarheidsverklaring afgegeven ({soort}), geldig vanaf {geldig_vanaf}[ tot en met "
    "{geldig_tot_en_met}]",
    "Certificate of admissibility issued ({soort}), valid from {geldig_vanaf}[ to {geldig_tot_en_met}]"};
template <>
inline constexpr Zin zin_van<TlvGeweigerd>{"Toelaatbaarheidsverklaring {kenmerk} geweigerd",
                                           "Certificate of admissibility {kenmerk} refused"};
template <>
inline constexpr Zin zin_van<TlvIngetrokken>{"Toelaatbaarheidsverklaring {kenmerk} ingetrokken",
                                             "Certificate of admissibility {kenmerk} withdrawn"};
template <>
inline constexpr Zin zin_van<AfwijkingGemotiveerd>{"Afwijking van {regel} gemotiveerd[ (versie {versie})]",
                                                   "Deviation from {regel} reasoned[ (version {versie})]"};
template <>
inline constexpr Zin zin_van<GeschilIngediend>{
    "Geschil ingediend door {partij}: {procedure}, over {onderwerp}",
    "Dispute filed by {partij}: {procedure}, on {onderwerp}"};
template <>
inline constexpr Zin zin_van<OordeelGegeven>{"Oordeel in geschil {geschil}[: {strekking}]",
                                             "Opinion in dispute {geschil}[: {strekking}]"};
template <>
inline constexpr Zin zin_van<OordeelBeantwoord>{
    "Oordeel in geschil {geschil} schriftelijk beantwoord; opgevolgd: {opgevolgd}",
    "Opinion in dispute {geschil} answered in writing; followed: {opgevolgd}"};
template <>
inline constexpr Zin zin_van<GeschilIngetrokken>{"Geschil {geschil} ingetrokken",
                                                 "Dispute {geschil} withdrawn"};
template <>
inline constexpr Zin zin_van<RodUitgewisseld>{
    "Uitgewisseld met ROD: OPP vanaf {begindatum}[ tot en met {einddatum}] ({status})",
    "Exchanged with ROD: OPP from {begindatum}[ to {einddatum}] ({status})"};
template <>
inline constexpr Zin zin_van<OverstapGemeld>{
    "Overstap gemeld ({soort}; deze school is {richting})[, andere school {andere_school}][, per {per}]",
    "Move known ({soort}; this school is the {richting})[, other school {andere_school}][, as of {per}]"};
template <>
inline constexpr Zin zin_van<InzageGegeven>{
    "Inzage gegeven aan {partij}[ {persoon}] (overstap {overstap}): {akkoord}",
    "Data shown to {partij}[ {persoon}] (move {overstap}): {akkoord}"};
template <>
inline constexpr Zin zin_van<OnderwijskundigRapportVerstrekt>{
    "Onderwijskundig rapport verstrekt (overstap {overstap})[, met OPP versie {versie}]",
    "Educational report sent (move {overstap})[, with OPP version {versie}]"};
template <>
inline constexpr Zin zin_van<AfschriftVerstrekt>{
    "Afschrift van het onderwijskundig rapport aan {partij} (overstap {overstap})",
    "Copy of the educational report to {partij} (move {overstap})"};
template <>
inline constexpr Zin zin_van<OverdrachtOntvangen>{
    "Overdracht ontvangen (overstap {overstap})[; OPP volledig: {opp_volledig}]",
    "Transfer received (move {overstap})[; OPP complete: {opp_volledig}]"};
template <>
inline constexpr Zin zin_van<Teruggekoppeld>{
    "Teruggekoppeld aan de school van herkomst (overstap {overstap})",
    "Feedback to the school of origin (move {overstap})"};
template <>
inline constexpr Zin zin_van<ToestemmingGegeven>{"Toestemming van {partij}[ {persoon}]: {doel}[ ({betreft})]",
                                                 "Consent of {partij}[ {persoon}]: {doel}[ ({betreft})]"};
template <>
inline constexpr Zin zin_van<ToestemmingGeweigerd>{
    "Toestemming geweigerd door {partij}[ {persoon}]: {doel}[ ({betreft})]",
    "Consent refused by {partij}[ {persoon}]: {doel}[ ({betreft})]"};
template <>
inline constexpr Zin zin_van<ToestemmingIngetrokken>{"Toestemming {toestemming} ingetrokken",
                                                     "Consent {toestemming} withdrawn"};
template <>
inline constexpr Zin zin_van<MedischHandelenGestart>{
    "Medisch handelen {kenmerk} begonnen[ door {uitvoerder}]",
    "Medical acts {kenmerk} began[ by {uitvoerder}]"};
template <>
inline constexpr Zin zin_van<MedischHandelenBeeindigd>{"Medisch handelen {handelen} beëindigd",
                                                       "Medical acts {handelen} ended"};
template <>
inline constexpr Zin zin_van<MedischProtocolOpgesteld>{
    "Medisch protocol opgesteld[ voor {handelingen}][ met {betrokkenen}]",
    "Medical protocol drawn up[ for {handelingen}][ with {betrokkenen}]"};
template <>
inline constexpr Zin zin_van<BekwaamheidVerklaard>{
    "Bekwaam verklaard voor medisch handelen {handelen} door {verklaard_door}",
    "Declared able to perform medical acts {handelen} by {verklaard_door}"};
template <>
inline constexpr Zin zin_van<InzageVerzocht>{"Inzage in het dossier gevraagd door {partij}[ {persoon}]",
                                             "Access to the dossier asked by {partij}[ {persoon}]"};
template <>
inline constexpr Zin zin_van<InzageverzoekBeantwoord>{"Verzoek om inzage {verzoek} beantwoord",
                                                      "Request for access {verzoek} answered"};
template <>
inline constexpr Zin zin_van<Gecorrigeerd>{"Gebeurtenis {gebeurtenis} gecorrigeerd",
                                           "Event {gebeurtenis} corrected"};

}  // namespace opp
