#pragma once

#include "opp/base/enum_table.hpp"
#include "opp/base/export.hpp"

#include <cstdint>

namespace opp {

/// Why a rule answers as it does. The labels are the sentences of a finding; `{start}`, `{due}` and `{met}`
/// stand for the dates of the outcome.
OPP_CODES_OF(Reden, std::uint16_t,
  (niet_ingeschreven, "Op de peildatum is geen inschrijving bekend.", "No enrolment is known on this date.")
  (schooltype_onbekend, "Het schooltype is niet bekend; leg het vast bij de inschrijving.",
   "The kind of school is not known; record it with the enrolment.")
  (ander_schooltype, "De regel geldt niet voor dit schooltype.",
   "The rule does not apply to this kind of school.")
  (nog_niet_in_werking, "De regel geldt pas vanaf {start}.", "The rule applies only from {start}.")
  (ondersteuning_niet_vastgelegd,
   "Er is geen ondersteuning vastgelegd; leg vast op welk niveau de leerling ondersteuning krijgt.",
   "No support is recorded; record at which level the pupil is supported.")
  (niveau_niet_in_beleid,
   "Een vastgelegd ondersteuningsniveau staat niet in het beleid; verbeter de code of vul het beleid aan.",
   "A recorded level of support is not in the policy; correct the code or complete the policy.")
  (geen_extra_ondersteuning,
   "Er is geen lopende ondersteuning boven de basisondersteuning vastgelegd; een OPP is niet verplicht.",
   "No running support above the basis is recorded; an OPP is not required.")
  (alleen_nederlands, "De ondersteuning is alleen gericht op het Nederlands; een OPP is niet verplicht.",
   "The support is only for command of Dutch; an OPP is not required.")
  (lwoo_uitgezonderd,
   "De leerling krijgt lwoo en valt daarmee onder de uitzondering; een OPP is niet verplicht.",
   "The pupil gets lwoo and so falls under the exception; an OPP is not required.")
  (opp_verplicht, "Een OPP is verplicht en nog niet vastgesteld; stel het op en vast.",
   "An OPP is required and not fixed yet; draw it up and fix it.")
  (opp_vastgesteld, "Het verplichte OPP is vastgesteld op {met}.", "The required OPP was fixed on {met}.")
  (vertrokken_zonder_opp, "Een OPP was verplicht, maar de leerling is vertrokken voordat het is vastgesteld.",
   "An OPP was required, but the pupil left before it was fixed.")
  (opp_beeindigd, "Het OPP is beëindigd op {met}; zolang de verplichting duurt, is een nieuw OPP nodig.",
   "The OPP ended on {met}; as long as the duty lasts, a new one is needed.")
  (verplichting_onbekend, "Niet bekend is of een OPP verplicht is; leg de ondersteuning vast.",
   "It is not known whether an OPP is required; record the support.")
  (opp_niet_verplicht, "Een OPP is niet verplicht.", "An OPP is not required.")
  (niet_meer_verplicht, "Een OPP is niet meer verplicht.", "An OPP is no longer required.")
  (vertrokken, "De leerling is vertrokken.", "The pupil has left.")
  (inschrijving_voor_plicht, "De termijn begon op {start}, voordat deze plicht gold.",
   "The term began on {start}, before this duty applied.")
  (tijdelijk_geplaatst,
   "Tijdelijke plaatsing: de zes weken lopen vanaf de definitieve plaatsing (TERM-6W-TEMP).",
   "Temporary placement: the six weeks run from the definitive placement (TERM-6W-TEMP).")
  (niet_tijdelijk_geplaatst, "De leerling is niet tijdelijk geplaatst.",
   "The pupil was not placed temporarily.")
  (nog_tijdelijk_geplaatst,
   "De plaatsing is nog tijdelijk; de zes weken beginnen bij de definitieve plaatsing.",
   "The placement is still temporary; the six weeks start with the definitive placement.")
  (behoefte_na_termijn,
   "De plicht om een OPP te hebben ontstond pas na de zes weken sinds {start}; daarvoor noemt de wet geen "
   "eigen termijn. Stel het OPP zo spoedig mogelijk vast.",
   "The duty to have an OPP arose only after the six weeks since {start}; the law sets no term of its own "
   "for that. Fix the OPP as soon as possible.")
  (ondersteuning_eindigde_binnen_termijn,
   "De extra ondersteuning eindigde voordat de zes weken op {due} om waren.",
   "The extra support ended before the six weeks were over on {due}.")
  (vertrokken_binnen_termijn, "De leerling vertrok voordat de termijn op {due} afliep.",
   "The pupil left before the term ended on {due}.")
  (termijn_loopt, "Stel het OPP uiterlijk {due} vast.", "Fix the OPP on {due} at the latest.")
  (termijn_verlopen,
   "Het OPP had uiterlijk {due} vastgesteld moeten zijn; zo'n vaststelling is niet vastgelegd.",
   "The OPP should have been fixed on {due} at the latest; no such fixing is recorded.")
  (op_tijd_vastgesteld, "Het perspectief is op tijd vastgesteld, op {met} (uiterlijk {due}).",
   "The perspective part was fixed in time, on {met} (at the latest {due}).")
  (te_laat_vastgesteld,
   "Het perspectief is vastgesteld op {met}; dat moest uiterlijk {due}. Leg de oorzaak vast.",
   "The perspective part was fixed on {met}; it was due on {due}. Record the cause.")
  (opp_niet_van_kracht, "Er is nog geen OPP vastgesteld om te evalueren.",
   "No OPP has been fixed yet to evaluate.")
  (elk_schooljaar_geevalueerd, "Het OPP is geëvalueerd in elk schooljaar waarin dat moest.",
   "The OPP was evaluated in every school year in which it had to be.")
  (evaluatie_nog_te_doen, "Evalueer het OPP dit schooljaar nog, uiterlijk {due}.",
   "Evaluate the OPP within this school year, on {due} at the latest.")
  (evaluatie_gemist, "In het schooljaar dat liep tot en met {due} is geen evaluatie van het OPP vastgelegd.",
   "In the school year that ran until {due} no evaluation of the OPP is recorded.")
  (evaluatie_gemist_deelschooljaar,
   "In het korte deel van een schooljaar tot en met {due} is geen evaluatie van het OPP vastgelegd.",
   "In the short part of a school year until {due} no evaluation of the OPP is recorded.")
  (schooljaar_afgebroken,
   "Het OPP of de inschrijving eindigde in de loop van het schooljaar; de evaluatie kon nog.",
   "The OPP or the enrolment ended within the school year; there was still time to evaluate.")
  (geen_opp, "Er is nog geen OPP opgesteld.", "No OPP has been drawn up yet.")
  (uitstroom_beschreven, "De uitstroombestemming en de onderbouwing staan in het OPP.",
   "The destination and its rationale are in the OPP.")
  (uitstroom_ontbreekt, "De verwachte uitstroombestemming ontbreekt in het OPP; vul die aan.",
   "The expected destination is missing from the OPP; add it.")
  (onderbouwing_ontbreekt, "De onderbouwing van de uitstroombestemming ontbreekt in het OPP; vul die aan.",
   "The rationale of the destination is missing from the OPP; add it.")
  (factoren_beschreven, "Bevorderende en belemmerende factoren staan in het OPP.",
   "Promoting and hindering factors are in the OPP.")
  (factoren_ontbreken, "Bevorderende en belemmerende factoren ontbreken in het OPP; vul ze aan.",
   "Promoting and hindering factors are missing from the OPP; add them.")
  (bevorderende_factor_ontbreekt, "In het OPP staat geen bevorderende factor; vul die aan.",
   "The OPP has no promoting factor; add it.")
  (belemmerende_factor_ontbreekt, "In het OPP staat geen belemmerende factor; vul die aan.",
   "The OPP has no hindering factor; add it.")
  (vastgesteld_voor_plicht, "Vastgesteld op {start}, voordat deze plicht gold.",
   "Fixed on {start}, before this duty applied.")
  (leerling_meerderjarig,
   "De leerling is meerderjarig en, zolang niet anders is vastgelegd, handelingsbekwaam, en dus zelf partij; "
   "dit hoorrecht geldt dan niet.",
   "The pupil is of age and, unless recorded otherwise, legally competent, and so a party himself; this "
   "right to be heard does not apply then.")
  (leeftijd_onbekend, "De geboortedatum ontbreekt, zodat niet vaststaat wie partij is; leg die vast.",
   "The date of birth is missing, so it is not certain who is a party; record it.")
  (handelingsbekwaamheid_onbekend,
   "Niet vastgelegd is of de meerderjarige leerling handelingsbekwaam is, en dus wie partij is; leg dat "
   "vast.",
   "It is not recorded whether the adult pupil is legally competent, and so who is a party; record it.")
  (gehoord_voor_vaststelling, "De leerling kon op {met} zijn mening geven, voor de vaststelling op {start}.",
   "The pupil could give an opinion on {met}, before the fixing on {start}.")
  (al_gehoord, "De leerling kon op {met} zijn mening geven over wat nog moet worden vastgesteld.",
   "The pupil could give an opinion on {met} on what is still to be fixed.")
  (horen_nog_te_doen, "Geef de leerling gelegenheid zijn mening te geven voordat het OPP wordt vastgesteld.",
   "Give the pupil the opportunity to give an opinion before the OPP is fixed.")
  (niet_gehoord,
   "Niet vastgelegd is dat de leerling voor de vaststelling op {start} gelegenheid kreeg zijn mening te "
   "geven; bied die alsnog en bezie of bijstelling nodig is.",
   "It is not recorded that the pupil had the opportunity to give an opinion before the fixing on {start}; "
   "offer it now and consider an adjustment.")
  (pas_na_vaststelling_gehoord,
   "De leerling kon pas op {met} zijn mening geven, na de vaststelling op {start}; bezie of bijstelling "
   "nodig is.",
   "The pupil could give an opinion only on {met}, after the fixing on {start}; consider an adjustment.")
  (overeenstemming_voor_vaststelling,
   "Op {met} was er overeenstemming over het handelingsdeel, dat op {start} is vastgesteld.",
   "On {met} there was agreement on the handelingsdeel, which was fixed on {start}.")
  (overeenstemming_bereikt,
   "Op {met} was er overeenstemming over het handelingsdeel; het kan worden vastgesteld.",
   "On {met} there was agreement on the handelingsdeel; it can be fixed.")
  (overeenstemming_nog_te_doen,
   "Bereik overeenstemming over het handelingsdeel voordat het wordt vastgesteld.",
   "Reach agreement on the handelingsdeel before it is fixed.")
  (geweigerd_nog_niet_vastgesteld,
   "Overeenstemming is op {met} geweigerd; zoek alsnog overeenstemming en leg de pogingen vast.",
   "Agreement was refused on {met}; keep seeking agreement and record the attempts.")
  (vastgesteld_zonder_overeenstemming,
   "Het handelingsdeel is op {start} vastgesteld zonder dat overeenstemming is vastgelegd; zoek die alsnog.",
   "The handelingsdeel was fixed on {start} without recorded agreement; seek it now.")
  (vastgesteld_ondanks_weigering,
   "Het handelingsdeel is op {start} vastgesteld hoewel overeenstemming op {met} was geweigerd.",
   "The handelingsdeel was fixed on {start} although agreement was refused on {met}.")
  (pas_na_vaststelling_akkoord,
   "Overeenstemming kwam pas op {met}, na de vaststelling van het handelingsdeel op {start}.",
   "Agreement came only on {met}, after the handelingsdeel was fixed on {start}.")
  (niet_meer_in_werking, "De regel gold tot en met {due}.", "The rule applied until {due}.")
  (geldt_niet_voor_deze_school, "De wet vroeg dit in deze jaren niet van dit schooltype.",
   "In these years the law did not ask this of this kind of school.")
  (opp_wel_verplicht, "Een OPP is verplicht; deze uitleg gaat over leerlingen voor wie dat niet zo is.",
   "An OPP is required; this explanation is about pupils for whom it is not.")
  (opp_vrijwillig, "Er is een OPP hoewel het niet verplicht is. Dat mag; meld het niet in ROD.",
   "There is an OPP although it is not required. That is allowed; do not report it to ROD.")
  (opp_vrijwillig_in_rod,
   "Een OPP is niet verplicht, maar er is wel een periode in ROD gemeld; trek die melding in.",
   "An OPP is not required, but a period was reported to ROD; withdraw it.")
  (termijn_inschrijving_geldt,
   "De zes weken na de inschrijving gelden al; een eigen termijn voor een later gebleken behoefte is er niet "
   "naast.",
   "The six weeks after enrolment apply already; there is no term of its own for a later need beside them.")
  (behoefte_voor_plicht, "De behoefte bleek op {start}, voordat deze plicht gold.",
   "The need showed on {start}, before this duty applied.")
  (behoefte_loopt,
   "Stel het OPP uiterlijk {due} vast: zes weken nadat de behoefte bleek op {start}, naar vaste praktijk.",
   "Fix the OPP on {due} at the latest: six weeks after the need showed on {start}, by settled practice.")
  (behoefte_verlopen,
   "De behoefte bleek op {start}; naar vaste praktijk had het OPP er uiterlijk {due} moeten zijn. Stel het "
   "nu vast.", "The need showed on {start}; by settled practice the OPP was due on {due}. Fix it now.")
  (behoefte_op_tijd,
   "Het OPP was er op {met}, binnen de termijn tot en met {due} nadat de behoefte bleek op {start}.",
   "The OPP was there on {met}, within the term until {due} after the need showed on {start}.")
  (behoefte_te_laat,
   "De behoefte bleek op {start}; het OPP was er pas op {met} en niet uiterlijk {due}. Leg de oorzaak vast.",
   "The need showed on {start}; the OPP was there only on {met}, not by {due}. Record the cause.")
  (eerste_schooldag_onbekend,
   "Niet bekend is of de leerling op de eerste schooldag begon; leg de eerste schooldag en het eerste bezoek "
   "vast.",
   "It is not known whether the pupil started on the first school day; record that day and the first "
   "attendance.")
  (niet_op_eerste_schooldag,
   "De leerling begon niet op de eerste schooldag van het schooljaar; de inschrijving telt vanaf het eerste "
   "bezoek.",
   "The pupil did not start on the first school day of the year; enrolment counts from the first attendance.")
  (nog_geen_vier,
   "De leerling was op 1 augustus nog geen vier; de inschrijving telt vanaf het eerste bezoek.",
   "The pupil was not four yet on 1 August; enrolment counts from the first attendance.")
  (inschrijving_op_1_augustus,
   "De leerling begon op de eerste schooldag en is dus per {start} ingeschreven; de zes weken eindigen op "
   "{due}.",
   "The pupil started on the first school day and so is enrolled from {start}; the six weeks end on {due}.")
  (inschrijving_niet_op_1_augustus,
   "De leerling begon op de eerste schooldag en hoort per {start} ingeschreven te staan, niet per {met}; de "
   "zes weken eindigen dan op {due}. Verbeter de inschrijfdatum.",
   "The pupil started on the first school day and should be enrolled from {start}, not from {met}; the six "
   "weeks then end on {due}. Correct the date of enrolment.")
  (doorlopend_geteld,
   "De zes weken sinds {start} zijn doorlopend geteld tot en met {due}; een schoolvakantie verlengt ze niet.",
   "The six weeks since {start} were counted without a break until {due}; a school vacation does not extend "
   "them.")
  (vakantie_verlengt_niet,
   "De zes weken sinds {start} eindigden op {due}, ook als er een schoolvakantie in viel; de wet kent geen "
   "verlenging.",
   "The six weeks since {start} ended on {due}, also if a school vacation fell in them; the law knows no "
   "extension.")
  (atw_verlengd,
   "De zes weken sinds {start} eindigden op {met}, een zaterdag, zondag of feestdag, en lopen daarom tot en "
   "met {due}.",
   "The six weeks since {start} ended on {met}, a Saturday, Sunday or holiday, and so run until {due}.")
  (atw_niet_toegepast,
   "De zes weken eindigen op {due}, een zaterdag, zondag of feestdag. De Algemene termijnenwet verlengt zo'n "
   "termijn; het gebruikte beleid doet dat niet.",
   "The six weeks end on {due}, a Saturday, Sunday or holiday. The Algemene termijnenwet extends such a "
   "term; the policy in use does not.")
  (einde_op_werkdag, "De zes weken eindigen op een gewone werkdag, {due}; er is niets te verlengen.",
   "The six weeks end on an ordinary working day, {due}; there is nothing to extend.")
  (atw_binnen_bereik,
   "De zes weken zijn een termijn in de wet van ten hoogste twaalf weken; de Algemene termijnenwet geldt "
   "ervoor.",
   "The six weeks are a term in an act of at most twelve weeks; the Algemene termijnenwet applies to them.")
  (atw_te_lange_termijn,
   "Het beleid verlengt een termijn van meer dan twaalf weken naar de Algemene termijnenwet; die geldt "
   "daarvoor niet. Verbeter het beleid.",
   "The policy extends a term of more than twelve weeks by the Algemene termijnenwet, which does not apply "
   "to it. Correct the policy.")
  (atw_uitgezet, "Het gebruikte beleid verlengt geen termijn.", "The policy in use extends no term.")
  (nog_niet_geevalueerd,
   "Er is nog geen evaluatie vastgelegd om te beoordelen; of die er had moeten zijn, zegt EVAL-SY.",
   "No evaluation is recorded yet to judge; whether there should be one is for EVAL-SY.")
  (met_ouders_geevalueerd, "De evaluaties zijn gehouden met wie daarbij partij is, laatst op {met}.",
   "The evaluations were held with those who are party to them, last on {met}.")
  (evaluatie_zonder_ouders,
   "In het schooljaar tot en met {due} is geëvalueerd zonder de ouders, of de meerderjarige leerling die "
   "zelf partij is. Evalueer alsnog met hen.",
   "In the school year until {due} the evaluation was held without the parents, or the adult pupil who is a "
   "party. Evaluate with them after all.")
  (evaluatie_ouders_te_doen,
   "De evaluatie van dit schooljaar was zonder de ouders, of de meerderjarige leerling die zelf partij is; "
   "evalueer uiterlijk {due} ook met hen.",
   "This year's evaluation was without the parents, or the adult pupil who is a party; evaluate with them "
   "too by {due}.")
  (met_leerling_geevalueerd, "De evaluaties zijn gehouden met de leerling, laatst op {met}.",
   "The evaluations were held with the pupil, last on {met}.")
  (evaluatie_zonder_leerling,
   "In het schooljaar tot en met {due} is geëvalueerd zonder de leerling. Betrek de leerling alsnog.",
   "In the school year until {due} the evaluation was held without the pupil. Involve the pupil after all.")
  (evaluatie_leerling_te_doen,
   "De evaluatie van dit schooljaar was zonder de leerling; evalueer uiterlijk {due} ook met de leerling.",
   "This year's evaluation was without the pupil; evaluate with the pupil too by {due}.")
  (commissie_heeft_geevalueerd,
   "De commissie evalueerde het OPP op {met}; de volgende keer is uiterlijk {due}.",
   "The commission evaluated the OPP on {met}; the next time is by {due}.")
  (commissie_evaluatie_te_doen, "Laat de commissie het OPP uiterlijk {due} evalueren.",
   "Have the commission evaluate the OPP by {due}.")
  (commissie_evaluatie_verlopen,
   "De commissie evalueert het OPP ten minste eens per jaar; sinds {start} is geen evaluatie vastgelegd, en "
   "die was uiterlijk {due} nodig.",
   "The commission evaluates the OPP at least once a year; none is recorded since {start}, and it was due on "
   "{due}.")
  (commissie_te_laat,
   "Tussen {start} en {met} evalueerde de commissie niet, langer dan een jaar; uiterlijk was {due}.",
   "Between {start} and {met} the commission did not evaluate, longer than a year; it was due on {due}.")
  (oogo_gevoerd, "Op {met} is op overeenstemming gericht overleg gevoerd, voor de vaststelling op {start}.",
   "On {met} there was consultation aimed at agreement, before the fixing on {start}.")
  (oogo_al_gevoerd,
   "Op {met} is op overeenstemming gericht overleg gevoerd over wat nog moet worden vastgesteld.",
   "On {met} there was consultation aimed at agreement on what is still to be fixed.")
  (oogo_te_doen,
   "Voer op overeenstemming gericht overleg met de ouders, of de meerderjarige leerling die zelf partij is, "
   "voordat het OPP wordt vastgesteld.",
   "Hold consultation aimed at agreement with the parents, or the adult pupil who is a party, before the OPP "
   "is fixed.")
  (oogo_ontbreekt,
   "Voor de vaststelling op {start} is geen op overeenstemming gericht overleg vastgelegd; voer het alsnog "
   "en bezie of bijstelling nodig is.",
   "No consultation aimed at agreement is recorded before the fixing on {start}; hold it now and consider an "
   "adjustment.")
  (oogo_te_laat,
   "Het op overeenstemming gericht overleg was pas op {met}, na de vaststelling op {start}; bezie of "
   "bijstelling nodig is.",
   "The consultation aimed at agreement was only on {met}, after the fixing on {start}; consider an "
   "adjustment.")
  (advies_gegeven, "De commissie adviseerde op {met}, voor de vaststelling op {start}.",
   "The commission advised on {met}, before the fixing on {start}.")
  (advies_al_gegeven, "De commissie adviseerde op {met} over wat nog moet worden vastgesteld.",
   "The commission advised on {met} on what is still to be fixed.")
  (advies_te_vragen, "Vraag advies aan de commissie voordat het OPP wordt vastgesteld.",
   "Ask the commission for advice before the OPP is fixed.")
  (advies_ontbreekt,
   "Voor de vaststelling op {start} is geen advies van de commissie vastgelegd; vraag het alsnog en bezie of "
   "bijstelling nodig is.",
   "No advice of the commission is recorded before the fixing on {start}; ask it now and consider an "
   "adjustment.")
  (advies_te_laat,
   "De commissie adviseerde pas op {met}, na de vaststelling op {start}; bezie of bijstelling nodig is.",
   "The commission advised only on {met}, after the fixing on {start}; consider an adjustment.")
  (handelingsdeel_vastgesteld, "Het handelingsdeel is vastgesteld op {met}.",
   "The handelingsdeel was fixed on {met}.")
  (geen_weigering, "Er is nog geen weigering of vergeefse poging vastgelegd over het handelingsdeel.",
   "No refusal or vain attempt on the handelingsdeel is recorded yet.")
  (pogingen_vastgelegd,
   "Het handelingsdeel blijft niet vastgesteld, en de pogingen om overeenstemming te bereiken zijn "
   "vastgelegd. De ondersteuning gaat door; wijs op het ouder- en jeugdsteunpunt, een onderwijsconsulent of "
   "de geschillencommissie.",
   "The handelingsdeel stays unfixed, and the attempts to reach agreement are recorded. The support goes on; "
   "point to the support desk, an education consultant or the disputes commission.")
  (pogingen_te_weinig,
   "Het handelingsdeel kan niet worden vastgesteld zonder overeenstemming. Leg ten minste twee pogingen "
   "vast, ga door met de ondersteuning en wijs op het ouder- en jeugdsteunpunt.",
   "The handelingsdeel cannot be fixed without agreement. Record at least two attempts, go on with the "
   "support and point to the support desk.")
  (geen_akkoord, "Er is geen instemming vastgelegd waarvan het bewijs te beoordelen is.",
   "No agreement is recorded of which the evidence can be judged.")
  (akkoord_met_bewijs, "De instemming is met bewijs vastgelegd; een handtekening vraagt de wet niet.",
   "The agreement is recorded with evidence; the law asks no signature.")
  (akkoord_zonder_bewijs,
   "De instemming is vastgelegd zonder bewijs. De wet vraagt geen handtekening; leg toch vast waaruit de "
   "instemming blijkt.",
   "The agreement is recorded without evidence. The law asks no signature; still record what shows it.")
  (leerling_geen_partij,
   "De leerling is minderjarig, of vastgelegd als niet handelingsbekwaam; de ouders zijn partij.",
   "The pupil is a minor, or recorded as not legally competent; the parents are the party.")
  (leerling_is_partij, "De meerderjarige leerling heeft zelf over het handelingsdeel geantwoord.",
   "The adult pupil answered on the handelingsdeel himself.")
  (vraag_de_leerling,
   "De leerling is meerderjarig en zelf partij; vraag de leerling om overeenstemming over het "
   "handelingsdeel.",
   "The pupil is of age and a party himself; ask the pupil for agreement on the handelingsdeel.")
  (ouders_in_plaats_van_leerling,
   "De ouders antwoordden over het handelingsdeel, terwijl de meerderjarige leerling zelf partij is; vraag "
   "de leerling.",
   "The parents answered on the handelingsdeel, while the adult pupil is the party; ask the pupil.")
  (geen_zestien_of_zeventien, "De leerling is niet zestien of zeventien jaar.",
   "The pupil is not sixteen or seventeen years old.")
  (nog_geen_antwoord, "Over het handelingsdeel is nog geen instemming vastgelegd.",
   "No agreement on the handelingsdeel is recorded yet.")
  (akkoord_van_ouders_telt,
   "De ouders stemden in op {met}; de leeftijd van zestien verandert niet wie moet instemmen.",
   "The parents agreed on {met}; the age of sixteen does not change who must agree.")
  (akkoord_leerling_volstaat_niet,
   "Alleen de leerling van zestien of zeventien stemde in, op {met}. De wet geeft die instemming niet in "
   "plaats van de ouders; vraag de ouders.",
   "Only the pupil of sixteen or seventeen agreed, on {met}. The law does not put that in the place of the "
   "parents; ask the parents.")
  (gezag_niet_vastgelegd, "Niet vastgelegd is wie het gezag over de leerling heeft; leg dat vast.",
   "It is not recorded who has authority over the pupil; record it.")
  (gezag_geeindigd, "De leerling is meerderjarig; gezag is er niet meer.",
   "The pupil is of age; there is no authority any more.")
  (alle_gezagsdragers_antwoordden,
   "Ieder met gezag over de leerling heeft over het handelingsdeel geantwoord.",
   "Everyone with authority over the pupil answered on the handelingsdeel.")
  (gezagsdrager_te_vragen,
   "Een van de personen met gezag heeft nog niet over het handelingsdeel geantwoord; vraag ook die.",
   "One of the persons with authority has not answered on the handelingsdeel yet; ask that person too.")
  (gezagsdrager_zonder_antwoord,
   "Het handelingsdeel is vastgesteld zonder antwoord van een van de personen met gezag; vraag dat alsnog.",
   "The handelingsdeel was fixed without an answer of one of the persons with authority; ask it now.")
  (inbreng_en_invloed_beschreven, "De inbreng van de leerling en de invloed daarvan zijn beschreven.",
   "What the pupil put forward and its influence are described.")
  (inbreng_ontbreekt, "De inbreng van de leerling is niet beschreven; vul die aan.",
   "What the pupil put forward is not described; add it.")
  (invloed_ontbreekt,
   "Hoe de inbreng van de leerling de uitkomst heeft beïnvloed, is niet beschreven; vul dat aan.",
   "How the pupil's input influenced the outcome is not described; add it.")
  (leerling_zag_af, "De leerling zag ervan af een mening te geven, en dat is toegelicht.",
   "The pupil chose not to give an opinion, and that is explained.")
  (leerling_zag_af_zonder_toelichting, "De leerling zag ervan af een mening te geven; leg vast hoe dat ging.",
   "The pupil chose not to give an opinion; record how that went.")
  (nog_niet_vastgesteld, "Er is nog niets vastgesteld sinds deze plicht geldt.",
   "Nothing was fixed yet since this duty applies.")
  (invloed_toegelicht, "Op {met} is aan de leerling toegelicht welke invloed zijn mening had.",
   "On {met} it was explained to the pupil which influence his opinion had.")
  (invloed_toe_te_lichten,
   "Licht aan de leerling toe welke invloed zijn mening had op wat op {start} is vastgesteld.",
   "Explain to the pupil which influence his opinion had on what was fixed on {start}.")
  (invloed_niet_toegelicht,
   "Na de vaststelling op {start} is alweer geëvalueerd, en nog is niet vastgelegd dat de invloed van zijn "
   "mening aan de leerling is toegelicht; doe dat nu.",
   "After the fixing on {start} there was an evaluation already, and it is still not recorded that the "
   "influence of his opinion was explained to the pupil; do it now.")
  (twaalf_of_ouder, "De leerling is twaalf of ouder; niemand denkt dan aan een leeftijdsgrens.",
   "The pupil is twelve or older; nobody thinks of an age limit then.")
  (geen_leeftijdsgrens,
   "De leerling is jong en kreeg gelegenheid zijn mening te geven, zoals de wet vraagt: zij noemt geen "
   "leeftijd.",
   "The pupil is young and had the opportunity to give an opinion, as the law asks: it names no age.")
  (ook_jong_te_horen,
   "Geef ook deze jonge leerling gelegenheid zijn mening te geven; de wet noemt geen leeftijd.",
   "Give this young pupil too the opportunity to give an opinion; the law names no age.")
  (ook_jong_niet_gehoord,
   "Deze jonge leerling is niet gehoord voor de vaststelling op {start}; de leeftijd is geen grond om dat na "
   "te laten.",
   "This young pupil was not heard before the fixing on {start}; age is no ground to leave that out.")
  (uitstroom_past_niet_bij_profiel,
   "De beschreven uitstroom past niet bij het uitstroomprofiel; vul de uitstroom aan die bij het profiel "
   "hoort.", "The destination described does not fit the profile; add the one that belongs to the profile.")
  (vervolgonderwijs_ontbreekt, "Het verwachte vervolgonderwijs ontbreekt in het OPP; vul dat aan.",
   "The expected follow-up education is missing from the OPP; add it.")
  (arbeid_beschreven, "De verwachte soort arbeid staat in het OPP.",
   "The expected kind of work is in the OPP.")
  (arbeid_ontbreekt, "De verwachte soort arbeid ontbreekt in het OPP; vul die aan.",
   "The expected kind of work is missing from the OPP; add it.")
  (begeleiding_beschreven, "De individuele begeleiding staat in het OPP.",
   "The individual guidance is in the OPP.")
  (begeleiding_ontbreekt, "De individuele begeleiding ontbreekt in het OPP; beschrijf die.",
   "The individual guidance is missing from the OPP; describe it.")
  (afwijking_niet_beantwoord,
   "Niet vastgelegd is of van het onderwijsprogramma wordt afgeweken; leg dat vast.",
   "It is not recorded whether the programme deviates; record it.")
  (geen_afwijking, "Van het onderwijsprogramma wordt niet afgeweken.", "The programme does not deviate.")
  (afwijking_beschreven, "De afwijkingen van het onderwijsprogramma staan in het OPP.",
   "The deviations from the programme are in the OPP.")
  (afwijking_ontbreekt,
   "Van het onderwijsprogramma wordt afgeweken, maar waarvan staat niet in het OPP; beschrijf de onderdelen.",
   "The programme deviates, but from what is not in the OPP; describe the parts.")
  (doelen_niet_beantwoord, "Niet vastgelegd is of vervangende onderwijsdoelen nodig zijn; leg dat vast.",
   "It is not recorded whether replacement goals are needed; record it.")
  (geen_vervangende_doelen, "Vervangende onderwijsdoelen zijn niet nodig.",
   "Replacement goals are not needed.")
  (doelen_beschreven, "De vervangende onderwijsdoelen staan in het OPP.",
   "The replacement goals are in the OPP.")
  (doelen_ontbreken, "Vervangende onderwijsdoelen zijn nodig, maar staan niet in het OPP; vul ze aan.",
   "Replacement goals are needed, but are not in the OPP; add them.")
  (doelen_zonder_reden, "Bij een vervangend onderwijsdoel ontbreekt de reden; vul die aan.",
   "A replacement goal lacks its reason; add it.")
  (geen_minder_uren, "Er is geen afwijking van de onderwijstijd vastgelegd.",
   "No deviation from the teaching time is recorded.")
  (inspectie_stemde_in, "De Inspectie stemde in met minder onderwijstijd.",
   "The Inspectie agreed to less teaching time.")
  (instemming_inspectie_ontbreekt,
   "De leerling krijgt minder onderwijstijd zonder vastgelegde instemming van de Inspectie; vraag die.",
   "The pupil gets less teaching time without recorded agreement of the Inspectie; ask for it.")
  (uren_alleen_bij_vervolgonderwijs,
   "De instemming geldt in het vso voor het profiel vervolgonderwijs; het profiel van deze leerling is dat "
   "niet, of is niet vastgelegd.",
   "In the vso the agreement is for the profile follow-up education; the profile of this pupil is not that, "
   "or is not recorded.")
  (geen_aanmelding, "Er is geen aanmelding vastgelegd.", "No application is recorded.")
  (aangemeld_voor_plicht, "De aanmelding was op {start}, voordat deze plicht gold.",
   "The application was on {start}, before this duty applied.")
  (beslissing_wacht_op_gegevens,
   "De aanmelding is opgeschort tot de gegevens volledig zijn; de termijn loopt nu niet.",
   "The application is suspended until the data are complete; the term does not run now.")
  (beslis_op_tijd, "Beslis uiterlijk {due} over de toelating.", "Decide on admission by {due}.")
  (beslissing_verlopen,
   "Over de toelating had uiterlijk {due} beslist moeten zijn; een beslissing is niet vastgelegd. Beslis nu.",
   "A decision on admission was due on {due}; none is recorded. Decide now.")
  (op_tijd_beslist, "Over de toelating is op tijd beslist, op {met} (uiterlijk {due}).",
   "Admission was decided in time, on {met} (at the latest {due}).")
  (te_laat_beslist, "Over de toelating is pas op {met} beslist; dat moest uiterlijk {due}.",
   "Admission was decided only on {met}; it was due on {due}.")
  (niet_verlengd, "De beslistermijn is niet verlengd.", "The term for the decision was not extended.")
  (verlenging_te_laat_gemeld,
   "De verlenging is op {met} meegedeeld, na de zes weken tot en met {due}; zij geldt niet.",
   "The extension was announced on {met}, after the six weeks until {due}; it does not count.")
  (verlenging_te_lang,
   "De aangekondigde verlenging loopt tot na {due}, dus langer dan vier weken; beslis uiterlijk {due}.",
   "The announced extension runs past {due}, so longer than four weeks; decide by {due}.")
  (verlenging_loopt, "De beslistermijn is verlengd; beslis uiterlijk {due}.",
   "The term for the decision was extended; decide by {due}.")
  (verlenging_in_orde, "De verlenging is op tijd meegedeeld, en er is op {met} beslist, uiterlijk {due}.",
   "The extension was announced in time, and the decision followed on {met}, at the latest {due}.")
  (verlenging_verlopen, "Ook na de verlenging had uiterlijk {due} beslist moeten zijn. Beslis nu.",
   "Even with the extension the decision was due on {due}. Decide now.")
  (verlenging_te_laat_beslist, "Ook na de verlenging is te laat beslist: op {met}, uiterlijk was {due}.",
   "Even with the extension the decision was late: on {met}, due on {due}.")
  (geen_verlenging_bij_asiel,
   "Bij een minderjarige asielzoeker is verlenging niet toegestaan; beslis uiterlijk {due}.",
   "For a minor asylum seeker no extension is allowed; decide by {due}.")
  (binnen_tien_weken_beslist, "Over de toelating is beslist op {met}, binnen tien weken na de aanmelding.",
   "Admission was decided on {met}, within ten weeks after the application.")
  (elders_ingeschreven, "De leerling is elders ingeschreven; een tijdelijke plaatsing is niet aan de orde.",
   "The pupil is enrolled elsewhere; a temporary placement does not apply.")
  (elders_onbekend,
   "Niet vastgelegd is of de leerling elders is ingeschreven; leg dat vast, want anders is tijdelijke "
   "plaatsing nodig vanaf {due}.",
   "It is not recorded whether the pupil is enrolled elsewhere; record it, for otherwise temporary placement "
   "is needed from {due}.")
  (tien_weken_niet_om, "Zonder beslissing wordt de leerling vanaf {due} tijdelijk geplaatst.",
   "Without a decision the pupil is placed temporarily from {due}.")
  (tijdelijk_geplaatst_op_tijd, "De leerling is op {met} geplaatst, uiterlijk {due}.",
   "The pupil was placed on {met}, at the latest {due}.")
  (te_laat_geplaatst,
   "De leerling is pas op {met} geplaatst; tien weken na de aanmelding had dat op {due} gemoeten.",
   "The pupil was placed only on {met}; ten weeks after the application that was due on {due}.")
  (plaatsing_verlopen,
   "Tien weken na de aanmelding is nog niet beslist; de leerling had op {due} tijdelijk geplaatst moeten "
   "worden. Plaats de leerling nu.",
   "Ten weeks after the application there is no decision; the pupil should have been placed temporarily on "
   "{due}. Place the pupil now.")
  (zonder_plaatsing_beslist,
   "Er is pas op {met} beslist, en vanaf {due} was de leerling niet tijdelijk geplaatst.",
   "The decision came only on {met}, and from {due} the pupil was not placed temporarily.")
  (asielzoeker_van_rechtswege,
   "Een minderjarige asielzoeker wordt na zes weken zonder beslissing toegelaten; de plaatsing na tien weken "
   "is dan niet aan de orde.",
   "A minor asylum seeker is admitted after six weeks without a decision; the placement after ten weeks does "
   "not apply then.")
  (gewenste_datum_onbekend, "Vanaf wanneer toelating wordt gevraagd, is niet vastgelegd.",
   "From when admission is asked is not recorded.")
  (aanmeldweek_vo,
   "Voor leerlingen uit groep 8 geldt de aanmeldweek van 25 tot en met 31 maart in plaats van tien weken.",
   "For pupils from groep 8 the application week of 25 to 31 March holds instead of ten weeks.")
  (tien_weken_vooraf, "De aanmelding was op {met}, ten minste tien weken vooraf (uiterlijk {due}).",
   "The application was on {met}, at least ten weeks ahead (at the latest {due}).")
  (minder_dan_tien_weken_vooraf,
   "De aanmelding was op {met}, minder dan tien weken vooraf ({due}); de school hoort toch zo spoedig "
   "mogelijk te beslissen.",
   "The application was on {met}, less than ten weeks ahead ({due}); the school should still decide as soon "
   "as possible.")
  (geen_asielzoeker, "De leerling is niet vastgelegd als minderjarige asielzoeker.",
   "The pupil is not recorded as a minor asylum seeker.")
  (van_rechtswege_geplaatst,
   "Er is niet binnen zes weken beslist, uiterlijk {due}; de leerling gold als toegelaten en is geplaatst op "
   "{met}.",
   "There was no decision within six weeks, by {due}; the pupil counted as admitted and was placed on {met}.")
  (van_rechtswege_toe_te_laten,
   "Er is niet uiterlijk {due} beslist; de leerling geldt als toegelaten. Plaats de leerling nu.",
   "There was no decision by {due}; the pupil counts as admitted. Place the pupil now.")
  (niet_geweigerd, "De toelating is niet geweigerd.", "Admission was not refused.")
  (geen_ondersteuning_verwacht,
   "Bij de aanmelding was geen extra ondersteuning verwacht; de zorgplicht geldt dan niet.",
   "At the application no extra support was expected; the duty of care does not apply then.")
  (ondersteuning_verwacht_onbekend,
   "Niet vastgelegd is of de leerling extra ondersteuning nodig heeft; leg dat vast.",
   "It is not recorded whether the pupil needs extra support; record it.")
  (andere_school_bereid,
   "De toelating is geweigerd op {met} terwijl een andere school bereid was de leerling toe te laten.",
   "Admission was refused on {met} while another school was willing to admit the pupil.")
  (uitzondering_zorgplicht, "De toelating is geweigerd op een grond waarvoor de zorgplicht niet geldt.",
   "Admission was refused on a ground to which the duty of care does not apply.")
  (geen_andere_school,
   "De toelating is op {met} geweigerd zonder vastgelegde school die de leerling wil toelaten; zoek die "
   "alsnog.",
   "Admission was refused on {met} without a recorded school that is willing to admit the pupil; find one "
   "now.")
  (instelling_zonder_tlv,
   "De school is een instelling van cluster 1 of 2; daar is geen toelaatbaarheidsverklaring nodig.",
   "The school is an instelling of cluster 1 or 2; no certificate of admissibility is needed there.")
  (residentieel_geldt_als_tlv,
   "De plaatsing in een residentiële instelling geldt als toelaatbaarheidsverklaring.",
   "The placement in a residential institution counts as certificate of admissibility.")
  (tlv_bij_inschrijving,
   "De toelaatbaarheidsverklaring gold bij de inschrijving op {met}; zij begon op {start}.",
   "The certificate of admissibility held at the enrolment on {met}; it began on {start}.")
  (tlv_ontbreekt, "Een toelaatbaarheidsverklaring is niet vastgelegd; leg haar vast of vraag haar aan.",
   "No certificate of admissibility is recorded; record it or apply for it.")
  (tlv_gold_niet,
   "De toelaatbaarheidsverklaring, geldig vanaf {start}, gold niet op de dag van inschrijving ({met}); "
   "controleer de periode.",
   "The certificate of admissibility, valid from {start}, did not hold on the day of enrolment ({met}); "
   "check its period.")
  (cluster_onbekend,
   "Het cluster van de school is niet bekend, zodat niet vaststaat of een toelaatbaarheidsverklaring nodig "
   "is; leg het vast.",
   "The cluster of the school is not known, so it is not certain whether a certificate is needed; record it.")
  (geen_tlv, "Er is geen toelaatbaarheidsverklaring afgegeven.",
   "No certificate of admissibility was issued.")
  (tlv_einde_onbekend, "De einddatum van de toelaatbaarheidsverklaring is niet vastgelegd; leg die vast.",
   "The end date of the certificate is not recorded; record it.")
  (tlv_lang_genoeg,
   "De toelaatbaarheidsverklaring loopt tot en met {met}, ten minste een heel schooljaar ({due}).",
   "The certificate runs until {met}, at least a whole school year ({due}).")
  (tlv_te_kort,
   "De toelaatbaarheidsverklaring loopt tot en met {met}; een heel schooljaar met de rest van het lopende "
   "zou tot {due} zijn. Controleer de einddatum.",
   "The certificate runs until {met}; a whole school year with the rest of the running one would be until "
   "{due}. Check the end date.")
  (tlv_eindigt_31_juli, "De toelaatbaarheidsverklaring eindigt op 31 juli.",
   "The certificate ends on 31 July.")
  (tlv_eindigt_niet_31_juli,
   "De toelaatbaarheidsverklaring eindigt op {met} en niet op 31 juli; controleer de einddatum.",
   "The certificate ends on {met} and not on 31 July; check the end date.")
  (tlv_nummer_ontbreekt,
   "Het nummer van de toelaatbaarheidsverklaring is niet vastgelegd; neem het over van het besluit.",
   "The number of the certificate is not recorded; copy it from the decision.")
  (tlv_nummer_in_orde, "Het nummer van de toelaatbaarheidsverklaring heeft de gebruikelijke vorm.",
   "The number of the certificate has the usual form.")
  (tlv_nummer_andere_vorm,
   "Het nummer heeft niet de gebruikelijke vorm (zoals PO3002-2026-00001) of noemt een ander "
   "samenwerkingsverband; controleer het.",
   "The number does not have the usual form (such as PO3002-2026-00001) or names another partnership; check "
   "it.")
  (tlv_categorie_bekend, "De ondersteuningscategorie (laag, midden of hoog) is vastgelegd.",
   "The support category (low, middle or high) is recorded.")
  (tlv_categorie_ontbreekt,
   "De ondersteuningscategorie (laag, midden of hoog) ontbreekt; neem die over van het besluit.",
   "The support category (low, middle or high) is missing; copy it from the decision.")
  (deskundigen_onbekend,
   "Niet vastgelegd is welke deskundigen over de toelaatbaarheid adviseerden; leg dat vast.",
   "It is not recorded which experts advised on the admissibility; record it.")
  (deskundigen_in_orde, "Een orthopedagoog of psycholoog en een tweede deskundige adviseerden.",
   "An orthopedagogue or psychologist and a second expert advised.")
  (eerste_deskundige_ontbreekt,
   "Onder de deskundigen is geen orthopedagoog of psycholoog; de regels vragen die.",
   "Among the experts there is no orthopedagogue or psychologist; the rules ask for one.")
  (tweede_deskundige_ontbreekt, "Een tweede deskundige uit de lijst van het besluit ontbreekt.",
   "A second expert from the list of the decree is missing.")
  (bezwaar_kan_nog,
   "Tegen het besluit over de toelaatbaarheid van {start} kan tot en met {due} bezwaar worden gemaakt.",
   "An objection to the decision on admissibility of {start} can be made until {due}.")
  (bezwaartermijn_voorbij, "De bezwaartermijn tegen het besluit van {start} is voorbij sinds {due}.",
   "The term for objection to the decision of {start} is over since {due}.")
  (bezwaar_op_tijd, "Bezwaar tegen het besluit van {start} is gemaakt op {met}, op tijd (uiterlijk {due}).",
   "An objection to the decision of {start} was made on {met}, in time (at the latest {due}).")
  (bezwaar_te_laat,
   "Bezwaar tegen het besluit van {start} is gemaakt op {met}, na de termijn tot en met {due}.",
   "An objection to the decision of {start} was made on {met}, after the term until {due}.")
  (tlv_laatste_jaar_nog_niet,
   "Het laatste kalenderjaar van de toelaatbaarheidsverklaring is nog niet begonnen; zij loopt tot en met "
   "{due}.", "The last calendar year of the certificate has not begun yet; it runs until {due}.")
  (nieuwe_tlv_gevraagd,
   "Een nieuwe toelaatbaarheidsverklaring is gevraagd op {met}; de lopende eindigt op {due}.",
   "A new certificate was asked for on {met}; the running one ends on {due}.")
  (vraag_nieuwe_tlv,
   "De toelaatbaarheidsverklaring eindigt op {due}; vraag een nieuwe, of bereid terugplaatsing of "
   "overplaatsing voor.",
   "The certificate ends on {due}; ask for a new one, or prepare a return or transfer.")
  (tlv_verlopen, "De toelaatbaarheidsverklaring eindigde op {due} en een nieuwe is niet gevraagd.",
   "The certificate ended on {due} and no new one was asked for.")
  (geen_geschil, "Er is geen geschil voor de geschillencommissie vastgelegd.",
   "No dispute before the disputes commission is recorded.")
  (oordeel_verwacht, "De geschillencommissie oordeelt uiterlijk {due}.",
   "The disputes commission gives its opinion by {due}.")
  (oordeel_uitgebleven, "De geschillencommissie had uiterlijk {due} moeten oordelen; vraag naar de stand.",
   "The disputes commission should have given its opinion by {due}; ask how it stands.")
  (oordeel_op_tijd, "De geschillencommissie oordeelde op {met}, binnen tien weken (uiterlijk {due}).",
   "The disputes commission gave its opinion on {met}, within ten weeks (at the latest {due}).")
  (oordeel_te_laat, "De geschillencommissie oordeelde op {met}, later dan {due}.",
   "The disputes commission gave its opinion on {met}, later than {due}.")
  (geen_bezwaar_naast_geschil, "Er loopt geen bezwaar naast een geschil.",
   "No objection runs beside a dispute.")
  (bezwaar_wacht,
   "De beslissing op bezwaar wacht op het oordeel van de geschillencommissie; de termijn staat stil sinds "
   "{start}.",
   "The decision on the objection waits for the opinion of the disputes commission; its term stands still "
   "since {start}.")
  (bezwaar_na_oordeel, "Op het bezwaar is beslist op {met}, na het oordeel.",
   "The objection was decided on {met}, after the opinion.")
  (bezwaar_te_vroeg_beslist,
   "Op het bezwaar is beslist op {met}, terwijl de geschillencommissie nog niet had geoordeeld; dat mag pas "
   "daarna.",
   "The objection was decided on {met}, while the disputes commission had not given its opinion; that may be "
   "done only afterwards.")
  (nog_geen_oordeel, "De geschillencommissie heeft nog niet geoordeeld.",
   "The disputes commission has not given its opinion yet.")
  (oordeel_beantwoord, "Op het oordeel is geantwoord op {met}; een afwijking is gemotiveerd.",
   "The opinion was answered on {met}; a deviation is reasoned.")
  (oordeel_te_beantwoorden,
   "Deel ouders en commissie schriftelijk mee wat met het oordeel van {start} wordt gedaan.",
   "Tell parents and commission in writing what is done with the opinion of {start}.")
  (afwijking_zonder_motivering,
   "Op {met} is van het oordeel afgeweken zonder vastgelegde reden; motiveer de afwijking.",
   "On {met} the school deviated from the opinion without a recorded reason; give the reason.")
  (geen_rod_nodig, "Er is geen verplicht OPP om in ROD te melden.",
   "There is no required OPP to report to ROD.")
  (rod_gemeld, "De periode van het OPP is in ROD gemeld.", "The period of the OPP was reported to ROD.")
  (rod_te_melden, "Het OPP geldt sinds {start} en is niet in ROD gemeld; meld de periode.",
   "The OPP is in force since {start} and was not reported to ROD; report the period.")
  (rod_niet_gemeld, "Er is geen OPP-periode in ROD gemeld, zoals het hoort bij dit schooltype.",
   "No OPP period was reported to ROD, as it should be for this kind of school.")
  (rod_niet_toegestaan, "Voor dit schooltype wordt het OPP niet in ROD gemeld; trek de melding in.",
   "For this kind of school the OPP is not reported to ROD; withdraw the report.")
  (niets_in_rod, "Er is geen OPP-periode in ROD gemeld.", "No OPP period was reported to ROD.")
  (rod_begin_in_orde, "De begindatums in ROD liggen binnen de inschrijving en zijn verschillend.",
   "The begin dates in ROD lie within the enrolment and differ.")
  (rod_begin_buiten_inschrijving, "Een begindatum in ROD ligt buiten de inschrijving; verbeter die.",
   "A begin date in ROD lies outside the enrolment; correct it.")
  (rod_begin_dubbel, "Twee OPP-periodes in ROD beginnen op dezelfde dag; verwijder er een.",
   "Two OPP periods in ROD begin on the same day; remove one.")
  (rod_begin_ver_weg, "Een begindatum in ROD ligt meer dan een jaar in de toekomst; controleer die.",
   "A begin date in ROD lies more than a year ahead; check it.")
  (rod_einde_in_orde, "De einddatums in ROD kloppen met begin en inschrijving.",
   "The end dates in ROD fit the begin and the enrolment.")
  (rod_einde_na_uitschrijving, "Een OPP-periode in ROD eindigt na de uitschrijving op {start}; verbeter die.",
   "An OPP period in ROD ends after the leaving on {start}; correct it.")
  (rod_einde_ontbreekt,
   "De leerling is uitgeschreven per {start}, maar de OPP-periode in ROD heeft geen einddatum; vul die in.",
   "The pupil left on {start}, but the OPP period in ROD has no end date; fill it in.")
  (rod_open_na_einde,
   "Het OPP is beëindigd op {start}, maar de periode in ROD staat nog open; vul de einddatum in.",
   "The OPP ended on {start}, but the period in ROD is still open; fill in the end date.")
  (rod_geen_overlap, "De OPP-periodes in ROD overlappen niet.", "The OPP periods in ROD do not overlap.")
  (rod_overlap, "OPP-periodes in ROD overlappen, of een eerdere staat nog open; verbeter de einddatum.",
   "OPP periods in ROD overlap, or an earlier one is still open; correct the end date.")
  (rod_verwerking_onbekend,
   "Wanneer de school het OPP in de eigen administratie verwerkte, is niet vastgelegd.",
   "When the school processed the OPP in its own administration is not recorded.")
  (rod_op_tijd,
   "Het OPP is op {met} aan ROD geleverd, op tijd na de verwerking op {start} (uiterlijk {due}).",
   "The OPP was delivered to ROD on {met}, in time after processing on {start} (at the latest {due}).")
  (rod_te_laat,
   "Het OPP is op {met} aan ROD geleverd; na de verwerking op {start} was dat uiterlijk {due} nodig.",
   "The OPP was delivered to ROD on {met}; after processing on {start} that was due on {due}.")
  (nog_ingeschreven, "De leerling is nog ingeschreven.", "The pupil is still enrolled.")
  (laatst_bezocht_onbekend,
   "Wanneer de leerling de school voor het laatst bezocht, is niet vastgelegd; leg dat vast.",
   "When the pupil last attended is not recorded; record it.")
  (uitschrijving_in_orde, "De uitschrijving per {met} past bij het laatste bezoek op {start}.",
   "The leaving date {met} fits the last attendance on {start}.")
  (uitschrijving_afwijkend,
   "De uitschrijving per {met} past niet bij het laatste bezoek op {start}: dat is die dag, 31 juli na de "
   "laatste schooldag, of de dag voor een nieuwe inschrijving binnen vier weken. Controleer ook het einde "
   "van het OPP.",
   "The leaving date {met} does not fit the last attendance on {start}: it is that day, 31 July after the "
   "last school day, or the day before a new enrolment within four weeks. Check the end of the OPP too.")
  (geen_ontvangende_school,
   "De leerling gaat niet naar een andere school; een onderwijskundig rapport is niet nodig.",
   "The pupil does not go to another school; no educational report is needed.")
  (rapport_en_afschrift,
   "Het onderwijskundig rapport is verstrekt op {met}, met een afschrift voor ouders of leerling.",
   "The educational report was given on {met}, with a copy for parents or pupil.")
  (rapport_te_laat, "Het onderwijskundig rapport is verstrekt op {met}, later dan {due}.",
   "The educational report was given on {met}, later than {due}.")
  (rapport_te_maken,
   "Stel het onderwijskundig rapport op voor de ontvangende school, liefst voor {due}, met een afschrift "
   "voor de ouders.",
   "Draw up the educational report for the receiving school, preferably by {due}, with a copy for the "
   "parents.")
  (rapport_ontbreekt,
   "De leerling vertrok per {start}; een onderwijskundig rapport is niet vastgelegd. Stel het op.",
   "The pupil left on {start}; no educational report is recorded. Draw it up.")
  (afschrift_ontbreekt,
   "Het onderwijskundig rapport is verstrekt op {met}, maar een afschrift voor de ouders is niet vastgelegd; "
   "verstrek het.",
   "The educational report was given on {met}, but no copy for the parents is recorded; give it.")
  (rapport_met_opp, "Het laatste OPP ging mee met het onderwijskundig rapport van {met}.",
   "The latest OPP went along with the educational report of {met}.")
  (rapport_zonder_opp,
   "Het laatste OPP hoort bij het onderwijskundig rapport van {met} en ging niet mee; stuur het na.",
   "The latest OPP belongs to the educational report of {met} and did not go along; send it after.")
  (nog_geen_rapport, "Er is nog geen onderwijskundig rapport verstrekt.",
   "No educational report was given yet.")
  (inzage_vooraf, "De ouders hadden op {met} inzage, voordat het rapport op {start} werd verstrekt.",
   "The parents saw it on {met}, before the report was given on {start}.")
  (inzage_ontbreekt,
   "Het rapport is op {start} verstrekt zonder vastgelegde inzage vooraf van de ouders; geef die alsnog.",
   "The report was given on {start} without a recorded view by the parents beforehand; give it now.")
  (toestemming_vooraf, "Voor de overdracht op {start} is op {met} toestemming gegeven.",
   "Consent to the transfer on {start} was given on {met}.")
  (toestemming_ontbreekt,
   "De overdracht op {start} had vooraf toestemming nodig van de ouders of de leerling van zestien jaar of "
   "ouder; die is niet vastgelegd.",
   "The transfer on {start} needed consent beforehand of the parents or the pupil of sixteen or older; none "
   "is recorded.")
  (geen_eerder_opp, "Er is geen OPP van een eerdere school of inschrijving.",
   "There is no OPP of a former school or enrolment.")
  (opvolger_te_maken,
   "De nieuwe inschrijving vraagt een nieuw OPP, uiterlijk {due}; neem het vorige OPP als begin.",
   "The new enrolment asks a new OPP, by {due}; take the former OPP as a start.")
  (opvolger_verlopen,
   "De nieuwe inschrijving vroeg een nieuw OPP, uiterlijk {due}; een vaststelling is niet vastgelegd. Stel "
   "het nu vast.", "The new enrolment asked a new OPP, by {due}; no fixing is recorded. Fix it now.")
  (opvolger_vastgesteld, "Het OPP van deze inschrijving is vastgesteld op {met} en noemt het vorige.",
   "The OPP of this enrolment was fixed on {met} and names the former one.")
  (opvolger_te_laat, "Het OPP van deze inschrijving is vastgesteld op {met}; dat moest uiterlijk {due}.",
   "The OPP of this enrolment was fixed on {met}; it was due on {due}.")
  (voorganger_niet_genoemd,
   "Het OPP van deze inschrijving is vastgesteld op {met}, maar noemt het vorige OPP niet; leg het verband.",
   "The OPP of this enrolment was fixed on {met}, but does not name the former one; make the link.")
  (dossier_bewaren,
   "Het leerlingdossier met het OPP kan na {due} worden vernietigd, {start} is de dag van vertrek.",
   "The pupil file with the OPP can be destroyed after {due}; the pupil left on {start}.")
  (dossier_vernietigen,
   "De bewaartermijn van het leerlingdossier met het OPP eindigde op {due}; vernietig het.",
   "The retention term of the pupil file with the OPP ended on {due}; destroy it.")
  (administratie_bewaren,
   "Bewaar de leerlingenadministratie tot en met {due}: vijf jaar na het vertrek op {start}.",
   "Keep the pupil administration until {due}: five years after the leaving on {start}.")
  (bekostiging_vernietigen, "De vijf jaar zijn om; vernietig de bekostigingsgegevens uiterlijk {due}.",
   "The five years are over; destroy the funding data by {due}.")
  (bekostiging_niet_vernietigd,
   "De bekostigingsgegevens hadden uiterlijk {due} vernietigd moeten zijn; dit dossier bevat nog een "
   "toelaatbaarheidsverklaring of rapport dat daartoe hoort.",
   "The funding data should have been destroyed by {due}; this file still holds a certificate or report that "
   "belongs to them.")
  (bewaartermijn_voorbij, "De verplichte bewaartermijn eindigde op {due}.",
   "The compulsory retention term ended on {due}.")
  (swv_bewaren, "Het samenwerkingsverband bewaart de gegevens over het besluit van {start} tot en met {due}.",
   "The partnership keeps the data on the decision of {start} until {due}.")
  (swv_vernietigen,
   "De drie jaar waarin het samenwerkingsverband de gegevens over het besluit van {start} bewaart, eindigden "
   "op {due}; vernietig ze daar.",
   "The three years for which the partnership keeps the data on the decision of {start} ended on {due}; "
   "destroy them there.")
  (rapport_bewaren, "Bewaar het rapport van de commissie ten minste tot en met {due}: drie jaar na {start}.",
   "Keep the report of the commission at least until {due}: three years after {start}.")
  (geen_commissierapport,
   "In dit dossier is niets van de commissie vastgelegd; of het rapport wordt bewaard, is niet te zien.",
   "Nothing of the commission is recorded in this file; whether the report is kept cannot be seen.")
  (geen_instelling, "De school is geen instelling van cluster 1 of 2.",
   "The school is no instelling of cluster 1 or 2.")
  (geen_verzoek, "Er is geen verzoek om inzage vastgelegd.", "No request to see the file is recorded.")
  (leerling_vraagt_zelf,
   "De leerling was zestien of ouder bij het verzoek en vraagt zelf om inzage; overleg met de leerling "
   "voordat de ouders inzage krijgen.",
   "The pupil was sixteen or older at the request and asks for himself; consult the pupil before the parents "
   "get access.")
  (verzoek_te_beantwoorden, "Beantwoord het verzoek om inzage van {start} uiterlijk {due}.",
   "Answer the request to see the file of {start} by {due}.")
  (verzoek_verlopen,
   "Het verzoek om inzage van {start} had uiterlijk {due} beantwoord moeten zijn; beantwoord het nu.",
   "The request to see the file of {start} should have been answered by {due}; answer it now.")
  (verzoek_beantwoord, "Het verzoek om inzage van {start} is beantwoord op {met}, uiterlijk {due}.",
   "The request to see the file of {start} was answered on {met}, at the latest {due}.")
  (verzoek_te_laat,
   "Het verzoek om inzage van {start} is pas op {met} beantwoord; dat moest uiterlijk {due}.",
   "The request to see the file of {start} was answered only on {met}; it was due on {due}.")
  (niets_gedeeld, "Er zijn geen bijzondere gegevens buiten de school gedeeld waarvoor toestemming nodig is.",
   "No special-category data were shared outside the school for which consent is needed.")
  (gedeeld_met_toestemming, "Wat aan de vorige school is teruggekoppeld, berust op toestemming.",
   "What was told back to the former school rests on consent.")
  (gedeeld_zonder_toestemming,
   "Aan de vorige school is teruggekoppeld zonder geldige toestemming; vraag die en deel tot dan niets.",
   "Something was told back to the former school without a consent that held; ask for it and share nothing "
   "until then.")
  (geen_opdc, "Er is geen plaatsing op een opdc vastgelegd.", "No placement at an OPDC is recorded.")
  (opdc_loopt, "De plaatsing op het opdc kan duren tot en met {due}.",
   "The placement at the OPDC can last until {due}.")
  (opdc_verlopen, "De plaatsing op het opdc had uiterlijk {due} moeten eindigen; beëindig haar.",
   "The placement at the OPDC should have ended by {due}; end it.")
  (opdc_op_tijd_beeindigd, "De plaatsing op het opdc eindigde op {met}, binnen de termijn tot en met {due}.",
   "The placement at the OPDC ended on {met}, within the term until {due}.")
  (opdc_te_lang, "De plaatsing op het opdc duurde tot {met}, langer dan {due}.",
   "The placement at the OPDC lasted until {met}, longer than {due}.")
  (opdc_te_vaak_verlengd, "De plaatsing op het opdc is meer dan eens verlengd; dat kan eenmalig.",
   "The placement at the OPDC was extended more than once; once is allowed.")
  (profiel_geldt, "Wat de school biedt, staat in het schoolondersteuningsprofiel.",
   "What the school offers is in the schoolondersteuningsprofiel.")
  (schoolgids_geldt,
   "Wat de school biedt, staat in de schoolgids; het schoolondersteuningsprofiel bestaat niet meer.",
   "What the school offers is in the school guide; the schoolondersteuningsprofiel exists no more.")
  (beleid_van_swv,
   "De grens van de basisondersteuning komt uit het beleid van het samenwerkingsverband van de school.",
   "Where basic support ends comes from the policy of the partnership of the school.")
  (swv_onbekend,
   "Het samenwerkingsverband van de school of van het gebruikte beleid is niet bekend; zonder dat is de "
   "grens van de basisondersteuning niet zeker.",
   "The partnership of the school or of the policy in use is not known; without it the limit of basic "
   "support is not certain.")
  (beleid_van_ander_swv,
   "Het gebruikte beleid is van een ander samenwerkingsverband dan dat van de school; kies het juiste "
   "beleid.", "The policy in use is of another partnership than that of the school; choose the right policy.")
  (instemming_inspectie_te_vragen,
   "Vraag de instemming van de Inspectie voordat de leerling minder onderwijstijd krijgt.",
   "Ask for the agreement of the Inspectie before the pupil gets less teaching time.")
  (inspectie_stemde_later_in, "De Inspectie stemde pas in toen de leerling al minder onderwijstijd kreeg.",
   "The Inspectie agreed only when the pupil already got less teaching time.")
  (alleen_handelingsdeel,
   "Alleen het handelingsdeel is vastgesteld, op {met}; daarvoor komt overeenstemming in de plaats van "
   "overleg (FIX-AGREE).",
   "Only the handelingsdeel was fixed, on {met}; for that agreement takes the place of consultation "
   "(FIX-AGREE).")
  (nu_overeenstemming, "Over het handelingsdeel is overeenstemming; het kan worden vastgesteld.",
   "There is agreement on the handelingsdeel; it can be fixed.")
  (overlegd_met_leerling,
   "Op {met} is overlegd; bij deze meerderjarige leerling is dat met de leerling zelf.",
   "There was consultation on {met}; with this adult pupil that is with the pupil himself.")
  (overleg_met_leerling, "De leerling is meerderjarig en zelf partij; voer het overleg met de leerling.",
   "The pupil is of age and a party himself; hold the consultation with the pupil.")
  (geplaatst_zonder_beslissing,
   "De leerling is op {met} geplaatst, voordat de zes weken op {due} om waren; leg de beslissing vast.",
   "The pupil was placed on {met}, before the six weeks were over on {due}; record the decision.")
  (geweigerd_voor_plicht, "De toelating is geweigerd op {start}, voordat deze plicht gold.",
   "Admission was refused on {start}, before this duty applied.")
  (tlv_voor_de_regel, "De toelaatbaarheidsverklaring is van {start}, voordat deze regel gold.",
   "The certificate of admissibility is of {start}, before this rule applied.")
  (nieuwe_tlv_te_laat_gevraagd,
   "Een nieuwe toelaatbaarheidsverklaring is pas gevraagd op {met}; de vorige eindigde op {due}.",
   "A new certificate was asked for only on {met}; the former ended on {due}.")
  (bezwaar_te_beslissen, "De geschillencommissie oordeelde op {start}; beslis nu op het bezwaar.",
   "The disputes commission gave its opinion on {start}; decide on the objection now.")
  (eigen_regel, "Een eigen regel geeft zijn eigen toelichting.",
   "A rule of your own gives its own explanation.")
  (eigen_regel_mislukt,
   "De eigen regel brak af met een fout en is niet beantwoord; zie de fouten van het rapport.",
   "The rule of your own broke off with an error and was not answered; see the failures of the report.")
  (niet_gehoord_bij_opstellen,
   "Het OPP is opgesteld op {start} zonder dat de leerling over het opstellen is gehoord; spreek de leerling "
   "nu en leg de inbreng vast.",
   "The OPP was drawn up on {start} and the pupil was not heard about the drawing up; talk with the pupil "
   "now and record the contribution.")
  (niet_gehoord_bij_vaststellen,
   "Het OPP is vastgesteld op {start} zonder dat de leerling over het vaststellen is gehoord; spreek de "
   "leerling alsnog.",
   "The OPP was fixed on {start} and the pupil was not heard about the fixing; talk with the pupil after "
   "all.")
  (niet_gehoord_bij_evalueren,
   "Het OPP is geëvalueerd op {start} zonder dat de leerling over de evaluatie is gehoord; spreek de "
   "leerling alsnog.",
   "The OPP was evaluated on {start} and the pupil was not heard about the evaluation; talk with the pupil "
   "after all.")
  (niet_gehoord_bij_bijstellen,
   "Het OPP is bijgesteld op {start} zonder dat de leerling over het bijstellen is gehoord; spreek de "
   "leerling alsnog.",
   "The OPP was adjusted on {start} and the pupil was not heard about the adjustment; talk with the pupil "
   "after all.")
  (gehoord_in_fasen, "De leerling is gehoord in elke fase tot nu toe, het laatst op {met}.",
   "The pupil was heard in every phase so far, the last time on {met}.")
  (pas_na_fase_gehoord,
   "De leerling is pas gehoord op {met}, na de fase van {start}; hoor de leerling de volgende keer vooraf.",
   "The pupil was heard only on {met}, after the phase of {start}; hear the pupil beforehand next time.")
  (nog_geen_fase, "Er is nog geen fase van het OPP waarin de leerling volgens de afspraak wordt gehoord.",
   "There is no phase of the OPP yet in which the pupil is heard by the agreement.")
  (gehoord_zonder_opp, "Met de leerling is gesproken op {met}; er is geen OPP.",
   "There was a talk with the pupil on {met}; there is no OPP.")
  (te_horen_zonder_opp, "Spreek met de leerling over de eigen ontwikkeling, ook nu er geen OPP is.",
   "Talk with the pupil about his or her development, also now that there is no OPP.")
  (inbreng_bij_fase_beschreven, "Bij elke fase tot en met {start} staat wat de leerling inbracht.",
   "For every phase up to {start} the contribution of the pupil is described.")
  (inbreng_bij_fase_ontbreekt,
   "Bij de fase van {start} staat niet wat de leerling inbracht; beschrijf het in het OPP of bij het "
   "hoormoment.",
   "For the phase of {start} the contribution of the pupil is not described; describe it in the OPP or with "
   "the hearing.")
  (invloed_bij_fase_beschreven,
   "Bij elke fase tot en met {start} staat welke invloed de inbreng van de leerling had.",
   "For every phase up to {start} the influence of the contribution of the pupil is described.")
  (invloed_bij_fase_ontbreekt,
   "Bij de fase van {start} staat niet welke invloed de inbreng had; beschrijf die, ook als er geen was.",
   "For the phase of {start} the influence of the contribution is not described; describe it, also if there "
   "was none.")
  (geen_signaal, "Er is geen signaal vastgelegd.", "No signal is recorded.")
  (bij_signaal_betrokken, "Ouders en leerling zijn op tijd betrokken na het signaal van {start}.",
   "Parents and pupil were involved in time after the signal of {start}.")
  (later_bij_signaal_betrokken,
   "Ouders en leerling zijn pas op {met} samen betrokken bij het signaal van {start}; afgesproken was "
   "uiterlijk {due}.",
   "Parents and pupil were both involved in the signal of {start} only on {met}; agreed was {due} at the "
   "latest.")
  (ouders_bij_signaal_te_betrekken,
   "Bespreek het signaal van {start} nu met de ouders; met de leerling is al gesproken.",
   "Discuss the signal of {start} with the parents now; the pupil has been spoken to already.")
  (leerling_bij_signaal_te_betrekken,
   "Bespreek het signaal van {start} nu met de leerling; met de ouders is al gesproken.",
   "Discuss the signal of {start} with the pupil now; the parents have been spoken to already.")
  (beiden_bij_signaal_te_betrekken, "Bespreek het signaal van {start} nu met ouders en leerling.",
   "Discuss the signal of {start} with parents and pupil now.")
  (geen_ondersteuning, "Er is in deze inschrijving geen ondersteuning vastgelegd.",
   "No support is recorded in this enrolment.")
  (opbouw_besproken, "Op {met} is met ouders en leerling besproken hoe de ondersteuning wordt opgebouwd.",
   "On {met} it was discussed with parents and pupil how support is built up.")
  (opbouw_te_bespreken,
   "Bespreek met ouders en leerling samen hoe de ondersteuning vanaf {start} is opgebouwd.",
   "Discuss with parents and pupil together how the support from {start} is built up.")
  (opbouw_niet_besproken,
   "De ondersteuning vanaf {start} is geëindigd zonder dat de opbouw met ouders en leerling is besproken; "
   "doe het bij een volgende.",
   "The support from {start} ended without a talk with parents and pupil on how it was built up; hold one "
   "for the next.")
  (geen_overstap, "Er is geen overstap vanuit deze school waarvoor de afspraak geldt.",
   "There is no move from this school to which the agreement applies.")
  (bij_overstap_betrokken, "Ouders en leerling zijn betrokken bij de overstap die op {start} bekend werd.",
   "Parents and pupil were involved in the move that became known on {start}.")
  (later_bij_overstap_betrokken,
   "Ouders en leerling zijn pas op {met} samen betrokken, na de overstap op {due}.",
   "Parents and pupil were both involved only on {met}, after the move on {due}.")
  (ouders_bij_overstap_te_betrekken, "Bespreek de overstap met de ouders; met de leerling is al gesproken.",
   "Discuss the move with the parents; the pupil has been spoken to already.")
  (leerling_bij_overstap_te_betrekken, "Bespreek de overstap met de leerling; met de ouders is al gesproken.",
   "Discuss the move with the pupil; the parents have been spoken to already.")
  (beiden_bij_overstap_te_betrekken, "Bespreek de overstap met ouders en leerling.",
   "Discuss the move with parents and pupil.")
  (geen_zulk_overleg, "Zo'n overleg is er in deze inschrijving niet geweest.",
   "There was no such meeting in this enrolment.")
  (geen_overleg_met_externen, "Er is geen overleg geweest waaraan iemand van buiten de school deelnam.",
   "There was no meeting in which somebody from outside the school took part.")
  (overleg_met_toestemming, "Voor het overleg van {start} was vooraf toestemming.",
   "There was consent before the meeting of {start}.")
  (overleg_zonder_toestemming,
   "Voor het overleg van {start} was geen toestemming vastgelegd; vraag die voordat de leerling opnieuw "
   "wordt besproken.",
   "No consent was recorded before the meeting of {start}; ask for it before the pupil is discussed again.")
  (overleg_ondanks_weigering,
   "Het overleg van {start} is gehouden terwijl de toestemming was geweigerd; bespreek de leerling daar niet "
   "verder.",
   "The meeting of {start} was held although consent had been refused; do not discuss the pupil there any "
   "further.")
  (ouders_waren_uitgenodigd, "De ouders waren uitgenodigd voor het overleg van {start}.",
   "The parents were invited to the meeting of {start}.")
  (ouders_niet_uitgenodigd,
   "Er is niet vastgelegd dat de ouders waren uitgenodigd voor het overleg van {start}; nodig hen de "
   "volgende keer uit en bespreek de uitkomst.",
   "It is not recorded that the parents were invited to the meeting of {start}; invite them next time and "
   "discuss the outcome.")
  (verslag_ondertekend, "Het verslag van het overleg van {start} is ondertekend op {met}.",
   "The report of the meeting of {start} was signed on {met}.")
  (ondertekening_geweigerd,
   "Ondertekening van het verslag van {start} is geweigerd op {met}; dat is vastgelegd.",
   "Signing of the report of {start} was refused on {met}; that is recorded.")
  (verslag_te_ondertekenen,
   "Leg het verslag van het overleg van {start} ter ondertekening voor; leg een weigering vast.",
   "Submit the report of the meeting of {start} for signing; record a refusal.")
  (geen_ondersteuning_met_team, "Er is geen ondersteuning waarover het ondersteuningsteam vooraf bijeenkomt.",
   "There is no support about which the support team meets beforehand.")
  (team_vooraf_bijeen,
   "Het ondersteuningsteam kwam op {met} bijeen, voordat de ondersteuning van {start} begon.",
   "The support team met on {met}, before the support of {start} began.")
  (team_achteraf_bijeen,
   "Het ondersteuningsteam kwam pas op {met} bijeen; de ondersteuning begon al op {start}.",
   "The support team met only on {met}; the support had begun on {start}.")
  (team_niet_bijeen,
   "De ondersteuning van {start} begon zonder overleg van het ondersteuningsteam; roep het team bijeen.",
   "The support of {start} began without a meeting of the support team; call the team together.")
  (verlegenheid_niet_vastgelegd,
   "Bij het overleg van {start} staat niet wie er zelf niet meer uitkwam; leg het vast.",
   "For the meeting of {start} it is not recorded who could not find a way alone any more; record it.")
  (team_na_eigen_middelen, "Het overleg van {start} is gevraagd toen de eigen middelen waren uitgeput.",
   "The meeting of {start} was asked for when the own means were exhausted.")
  (team_voor_eigen_middelen,
   "Het overleg van {start} is gevraagd terwijl niet allen vastliepen die de afspraak noemt; ga na of de "
   "intern begeleider eerst kan helpen.",
   "The meeting of {start} was asked for while not all whom the agreement names were stuck; see whether the "
   "internal coach can help first.")
  (deelnemers_niet_vastgelegd, "Van het overleg van {start} is niet vastgelegd wie er waren; vul het aan.",
   "Of the meeting of {start} it is not recorded who were there; add it.")
  (specialist_in_team, "Bij het overleg van {start} was een specialist van het ondersteuningsteam.",
   "A specialist of the support team was at the meeting of {start}.")
  (geen_specialist_in_team,
   "Bij het overleg van {start} waren te weinig specialisten die het beleid noemt; ga na of hun inbreng nog "
   "nodig is.",
   "At the meeting of {start} there were too few specialists whom the policy names; see whether their "
   "contribution is still needed.")
  (geen_signaal_boven_basis, "Er is geen signaal dat de basisondersteuning wordt overschreden.",
   "There is no signal that basic support is exceeded.")
  (team_bijeen_te_roepen,
   "Roep het ondersteuningsteam bijeen over het signaal van {start}, zo vroeg mogelijk.",
   "Call the support team together about the signal of {start}, as early as possible.")
  (team_na_signaal_bijeen, "Het ondersteuningsteam kwam op {met} bijeen over het signaal van {start}.",
   "The support team met on {met} about the signal of {start}.")
  (team_laat_na_signaal_bijeen,
   "Het ondersteuningsteam kwam op {met} bijeen over het signaal van {start}; afgesproken was uiterlijk "
   "{due}.", "The support team met on {met} about the signal of {start}; agreed was {due} at the latest.")
  (bespreking_voltallig, "Bij de leerlingbespreking van {start} waren allen die de afspraak noemt.",
   "All whom the agreement names were at the pupil meeting of {start}.")
  (bespreking_onvoltallig,
   "Bij de leerlingbespreking van {start} ontbrak iemand die de afspraak noemt; nodig de volgende keer allen "
   "uit.",
   "Somebody whom the agreement names was missing at the pupil meeting of {start}; invite all next time.")
  (ouders_vooraf_gesproken, "Op {met} is met de ouders gesproken, voor de leerlingbespreking van {start}.",
   "The parents were spoken to on {met}, before the pupil meeting of {start}.")
  (ouders_niet_vooraf_gesproken,
   "Voor de leerlingbespreking van {start} is geen gesprek met de ouders vastgelegd; spreek hen alsnog over "
   "hun verwachtingen en vragen.",
   "No talk with the parents is recorded before the pupil meeting of {start}; talk with them after all about "
   "what they expect and ask.")
  (vaste_leden_aanwezig, "Bij de flex-ZAT van {start} waren alle vaste leden.",
   "All fixed members were at the flex-ZAT of {start}.")
  (vast_lid_ontbrak,
   "Bij de flex-ZAT van {start} ontbrak een vast lid zonder vastgelegde reden; betrek dat lid alsnog of leg "
   "de reden vast.",
   "A fixed member was missing at the flex-ZAT of {start} without a recorded reason; involve that member "
   "after all or record the reason.")
  (vast_lid_met_reden_afwezig, "Bij de flex-ZAT van {start} ontbrak een vast lid; de reden is vastgelegd.",
   "A fixed member was missing at the flex-ZAT of {start}; the reason is recorded.")
  (geen_besluit_medegedeeld, "In geen flex-ZAT is een besluit van het management meegedeeld.",
   "In no flex-ZAT a decision of the management was made known.")
  (leiding_niet_vastgelegd,
   "Van de flex-ZAT van {start} is niet vastgelegd wie het gesprek leidde; vul het aan.",
   "Of the flex-ZAT of {start} it is not recorded who led the talk; add it.")
  (leiding_door_directie,
   "De flex-ZAT van {start}, met een besluit van het management, is geleid zoals afgesproken.",
   "The flex-ZAT of {start}, with a decision of the management, was led as agreed.")
  (leiding_niet_door_directie,
   "De flex-ZAT van {start}, met een besluit van het management, is niet geleid door wie daarvoor is "
   "aangewezen; licht het besluit nog eens toe.",
   "The flex-ZAT of {start}, with a decision of the management, was not led by who is appointed for that; "
   "explain the decision once more.")
  (zat_rond, "Het overleg van {start} is voorbereid, vastgelegd en geëvalueerd, het laatste op {met}.",
   "The meeting of {start} was prepared, recorded and evaluated, the last on {met}.")
  (zat_niet_voorbereid,
   "Het overleg van {start} is niet voorbereid, voor zover vastgelegd; bereid het volgende voor.",
   "The meeting of {start} was not prepared, as far as recorded; prepare the next one.")
  (zat_zonder_verslag, "Leg vast wat er uit het overleg van {start} kwam.",
   "Record what came out of the meeting of {start}.")
  (zat_te_evalueren, "Evalueer het overleg van {start}.", "Evaluate the meeting of {start}.")
  (geen_signaal_jeugdhulp, "Er is geen signaal boven de basisondersteuning waarbij jeugdhulp nodig lijkt.",
   "There is no signal above basic support in which youth care seems needed.")
  (jeugdhulp_te_overleggen,
   "Organiseer een overleg met jeugdhulp over het signaal van {start}, zo vroeg mogelijk.",
   "Organise a meeting with youth care about the signal of {start}, as early as possible.")
  (jeugdhulp_besproken, "Over het signaal van {start} is op {met} met jeugdhulp overlegd.",
   "There was a meeting with youth care on {met} about the signal of {start}.")
  (jeugdhulp_laat_besproken,
   "Over het signaal van {start} is op {met} met jeugdhulp overlegd; afgesproken was uiterlijk {due}.",
   "There was a meeting with youth care on {met} about the signal of {start}; agreed was {due} at the "
   "latest.")
  (geen_hoger_niveau, "Er is geen ondersteuning van een niveau waaraan lichtere voorafgaan.",
   "There is no support at a level that lighter ones precede.")
  (lichtere_niveaus_eerst, "Voor de ondersteuning van {start} zijn de lichtere niveaus beproefd.",
   "The lighter levels were tried before the support of {start}.")
  (niveau_overgeslagen,
   "Voor de ondersteuning van {start} is een lichter niveau overgeslagen, voor zover vastgelegd; vul het "
   "dossier aan of leg de reden vast.",
   "A lighter level was skipped before the support of {start}, as far as recorded; complete the dossier or "
   "record the reason.")
  (niveau_met_reden_overgeslagen,
   "Voor de ondersteuning van {start} is een lichter niveau overgeslagen; de reden is vastgelegd op {met}.",
   "A lighter level was skipped before the support of {start}; the reason was recorded on {met}.")
  (geen_uitgesloten_ondersteuning,
   "Er is geen ondersteuning die het beleid buiten de basisondersteuning houdt.",
   "There is no support that the policy keeps out of basic support.")
  (uitgesloten_boven_basis,
   "De ondersteuning van {start} hoort niet bij de basisondersteuning en is ook zo vastgelegd.",
   "The support of {start} does not belong to basic support and is recorded so.")
  (uitgesloten_als_basis,
   "De ondersteuning van {start} is als basisondersteuning vastgelegd en telt daar nooit als zodanig; leg "
   "haar vast boven de basis, zodat een OPP volgt.",
   "The support of {start} is recorded as basic support and never counts as such; record it above the basis, "
   "so that an OPP follows.")
  (financier_vast_te_leggen,
   "De ondersteuning van {start} hoort niet bij de basisondersteuning; leg vast wie haar betaalt.",
   "The support of {start} does not belong to basic support; record who pays for it.")
  (school_betaalt_uitgesloten,
   "De ondersteuning van {start} hoort niet bij de basisondersteuning, en toch betaalt de school haar; ga na "
   "wie haar hoort te betalen.",
   "The support of {start} does not belong to basic support, and yet the school pays for it; find out who "
   "should pay.")
  (uitgesloten_door_ander_betaald,
   "De ondersteuning van {start} hoort niet bij de basisondersteuning en wordt door een ander betaald.",
   "The support of {start} does not belong to basic support and is paid by another.")
  (geen_plaatsing_speciaal,
   "Er is geen plaatsing in het speciaal (basis)onderwijs als ondersteuning vastgelegd.",
   "No placement in special (primary) education is recorded as support.")
  (plaatsing_met_doel, "De plaatsing van {start} heeft een verwacht einde of een doel voor terugkeer.",
   "The placement of {start} has an expected end or a goal for return.")
  (plaatsing_zonder_doel,
   "De plaatsing van {start} heeft geen verwacht einde en geen doel voor terugkeer; spreek er een af.",
   "The placement of {start} has no expected end and no goal for return; agree on one.")
  (hulpvraag_vastgelegd, "Bij de ondersteuning van {start} staat op welke vraag zij antwoordt.",
   "For the support of {start} it is recorded which question it answers.")
  (hulpvraag_ontbreekt,
   "Bij de ondersteuning van {start} staat geen hulpvraag; leg vast op welke vraag zij antwoordt.",
   "For the support of {start} no question for help is recorded; record which question it answers.")
  (voorstel_vooraf, "Voor de ondersteuning van {start} lag er op {met} een voorstel.",
   "For the support of {start} there was a proposal on {met}.")
  (voorstel_achteraf, "Het voorstel voor de ondersteuning van {start} kwam pas op {met}.",
   "The proposal for the support of {start} came only on {met}.")
  (voorstel_ontbreekt,
   "Voor de ondersteuning van {start} is geen voorstel vastgelegd; leg vast wat is voorgesteld.",
   "For the support of {start} no proposal is recorded; record what was proposed.")
  (geen_handelingsplan, "Er is geen handelingsplan buiten het OPP.",
   "There is no individual plan outside the OPP.")
  (plan_met_betrokkenen, "Bij het handelingsplan van {start} waren allen betrokken die de afspraak noemt.",
   "All whom the agreement names were involved in the individual plan of {start}.")
  (plan_zonder_betrokkenen,
   "Bij het opstellen van het handelingsplan van {start} was niet ieder betrokken die de afspraak noemt; "
   "bespreek het plan alsnog met hen.",
   "Not everyone whom the agreement names was involved in making the individual plan of {start}; discuss the "
   "plan with them after all.")
  (planevaluatie_zonder_betrokkenen,
   "Bij de evaluatie op {met} van het handelingsplan van {start} was niet ieder betrokken die de afspraak "
   "noemt; bespreek de uitkomst alsnog.",
   "Not everyone whom the agreement names was involved in the evaluation on {met} of the individual plan of "
   "{start}; discuss the outcome after all.")
  (plan_te_evalueren,
   "Het handelingsplan van {start} liep tot en met {met}; evalueer het met allen die de afspraak noemt.",
   "The individual plan of {start} ran until {met}; evaluate it with all whom the agreement names.")
  (plan_met_einde, "Het handelingsplan van {start} heeft een einde.",
   "The individual plan of {start} has an end.")
  (plan_zonder_einde,
   "Het handelingsplan van {start} is tijdelijk bedoeld en heeft geen einde; spreek er een af.",
   "The individual plan of {start} is meant to be temporary and has no end; agree on one.")
  (geen_handelingsdeel, "Er is nog geen handelingsdeel.", "There is no handelingsdeel yet.")
  (handelingsdeel_met_toestemming,
   "Voor elk handelingsdeel tot en met {start} was toestemming toen het werd vastgesteld.",
   "For every handelingsdeel up to {start} there was consent when it was fixed.")
  (handelingsdeel_zonder_toestemming,
   "Het handelingsdeel is vastgesteld op {start} zonder de toestemming die is afgesproken; vraag die alsnog "
   "en leg een weigering vast.",
   "The handelingsdeel was fixed on {start} without the consent that was agreed; ask for it after all and "
   "record a refusal.")
  (toestemming_handelingsdeel_te_vragen,
   "Vraag toestemming voor het handelingsdeel van {start}; tot dan blijft het een concept.",
   "Ask for consent to the handelingsdeel of {start}; until then it stays a draft.")
  (behoeften_met_ondersteuning,
   "Het OPP van {start} noemt de behoeften en, waar afgesproken, de ondersteuning bij elk daarvan.",
   "The OPP of {start} names the needs and, where agreed, the support for each of them.")
  (behoeften_ontbreken, "Het OPP van {start} noemt te weinig behoeften; vul ze aan.",
   "The OPP of {start} names too few needs; add them.")
  (behoefte_zonder_ondersteuning,
   "Het OPP van {start} noemt een behoefte zonder de ondersteuning die daarbij hoort; vul die aan.",
   "The OPP of {start} names a need without the support that goes with it; add it.")
  (geen_dispensatie, "Er is geen OPP waarin het einddoel wordt verlaagd.",
   "There is no OPP in which the final goal is lowered.")
  (dispensatie_als_laatste,
   "Voordat het einddoel op {start} werd verlaagd, is intensiveren of compenseren beproefd.",
   "Before the final goal was lowered on {start}, intensifying or compensating was tried.")
  (dispensatie_te_vroeg,
   "Het einddoel is verlaagd op {start} zonder dat eerder is geïntensiveerd of gecompenseerd; leg de reden "
   "vast of heroverweeg.",
   "The final goal was lowered on {start} without earlier intensifying or compensating; record the reason or "
   "reconsider.")
  (dispensatie_met_reden,
   "Het einddoel is verlaagd op {start} zonder eerder te intensiveren of compenseren; de reden is vastgelegd "
   "op {met}.",
   "The final goal was lowered on {start} without earlier intensifying or compensating; the reason was "
   "recorded on {met}.")
  (binnen_jaar_geevalueerd,
   "Het OPP is vastgesteld of geëvalueerd op {start}; evalueer uiterlijk {due} weer.",
   "The OPP was fixed or evaluated on {start}; evaluate again by {due}.")
  (langer_dan_jaar_geleden,
   "Het OPP is voor het laatst vastgesteld of geëvalueerd op {start}, langer dan een jaar geleden; evalueer "
   "het nu.", "The OPP was last fixed or evaluated on {start}, longer than a year ago; evaluate it now.")
  (niet_tot_bijsturen_besloten, "In geen evaluatie is tot bijsturen besloten.",
   "In no evaluation it was decided to steer.")
  (bijgestuurd, "Na de evaluatie van {start} is bijgestuurd op {met}.",
   "After the evaluation of {start} measures were changed on {met}.")
  (bij_te_sturen, "De evaluatie van {start} besloot tot bijsturen; leg de maatregel vast.",
   "The evaluation of {start} decided to steer; record the measure.")
  (niet_bijgestuurd,
   "De evaluatie van {start} besloot tot bijsturen, en voor de volgende evaluatie is geen maatregel "
   "vastgelegd.",
   "The evaluation of {start} decided to steer, and no measure was recorded before the next evaluation.")
  (geen_medische_ondersteuning,
   "Er is geen medisch handelen en geen fysieke of medische ondersteuning vastgelegd.",
   "No medical acts and no physical or medical support are recorded.")
  (medische_toestemming, "Voor medisch handelen bij de ondersteuning van {start} is toestemming.",
   "There is consent to medical acts with the support of {start}.")
  (medische_toestemming_later,
   "De toestemming voor medisch handelen kwam na het begin van de ondersteuning op {start}; of eerder is "
   "gehandeld, is niet vastgelegd.",
   "The consent to medical acts came after the support began on {start}; whether there were acts before is "
   "not recorded.")
  (medische_toestemming_onbekend,
   "Bij de ondersteuning van {start} is geen toestemming voor medisch handelen vastgelegd; vraag die voordat "
   "iemand medisch handelt of medicijnen geeft.",
   "No consent to medical acts is recorded for the support of {start}; ask for it before anybody performs "
   "medical acts or gives medicines.")
  (geen_medische_toestemming_meer,
   "De toestemming voor medisch handelen bij de ondersteuning van {start} is geweigerd of geëindigd; handel "
   "niet medisch totdat zij er weer is.",
   "The consent to medical acts with the support of {start} was refused or has ended; perform no medical "
   "acts until it is there again.")
  (volledig_opp_mee, "Bij de overstap die op {start} bekend werd, is een volledig OPP van {met}.",
   "For the move that became known on {start} there is a complete OPP of {met}.")
  (volledig_opp_te_laat, "Een volledig OPP is er pas sinds {met}, na de overstap op {due}.",
   "A complete OPP is there only since {met}, after the move on {due}.")
  (opp_aan_te_vullen,
   "Vul het OPP aan voor de overstap die op {start} bekend werd: verplichte onderdelen ontbreken.",
   "Complete the OPP for the move that became known on {start}: mandatory parts are missing.")
  (opp_mee_te_geven, "Stel een volledig OPP op voor de overstap die op {start} bekend werd.",
   "Draw up a complete OPP for the move that became known on {start}.")
  (opvolgend_opp_te_maken, "Stel een volledig OPP op dat het OPP van de vorige school opvolgt.",
   "Draw up a complete OPP that follows the OPP of the former school.")
  (opvolgend_opp_opgesteld, "Het OPP dat het vorige opvolgt, is opgesteld op {met}.",
   "The OPP that follows the former one was drawn up on {met}.")
  (opvolgend_opp_te_laat,
   "Het OPP dat het vorige opvolgt, is opgesteld op {met}; afgesproken was uiterlijk {due}.",
   "The OPP that follows the former one was drawn up on {met}; agreed was {due} at the latest.")
  (opp_noemt_vorige_niet,
   "Het OPP van {met} zegt niet welk OPP het opvolgt; vul de verwijzing aan bij een volgende versie.",
   "The OPP of {met} does not tell which OPP it follows; add the reference in a next version.")
  (geen_horizontale_overstap, "De leerling kwam niet van een school van dezelfde onderwijssector.",
   "The pupil did not come from a school of the same sector.")
  (geen_extra_behoefte, "De leerling kwam van een andere school, maar van een extra behoefte blijkt niet.",
   "The pupil came from another school, but no extra need appears.")
  (terug_te_koppelen,
   "Koppel de ontwikkeling van de leerling uiterlijk {due} terug aan de vorige school, na toestemming.",
   "Report the development of the pupil back to the former school by {due}, after consent.")
  (niet_teruggekoppeld,
   "De ontwikkeling is niet uiterlijk {due} teruggekoppeld aan de vorige school; doe het alsnog, na "
   "toestemming.",
   "The development was not reported back to the former school by {due}; do so after all, after consent.")
  (ontwikkeling_teruggekoppeld, "De ontwikkeling is op {met} teruggekoppeld aan de vorige school.",
   "The development was reported back to the former school on {met}.")
  (laat_teruggekoppeld, "De ontwikkeling is pas op {met} teruggekoppeld; afgesproken was uiterlijk {due}.",
   "The development was reported back only on {met}; agreed was {due} at the latest.")
  (nog_niet_teruggekoppeld, "Er is nog niets teruggekoppeld aan de vorige school.",
   "Nothing has been reported back to the former school yet.")
  (terugkoppeling_met_toestemming, "Voor de terugkoppeling van {start} was toestemming.",
   "There was consent to the feedback of {start}.")
  (terugkoppeling_zonder_toestemming,
   "Voor de terugkoppeling van {start} was geen toestemming die gold; vraag die voordat opnieuw iets wordt "
   "teruggekoppeld.",
   "There was no consent in force to the feedback of {start}; ask for it before anything is reported back "
   "again.")
  (geen_tlv_aangevraagd, "Er is geen toelaatbaarheidsverklaring aangevraagd.",
   "No certificate of admissibility was applied for.")
  (aanvraag_met_opp, "Bij de aanvraag van {start} ging een volledig OPP.",
   "A complete OPP went with the application of {start}.")
  (aanvraag_zonder_opp,
   "Bij de aanvraag van {start} is geen OPP genoemd; stuur het mee of leg vast welke versie het was.",
   "No OPP is named with the application of {start}; send it along or record which version it was.")
  (aanvraag_met_onvolledig_opp,
   "Het OPP bij de aanvraag van {start} mist verplichte onderdelen of is van later; vul het aan.",
   "The OPP with the application of {start} lacks mandatory parts or is of a later day; complete it.")
  (geen_aanvraag_tijdens_ondersteuning, "Er is geen aanvraag tijdens ondersteuning die een einde heeft.",
   "There is no application during support that has an end.")
  (ondersteuning_lang_genoeg,
   "De ondersteuning loopt tot en met {due}, tot na de verwachte beslissing op de aanvraag van {start}.",
   "The support runs until {due}, beyond the expected decision on the application of {start}.")
  (ondersteuning_te_verlengen,
   "De ondersteuning eindigt op {due}, voordat op de aanvraag van {start} is beslist; verleng haar of vraag "
   "een eerdere beslissing.",
   "The support ends on {due}, before the application of {start} is decided; extend it or ask for an earlier "
   "decision.")
  (ondersteuning_gestopt_voor_beslissing,
   "De ondersteuning eindigde op {due} en op de aanvraag van {start} is nog niet beslist; zorg voor "
   "ondersteuning in de tussentijd.",
   "The support ended on {due} and the application of {start} is not decided yet; arrange support in the "
   "meantime.")
  (ondersteuning_liep_door,
   "De ondersteuning liep tot en met {due}; op de aanvraag van {start} is op {met} beslist.",
   "The support ran until {due}; the application of {start} was decided on {met}.")
  (ondersteuning_onderbroken,
   "De ondersteuning eindigde op {due}, voor de beslissing van {met} op de aanvraag van {start}.",
   "The support ended on {due}, before the decision of {met} on the application of {start}.")
  (beslistermijn_onbekend,
   "Wanneer op de aanvraag van {start} wordt beslist, is niet vastgelegd; vraag het na, want de "
   "ondersteuning eindigt op {due}.",
   "It is not recorded when the application of {start} is decided; ask, for the support ends on {due}.")
  (medisch_in_nood,
   "Vanaf {start} is gehandeld in een noodsituatie; leg vast wat er gebeurde, en maak afspraken als het "
   "vaker kan voorkomen.",
   "From {start} acts were performed in an emergency; record what happened, and make agreements if it may "
   "happen again.")
  (handelen_met_toestemming, "Voor het medisch handelen vanaf {start} was er steeds toestemming.",
   "There was consent to the medical acts from {start} all the time.")
  (handelen_zonder_toestemming,
   "Het medisch handelen begon op {start} zonder toestemming; vraag die alsnog, of stop ermee.",
   "The medical acts began on {start} without consent; ask for it now, or stop.")
  (handelen_na_toestemming,
   "De toestemming voor het medisch handelen vanaf {start} is ingetrokken, geweigerd of verlopen terwijl het "
   "doorging; stop ermee zolang er geen is.",
   "The consent to the medical acts from {start} was withdrawn, refused or ended while they went on; stop as "
   "long as there is none.")
  (geen_handelen_buiten_big, "Er is geen medisch handelen vastgelegd waarvoor geen BIG-registratie nodig is.",
   "No medical acts are recorded that need no BIG registration.")
  (protocol_met_ouders,
   "Voor het medisch handelen vanaf {start} is op {met} samen met de ouders, of de leerling die zelf "
   "beslist, een protocol opgesteld.",
   "A protocol for the medical acts from {start} was drawn up on {met} with the parents, or with the pupil "
   "who decides.")
  (protocol_achteraf,
   "Het protocol met de ouders, of de leerling die zelf beslist, kwam er op {met}, na het begin van het "
   "medisch handelen op {start}; leg vast wat er in de tussentijd was afgesproken.",
   "The protocol with the parents, or with the pupil who decides, came on {met}, after the medical acts "
   "began on {start}; record what was agreed in the meantime.")
  (protocol_zonder_ouders,
   "Het protocol van {met} voor het medisch handelen vanaf {start} is zonder de ouders, of zonder de "
   "leerling die zelf beslist, opgesteld; bespreek het met hen en stel het samen vast.",
   "The protocol of {met} for the medical acts from {start} was drawn up without the parents, or without the "
   "pupil who decides; discuss it and draw it up together.")
  (protocol_ontbreekt,
   "Voor het medisch handelen vanaf {start} is geen protocol vastgelegd; stel het op met de ouders, of met "
   "de leerling die zelf beslist.",
   "No protocol is recorded for the medical acts from {start}; draw it up with the parents, or with the "
   "pupil who decides.")
  (voorbehouden_onbekend,
   "Of het medisch handelen vanaf {start} onder de voorbehouden handelingen van de Wet BIG valt, is niet "
   "vastgelegd; vraag het een arts en leg het vast.",
   "Whether the medical acts from {start} are reserved by the Wet BIG is not recorded; ask a doctor and "
   "record it.")
  (geen_voorbehouden_handelen,
   "Er zijn geen voorbehouden handelingen door personeel van de school vastgelegd.",
   "No reserved acts by staff of the school are recorded.")
  (bekwaam_verklaard, "Wie vanaf {start} medisch handelt, is steeds door een arts bekwaam verklaard.",
   "Whoever performs the medical acts from {start} was declared able by a doctor all the time.")
  (medische_uitzondering,
   "Voor het medisch handelen vanaf {start} maakt het beleid een uitzondering; leg de reden vast.",
   "The policy makes an exception for the medical acts from {start}; record the reason.")
  (uitvoerder_onbekend, "Wie vanaf {start} medisch handelt, is niet vastgelegd; leg vast wie het doet.",
   "Who performs the medical acts from {start} is not recorded; record who does.")
  (bekwaamheid_ontbreekt,
   "Personeel handelt vanaf {start} medisch zonder dat een arts het bekwaam heeft verklaard; stop ermee "
   "totdat die verklaring er is.",
   "Staff perform medical acts from {start} without the declaration of a doctor that they are able; stop "
   "until it is there.")
  (bekwaamheid_achteraf,
   "De verklaring van een arts kwam pas op {met}, na het begin van het medisch handelen op {start}; leg vast "
   "hoe dat kon.",
   "The declaration of a doctor came only on {met}, after the medical acts began on {start}; record how that "
   "could be.")
  (bekwaamheid_verlopen,
   "Vanaf {met} gold geen verklaring van een arts voor het medisch handelen dat op {start} begon; stop ermee "
   "zolang er geen is.",
   "From {met} no declaration of a doctor held for the medical acts that began on {start}; stop as long as "
   "there is none.")
  (bekwaamheid_niet_door_arts,
   "De bekwaamheid voor het medisch handelen vanaf {start} is niet door een arts verklaard; vraag een arts "
   "om een verklaring en stop tot dan.",
   "The ability for the medical acts from {start} was not declared by a doctor; ask a doctor to declare it "
   "and stop until then."))

/// Row of a reason: compiled once, since its sentences would fill every object that asks for one.
[[nodiscard]] OPP_API const EnumRow<Reden>& row_of(Reden reden);

}  // namespace opp
