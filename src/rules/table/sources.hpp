#pragma once

#include "opp/law/legal_reference.hpp"

#include <string_view>

/// Where the rules come from, and what is inferred or not verified about them.
namespace opp::rule_table {

namespace source {

inline constexpr std::string_view wpo = "BWBR0003420";
inline constexpr std::string_view wec = "BWBR0003549";
inline constexpr std::string_view wvo = "BWBR0002399";
inline constexpr std::string_view wvo2020 = "BWBR0044212";

constexpr LegalReference WPO(std::string_view article, std::string_view lid,
                             std::string_view onderdeel = {}) {
  return {"WPO", wpo, article, lid, onderdeel};
}
constexpr LegalReference WEC(std::string_view article, std::string_view lid,
                             std::string_view onderdeel = {}) {
  return {"WEC", wec, article, lid, onderdeel};
}
constexpr LegalReference WVO(std::string_view article, std::string_view lid,
                             std::string_view onderdeel = {}) {
  return {"WVO", wvo, article, lid, onderdeel};
}
constexpr LegalReference WVO2020(std::string_view article, std::string_view lid,
                                 std::string_view onderdeel = {}) {
  return {"WVO 2020", wvo2020, article, lid, onderdeel};
}

/// Besluit bekostiging WPO, withdrawn on 2022-04-01.
constexpr LegalReference BbWPO(std::string_view article, std::string_view lid = {}) {
  return {"Besluit bekostiging WPO", "BWBR0003862", article, lid};
}
constexpr LegalReference BbWPO2022(std::string_view article, std::string_view lid = {}) {
  return {"Besluit bekostiging WPO 2022", "BWBR0046159", article, lid};
}
constexpr LegalReference BbWEC2022(std::string_view article, std::string_view lid = {}) {
  return {"Besluit bekostiging WEC 2022", "BWBR0046160", article, lid};
}
/// Besluit bekostiging WEC, withdrawn on 2022-04-01.
constexpr LegalReference BbWEC(std::string_view article, std::string_view lid) {
  return {"Besluit bekostiging WEC", "BWBR0004259", article, lid};
}
constexpr LegalReference ObWEC(std::string_view article, std::string_view lid) {
  return {"Onderwijskundig besluit WEC", "BWBR0003848", article, lid};
}
constexpr LegalReference IbWVO(std::string_view article, std::string_view lid) {
  return {"Inrichtingsbesluit WVO", "BWBR0005946", article, lid};
}
constexpr LegalReference UbWVO(std::string_view article, std::string_view lid) {
  return {"Uitvoeringsbesluit WVO 2020", "BWBR0045787", article, lid};
}
constexpr LegalReference BesluitROD(std::string_view lid, std::string_view onderdeel) {
  return {"Besluit register onderwijsdeelnemers", "BWBR0042639", "8", lid, onderdeel};
}
constexpr LegalReference ATW(std::string_view article, std::string_view lid = {}) {
  return {"Algemene termijnenwet", "BWBR0002448", article, lid};
}
/// Its text was not read; every use says so in its note.
constexpr LegalReference IbWPO(std::string_view article = {}) {
  return {"Inrichtingsbesluit WPO", "", article, ""};
}
inline constexpr LegalReference levering{"Regeling structurele gegevenslevering WPO/WEC", "BWBR0022542", "4",
                                         ""};
/// Part of that regulation; superseded, and the last public list of checks.
inline constexpr LegalReference bron_pve{
    "Programma van eisen BRON, bij de Regeling structurele gegevenslevering "
    "WPO/WEC",
    "BWBR0022542", "", ""};
inline constexpr LegalReference gpo{"Geschillencommissie passend onderwijs", "", "", ""};
inline constexpr LegalReference gpo_2021{"Geschillencommissie passend onderwijs 2021014059", "", "", ""};
inline constexpr LegalReference oso{"Overstapservice Onderwijs, veelgestelde vragen", "", "", ""};
inline constexpr LegalReference avg_handreiking{"Handreikingen over de AVG van de sectorraden", "", "", ""};
inline constexpr LegalReference inspectie{"Inspectie van het Onderwijs", "", "", ""};
inline constexpr LegalReference awb{"Algemene wet bestuursrecht", "BWBR0005537", "6:7", ""};
inline constexpr LegalReference avg{"Verordening (EU) 2016/679 (AVG)", "", "", ""};

}  // namespace source

namespace note {

inline constexpr std::string_view atw =
    "Drie lezingen van de bibliotheek: de Algemene termijnenwet verlengt deze termijn (volgt uit haar tekst, "
    "geen bron "
    "over het OPP bevestigt of ontkent het); het perspectief volstaat om op tijd te zijn, het handelingsdeel "
    "wacht op "
    "overeenstemming; een plicht die na de zes weken ontstaat, valt buiten de termijn.";
inline constexpr std::string_view loopt =
    "De wet zegt dat de leerling extra ondersteuning behoeft; getoetst wordt of die ondersteuning is "
    "vastgelegd. Begeleiding door een instelling of epilepsieschool geldt als extra ondersteuning, een "
    "afleiding.";
inline constexpr std::string_view deeljaar =
    "Dat een kort deel van een schooljaar alleen een waarschuwing geeft, en een schooljaar waarin het OPP of "
    "de "
    "inschrijving eindigt niet meetelt, zijn lezingen van de bibliotheek; de wet noemt geen uitzondering.";
inline constexpr std::string_view deeljaar_wec =
    "Dat een kort deel van een schooljaar alleen een waarschuwing geeft, en een schooljaar waarin het OPP of "
    "de "
    "inschrijving eindigt niet meetelt, zijn lezingen van de bibliotheek; de wet noemt geen uitzondering. "
    "Een evaluatie "
    "door de commissie telt alleen mee als ouders of leerling eraan deelnamen; de commissie heeft een eigen "
    "plicht.";
inline constexpr std::string_view hoorrecht_wec =
    "De tekst is gelezen; de datum van inwerkingtreding berust op secundaire bronnen en ligt na 2025-07-01 "
    "en uiterlijk "
    "op 2026-01-01. Zolang niet anders is vastgelegd, wordt een meerderjarige leerling voor "
    "handelingsbekwaam gehouden.";
inline constexpr std::string_view bekwaam =
    "De wet vraagt meerderjarig en handelingsbekwaam; zolang niet anders is vastgelegd, wordt "
    "handelingsbekwaamheid "
    "aangenomen.";
inline constexpr std::string_view twee_ouders =
    "De wet zegt de ouders; een weigering van de een naast instemming van de ander geeft een waarschuwing.";
inline constexpr std::string_view bb_wpo_2014 =
    "Gelezen in latere versies; het begin op 2014-08-01 is niet nagegaan.";
inline constexpr std::string_view inrichtingsbesluit =
    "De tekst van het Inrichtingsbesluit WPO is niet gelezen; de inhoud is aangehouden zoals die tot "
    "2022-04-01 in het "
    "Besluit bekostiging WPO stond.";
inline constexpr std::string_view ob_wec_2013 =
    "Gelezen in de versie van 2014-08-01; het begin op 2013-08-01 is niet "
    "nagegaan.";
inline constexpr std::string_view hoorrecht =
    "De tekst is gelezen; de datum van inwerkingtreding berust op secundaire bronnen en ligt na 2025-07-01 "
    "en uiterlijk "
    "op 2026-01-01.";
inline constexpr std::string_view sbo_2014 =
    "De wet noemde het sbo tot 2015-08-01 niet apart; de algemene formulering is toegepast.";
inline constexpr std::string_view lwoo_2014 =
    "Tot 2015-08-01 was lwoo niet uitgezonderd; of lwoo alleen als extra ondersteuning gold, is een "
    "afleiding.";
inline constexpr std::string_view adult_vo =
    "De WVO kent geen bepaling over meerderjarige leerlingen; dat een leerling vanaf 18 jaar zelf kan "
    "instemmen, is een "
    "afleiding.";

inline constexpr std::string_view geen_opp =
    "Dat alleen hulp bij het Nederlands geen extra ondersteuning is, staat in de wet; dat dyslexie of "
    "hoogbegaafdheid op zichzelf geen OPP vraagt, berust op secundaire bronnen.";
inline constexpr std::string_view behoefte =
    "De wet kent geen eigen termijn voor een behoefte die later blijkt; dit is de lijn van de "
    "geschillencommissie en de praktijk. Begin en lengte stelt het beleid. Is de behoefte niet vastgelegd, "
    "dan telt het begin van de ondersteuning.";
inline constexpr std::string_view augustus_2021 =
    "Gelezen in de versie van 2021; het begin op 2014-08-01 is niet nagegaan.";
inline constexpr std::string_view stilte =
    "De wet zwijgt over schoolvakanties; dat zij de termijn niet verlengen, volgt uit dat zwijgen.";
inline constexpr std::string_view atw_feestdag =
    "Dat de wet op deze termijn van toepassing is, volgt uit haar tekst; geen bron over het OPP bevestigt of "
    "ontkent het. De aangewezen dagen van 2020 tot 2022 zijn niet alle bekend.";
inline constexpr std::string_view atw_bereik =
    "Dat de wet op deze termijn van toepassing is, volgt uit haar tekst; geen bron over het OPP bevestigt of "
    "ontkent het.";
inline constexpr std::string_view deelname =
    "Beoordeeld wordt per schooljaar: een evaluatie met de juiste deelnemers in dat jaar volstaat, ook naast "
    "een zonder.";
inline constexpr std::string_view deelname_vo =
    "Beoordeeld wordt per schooljaar: een evaluatie met de juiste deelnemers in dat jaar volstaat, ook naast "
    "een zonder. Dat vanaf 18 jaar de eigen deelname van de leerling volstaat, is een afleiding.";
inline constexpr std::string_view deelname_wec =
    "Beoordeeld wordt per schooljaar. In het schooljaar waarin de leerling meerderjarig wordt, telt een "
    "evaluatie met de ouders of met de leerling. Zolang niet anders is vastgelegd, wordt "
    "handelingsbekwaamheid aangenomen.";
inline constexpr std::string_view deelname_2025 =
    "Beoordeeld wordt per schooljaar. De tekst is gelezen; de datum van inwerkingtreding berust op "
    "secundaire bronnen en ligt na 2025-07-01 en uiterlijk op 2026-01-01.";
inline constexpr std::string_view per_jaar =
    "De wet zegt per jaar. Dat een jaar wordt gerekend vanaf de vorige evaluatie of de vaststelling, is een "
    "lezing; wat alleen naar die lezing te laat is, geeft een waarschuwing. Of de commissie verslag deed aan "
    "het bevoegd gezag, is niet vastgelegd. Bij een instelling (cluster 1 of 2) is het de commissie van "
    "onderzoek, artikel 41 lid 2.";
inline constexpr std::string_view oogo =
    "De wet vraagt het overleg voor de vaststelling en voor elke bijstelling; sinds 2017-08-01 komt voor het "
    "handelingsdeel overeenstemming ervoor in de plaats. Beoordeeld wordt of het overleg is vastgelegd, niet "
    "of het op overeenstemming gericht was; ook als een ouder niet kwam, telt het.";
inline constexpr std::string_view advies =
    "Advies van de commissie voor de begeleiding, of bij een instelling van de commissie van onderzoek.";
inline constexpr std::string_view open_handelingsdeel =
    "Berust op een oordeel van de geschillencommissie en de praktijk van samenwerkingsverbanden; twee "
    "pogingen is een vuistregel.";
inline constexpr std::string_view handtekening =
    "Geen versie van de wet noemt een handtekening; dat zij niet verplicht is, volgt uit dat zwijgen.";
inline constexpr std::string_view wec18 =
    "De wet vraagt meerderjarig en handelingsbekwaam. Hier wordt alleen gezien naar het antwoord over het "
    "handelingsdeel; FIX-AGREE en EVAL-PARENTS beoordelen het overige.";
inline constexpr std::string_view vo18 =
    "De WVO kent geen bepaling over meerderjarige leerlingen; dat niemand dan nog gezag heeft en de leerling "
    "zelf partij is, is een afleiding.";
inline constexpr std::string_view zestien =
    "Geen van de artikelen over het OPP noemt zestien jaar; samenwerkingsverbanden doen dat soms wel.";
inline constexpr std::string_view gezag =
    "De wet zegt de ouders. Dat ieder met gezag moet zijn gevraagd, is een afleiding uit de omschrijving van "
    "ouders.";
inline constexpr std::string_view hoor_vastleggen =
    "De tekst is gelezen; de datum van inwerkingtreding berust op secundaire bronnen en ligt na 2025-07-01 "
    "en uiterlijk op 2026-01-01. Wat bij het hoormoment over inbreng en invloed is vastgelegd, telt mee als "
    "deel van het OPP. Dat afzien met toelichting volstaat, is een lezing.";
inline constexpr std::string_view hoor_vastleggen_wec =
    "De tekst is gelezen; de datum van inwerkingtreding berust op secundaire bronnen en ligt na 2025-07-01 "
    "en uiterlijk op 2026-01-01. De leden over vastleggen en toelichten kennen geen uitzondering voor de "
    "meerderjarige leerling; voor die leerling is een tekort hier een waarschuwing.";
inline constexpr std::string_view hoor_toelichten =
    "De tekst is gelezen; de datum van inwerkingtreding berust op secundaire bronnen en ligt na 2025-07-01 "
    "en uiterlijk op 2026-01-01. De wet noemt geen termijn; dat de toelichting er bij de volgende evaluatie "
    "moet zijn, is een lezing.";
inline constexpr std::string_view hoor_toelichten_wec =
    "De tekst is gelezen; de datum van inwerkingtreding berust op secundaire bronnen en ligt na 2025-07-01 "
    "en uiterlijk op 2026-01-01. De wet noemt geen termijn; dat de toelichting er bij de volgende evaluatie "
    "moet zijn, is een lezing. Het lid kent geen uitzondering voor de meerderjarige leerling; voor die "
    "leerling is een tekort hier een waarschuwing.";
inline constexpr std::string_view geen_leeftijd =
    "De wet noemt geen leeftijd. Getoetst worden leerlingen jonger dan twaalf, voor wie het hoorrecht vaak "
    "wordt vergeten.";
inline constexpr std::string_view begeleiding_wec =
    "De WEC schrijft de begeleiding niet met zoveel woorden voor; artikel 41a lid 2 veronderstelt dat het "
    "OPP er een deel over heeft.";
inline constexpr std::string_view niet_sbo =
    "Van 2015-08-01 tot 2025-08-01 gold deze plicht in het po alleen voor de basisschool.";
inline constexpr std::string_view doelen =
    "De plicht is gelezen in latere versies; het begin op 2014-08-01 is niet nagegaan.";
inline constexpr std::string_view doelen_2026 =
    "De artikelen zijn per 2026-08-01 herschreven en vernummerd; toekomstige tekst zoals die bij het lezen "
    "bekend was.";
inline constexpr std::string_view uren = "Gelezen in de tekst van 2026; het begin is niet nagegaan.";
inline constexpr std::string_view aanmelding_2014 =
    "De plaats van het lid in 2014 volgt uit verwijzingen; de tekst is gelezen in versies van 2015 en 2017. "
    "Dagen waarop de aanmelding wachtte op gegevens tellen niet mee, een lezing.";
inline constexpr std::string_view aanmelding =
    "Dagen waarop de aanmelding wachtte op gegevens tellen niet mee, een lezing.";
inline constexpr std::string_view geen_verschuiving =
    "Dat de dag van plaatsing niet opschuift naar een werkdag, is een afleiding: de tien weken zijn er voor "
    "de leerling.";
inline constexpr std::string_view asiel_wec =
    "De toelating van rechtswege staat er alleen voor het so; in het vso blijft de tijdelijke plaatsing na "
    "tien weken.";
inline constexpr std::string_view weigering =
    "Beoordeeld wordt of een bereide school is vastgelegd, niet of zij passend is.";
inline constexpr std::string_view weigering_wvo =
    "De tekst van het lid voor 2022 is niet gelezen; de inhoud is aangehouden zoals die sinds 2022-08-01 "
    "luidt.";
inline constexpr std::string_view tlv_2014 =
    "Wie van school wisselt terwijl de verklaring loopt, heeft in het (v)so geen nieuwe nodig; een "
    "verklaring die de inschrijving dekt, volstaat daarom.";
inline constexpr std::string_view tlv_periode_sbo =
    "Het lid stond er op 2018-08-01 nog niet en op 2022-08-01 wel; het begin daartussen is niet nagegaan.";
inline constexpr std::string_view tlv_periode_wec =
    "Gelezen in de tekst van 2015; het begin op 2014-08-01 is niet nagegaan.";
inline constexpr std::string_view tlv_einde =
    "Geen eigen regel: volgt uit hele schooljaren met de rest van het lopende. OSO liet de eis in 2017 los. "
    "Gelezen in de tekst van 2015; het begin op 2014-08-01 is niet nagegaan.";
inline constexpr std::string_view tlv_einde_sbo =
    "Geen eigen regel: volgt uit hele schooljaren met de rest van het lopende. OSO liet de eis in 2017 los. "
    "Het lid stond er op 2018-08-01 nog niet en op 2022-08-01 wel; het begin daartussen is niet nagegaan.";
inline constexpr std::string_view tlv_nummer =
    "De wet vraagt een volgnummer; de vorm komt uit het vroegere BRON, OSO liet haar in 2017 los.";
inline constexpr std::string_view tlv_categorie =
    "Het besluit noemt de ondersteuningscategorie als gegeven; de codes komen uit BRON en OSO.";
inline constexpr std::string_view deskundigen =
    "De volgorde of band met de school van de deskundigen wordt niet beoordeeld. Gelezen in de tekst van "
    "2026; het begin op 2022-08-01 is niet nagegaan.";
inline constexpr std::string_view bezwaar =
    "De zes weken zijn algemeen bestuursrecht en niet in de tekst gelezen; gerekend is vanaf de dag van het "
    "besluit.";
inline constexpr std::string_view tlv_laatste_jaar =
    "De wet zegt dat de leerling in het laatste schooljaar teruggaat tenzij er een nieuwe verklaring is. Dat "
    "vanaf 1 januari van het laatste kalenderjaar om een nieuwe wordt gedacht, is een lezing. Gelezen in de "
    "tekst van 2015; het begin op 2014-08-01 is niet nagegaan.";
inline constexpr std::string_view tlv_laatste_jaar_sbo =
    "De wet zegt dat de leerling in het laatste schooljaar teruggaat tenzij er een nieuwe verklaring is. Dat "
    "vanaf 1 januari van het laatste kalenderjaar om een nieuwe wordt gedacht, is een lezing. Het lid stond "
    "er op 2018-08-01 nog niet en op 2022-08-01 wel; het begin daartussen is niet nagegaan.";
inline constexpr std::string_view gpo_wec_2013 =
    "Voor 2014-08-01 was er een voorganger; de termijn daarvan is niet gelezen.";
inline constexpr std::string_view rod_vo_2015 =
    "De grondslag voor het vo voor 2020-07-01 is niet gelezen; de plicht berust op de inspectie.";
inline constexpr std::string_view rod_ander =
    "Dat er niet gemeld mag worden, volgt uit de beperking in het besluit en uit een controle van het "
    "vroegere BRON.";
inline constexpr std::string_view rod_controle =
    "De controles komen uit het vroegere programma van eisen; het geldende is niet openbaar. Voor het vo "
    "overeenkomstig toegepast.";
inline constexpr std::string_view rod_termijn =
    "Veertien dagen stond in de vroegere regeling; de geldende termijn is niet gelezen.";
inline constexpr std::string_view uitschrijving =
    "Welke dag de laatste schooldag was, is niet bekend: 31 juli past bij een laatste bezoek vanaf 15 juni.";
inline constexpr std::string_view uitschrijving_2021 =
    "Gelezen in de versie van 2021; het begin op 2014-08-01 is niet nagegaan. Welke dag de laatste schooldag "
    "was, is niet bekend: 31 juli past bij een laatste bezoek vanaf 15 juni.";
inline constexpr std::string_view okr =
    "De wet noemt geen termijn; veertien dagen na het vertrek is een lezing.";
inline constexpr std::string_view okr_opp =
    "Stond in de tekst van 2013 en 2017 en ontbreekt in die van 2025-05-01; wanneer het verviel, is niet "
    "nagegaan.";
inline constexpr std::string_view inzage_oso =
    "Berust op de uitleg van de Overstapservice Onderwijs, niet op een gelezen wetstekst.";
inline constexpr std::string_view opvolger =
    "Dat elke inschrijving een eigen termijn begint, volgt uit de wet. Dat het nieuwe OPP het vorige noemt, "
    "is een afspraak in de praktijk; het ontbreken geeft een waarschuwing.";
inline constexpr std::string_view twee_jaar =
    "Berust op handreikingen van de sectorraden en de toezichthouder, niet op een onderwijswet.";
inline constexpr std::string_view vijf_jaar =
    "Alleen bekostigingsgegevens moeten na acht weken weg; dat dit dossier ze bevat, wordt afgeleid uit een "
    "toelaatbaarheidsverklaring, residentiële plaatsing of rapport van een commissie. Dat de acht weken "
    "opschuiven naar een werkdag, is een afleiding.";
inline constexpr std::string_view vijf_jaar_2014 =
    "Alleen bekostigingsgegevens moeten na acht weken weg; dat dit dossier ze bevat, wordt afgeleid uit een "
    "toelaatbaarheidsverklaring, residentiële plaatsing of rapport van een commissie. Dat de acht weken "
    "opschuiven naar een werkdag, is een afleiding. Gelezen in latere versies; het begin op 2014-08-01 is "
    "niet nagegaan.";
inline constexpr std::string_view swv_po =
    "Artikel 18a lid 13 is niet gelezen; de inhoud is aangehouden zoals artikel 2.47 lid 16 van de WVO 2020 "
    "luidt.";
inline constexpr std::string_view cvo =
    "Drie jaar na het vertrek; de drie jaar na begeleiding op een andere school worden niet beoordeeld. Wat "
    "na vijf jaar met het rapport gebeurt, zegt KEEP-5Y.";
inline constexpr std::string_view inzage =
    "De maand staat in de AVG en is niet in de tekst gelezen; wie mag vragen, berust op handreikingen. Of de "
    "termijn opschuift als zij in een weekeinde eindigt (Verordening 1182/71), is niet nagegaan; hier niet.";
inline constexpr std::string_view art9 =
    "Een gerichte toepassing: terugkoppeling aan de vorige school zonder toestemming. Rollen, logboek en "
    "andere uitvoer bewaakt de software zelf.";
inline constexpr std::string_view opdc_po =
    "De tekst van het Inrichtingsbesluit WPO is niet gelezen; de inhoud is aangehouden zoals die tot "
    "2022-04-01 in het Besluit bekostiging WPO stond.";
inline constexpr std::string_view opdc_2021 =
    "Gelezen in de versie van 2021; het begin op 2014-08-01 is niet nagegaan.";
inline constexpr std::string_view sop =
    "De tekst is gelezen; de datum van inwerkingtreding berust op secundaire bronnen en ligt na 2025-07-01 "
    "en uiterlijk op 2026-01-01.";
inline constexpr std::string_view norm =
    "Beoordeeld wordt of het gebruikte beleid dat van het samenwerkingsverband van de school is.";
inline constexpr std::string_view gids = "Uitleg; er is niets te doen of na te laten.";

inline constexpr std::string_view ib_wvo =
    "Gelezen in de tekst van 2020; het begin op 2014-08-01 is niet nagegaan.";
inline constexpr std::string_view ib_wvo_factoren =
    "De zin over de factoren is in de tekst van 2020 niet gezien; de inhoud is aangehouden zoals die sinds "
    "2022-08-01 luidt.";
inline constexpr std::string_view ub_wvo =
    "Gelezen in de tekst van 2026; het begin op 2022-08-01 is niet nagegaan.";
inline constexpr std::string_view aanmeldweek =
    "De aanmeldweek voor groep 8 (lid 8) stond niet in de tekst van 2022-08-01 en wel in die van 2023-08-01; "
    "het begin daartussen is niet nagegaan.";
inline constexpr std::string_view aanmelding_wvo =
    "Dat de oude wet dezelfde tien weken kende, is gelezen; de letter van het lid niet.";

}  // namespace note

}  // namespace opp::rule_table
