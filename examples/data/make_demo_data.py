"""Write the demo data: a fictitious primary school (EDEXML 2.1) and what happened there (JSON Lines).

Every name, number and story is made up. The stories are written for the peildatum 2026-11-21; together they
show each outcome of `opp check`. Run without arguments: the files come beside this script and are the same
every time.
"""

import json
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

BRIN = "99XX"
XSI = "http://www.w3.org/2001/XMLSchema-instance"
MUTATION = "2026-11-16T09:30:00"

Fields = dict[str, Any]  # of a pupil or teacher, by name of the element
Event = tuple[str, str, dict[str, Any]]  # day, type, payload


# ---------------- gebeurtenissen ----------------


@dataclass(frozen=True)
class Thema:
    """What a support plan is about."""

    hulp: str
    bevorderend: str
    belemmerend: str
    doel: str
    aanpak: str


LEZEN = Thema(
    "Dagelijks begeleid lezen.",
    "Houdt van verhalen en vertelt graag.",
    "Lezen kost veel tijd.",
    "Leest een verhaal van één bladzijde.",
    "Elke dag een kwartier lezen met een maatje.",
)
REKENEN = Thema(
    "Rekenen in een klein groepje.",
    "Werkt graag met materiaal.",
    "Sommen uit het hoofd gaan nog langzaam.",
    "Rekent de sommen van dit blok zelf uit.",
    "Drie keer per week oefenen met materiaal.",
)
PLANNEN = Thema(
    "Hulp bij plannen en beginnen.",
    "Is nieuwsgierig en vraagt door.",
    "Raakt het overzicht snel kwijt.",
    "Begint zelf aan een taak.",
    "Elke ochtend samen de dagplanning bekijken.",
)
RUST = Thema(
    "Een rustige werkplek.",
    "Werkt goed in een klein groepje.",
    "Geluid in de klas leidt af.",
    "Werkt twintig minuten achter elkaar door.",
    "Een plek uit de loop en vaste pauzes.",
)
SCHRIJVEN = Thema(
    "Hulp bij het schrijven.",
    "Zet door en oefent graag.",
    "Schrijven kost veel kracht.",
    "Schrijft een alinea zonder pauze.",
    "Aangepast materiaal en twee keer per week oefenen.",
)
SAMEN = Thema(
    "Begeleiding bij het samenwerken.",
    "Is behulpzaam voor anderen.",
    "Vindt onverwachte wisselingen lastig.",
    "Werkt elke dag een keer samen.",
    "De dag vooraf doornemen en achteraf bespreken.",
)
THEMAS = (LEZEN, REKENEN, PLANNEN, RUST, SCHRIJVEN, SAMEN)


def gestart(dag: str, thema: Thema, niveau: str = "extra_ondersteuning", vorm: str = "algemeen") -> Event:
    """Support starts; without more it is support above the basis."""
    payload = {"kenmerk": "o1", "niveau": niveau, "vorm": vorm, "omschrijving": thema.hulp}
    return dag, "OndersteuningGestart", payload


def geplaatst(dag: str) -> Event:
    """Record a temporary placement and enrolment."""
    return dag, "TijdelijkGeplaatst", {"brin": BRIN, "vestiging": "00", "schooltype": "bao"}


def definitief(dag: str) -> Event:
    """Make a temporary placement definitive."""
    return dag, "DefinitiefGeplaatst", {}


def _delen(
    dag: str, thema: Thema, bestemming: str | None, onderbouwing: str, factoren: str
) -> dict[str, Any]:
    """Both parts of an OPP; `factoren` tells which kinds of factor it names."""
    soort = "vso_uitstroomprofiel" if bestemming and bestemming.startswith("profiel") else "vo_onderwijssoort"
    teksten = {"bevorderend": thema.bevorderend, "belemmerend": thema.belemmerend}
    return {
        "perspectief": {
            "uitstroombestemmingen": [{"soort": soort, "omschrijving": bestemming}] if bestemming else [],
            "onderbouwing": onderbouwing,
            "factoren": [{"soort": soort, "tekst": teksten[soort]} for soort in factoren.split()],
        },
        "handelingsdeel": {
            "behoeften": [{"kenmerk": "b1", "omschrijving": thema.hulp}],
            "doelen": [{"kenmerk": "d1", "behoefte": "b1", "omschrijving": thema.doel}],
            "begeleiding": [
                {
                    "behoefte": "b1",
                    "doel": "d1",
                    "aanpak": thema.aanpak,
                    "wie": "de onderwijsassistent",
                    "vanaf": dag,
                }
            ],
        },
        "programma": {"afwijking": False, "vervangende_doelen_nodig": False},
    }


ONDERBOUWING = "De groei van de laatste twee jaar past bij deze bestemming."
BEIDE = "bevorderend belemmerend"


def opgesteld(
    dag: str,
    thema: Thema,
    bestemming: str | None,
    onderbouwing: str = ONDERBOUWING,
    factoren: str = BEIDE,
) -> Event:
    """Draw up a first version."""
    return dag, "OppOpgesteld", {"versie": 1, **_delen(dag, thema, bestemming, onderbouwing, factoren)}


def bijgesteld(dag: str, thema: Thema, bestemming: str, reden: str) -> Event:
    """Draw up a second version."""
    delen = _delen(dag, thema, bestemming, ONDERBOUWING, BEIDE)
    return dag, "OppBijgesteld", {"versie": 2, "reden": reden, **delen}


def gehoord(dag: str) -> Event:
    """Hear the pupil, who chooses a talk."""
    payload = {
        "kenmerk": f"h-{dag}",
        "fase": "opstellen",
        "wijze": "gesprek bij een zelfgemaakte tekening",
        "ondersteuning": "De begeleider las de vragen voor.",
        "inbreng": "Ik werk het liefst met iemand samen.",
        "afgezien": False,
        "invloed": "De begeleiding is daarop aangepast.",
    }
    return dag, "LeerlingGehoord", payload


def afgezien(dag: str) -> Event:
    """Give the pupil the opportunity to be heard, which is not used."""
    payload = {
        "kenmerk": f"h-{dag}",
        "fase": "opstellen",
        "wijze": "uitgenodigd voor een gesprek",
        "afgezien": True,
        "toelichting": "Wilde liever niet praten, ook niet met een ander; dat is met de ouders besproken.",
    }
    return dag, "LeerlingGehoord", payload


def akkoord(dag: str, persoon: str = "ouder-1", versie: int = 1) -> Event:
    """Record the agreement of a parent."""
    return dag, "OvereenstemmingGegeven", {"versie": versie, "partij": "ouder", "persoon": persoon}


def geweigerd(dag: str, persoon: str, reden: str) -> Event:
    """Record the refusal of a parent."""
    payload = {"versie": 1, "partij": "ouder", "persoon": persoon, "reden": reden}
    return dag, "OvereenstemmingGeweigerd", payload


def perspectief(dag: str, versie: int = 1) -> Event:
    """Fix the first part."""
    return dag, "PerspectiefVastgesteld", {"versie": versie}


def handelingsdeel(dag: str, versie: int = 1) -> Event:
    """Fix the second part."""
    return dag, "HandelingsdeelVastgesteld", {"versie": versie}


def vastgesteld(dag: str, versie: int = 1) -> tuple[Event, Event]:
    """Fix both parts."""
    return perspectief(dag, versie), handelingsdeel(dag, versie)


def geevalueerd(dag: str, uitkomst: str = "Het doel komt dichterbij; de begeleiding gaat door.") -> Event:
    """Evaluate the first version with parent, pupil and school."""
    payload = {"versie": 1, "deelnemers": ["ouder", "leerling", "school"], "uitkomst": uitkomst}
    return dag, "OppGeevalueerd", payload


@dataclass(frozen=True)
class Verhaal:
    """One pupil whose dossier shows one outcome."""

    sleutel: int
    leerling: Fields  # what the export says otherwise than usual; None leaves the element out
    gebeurtenissen: tuple[Event, ...]


def verhaal(sleutel: int, leerling: Fields, *gebeurtenissen: Event) -> Verhaal:
    """Make a story."""
    return Verhaal(sleutel, leerling, gebeurtenissen)


def ingestroomd(dag: str) -> Fields:
    """Say that the pupil came on this day, instead of on the fourth birthday."""
    return {"instroomdatum": dag}


# Een tijdelijke plaatsing staat alleen in de gebeurtenissen, niet in de export.
TIJDELIJK: Fields = {"instroomdatum": None}

VERHALEN = (
    # Nog tijdelijk geplaatst: TERM-6W-TEMP open zonder uiterste dag, TERM-6W n.v.t.
    verhaal(1008, TIJDELIJK, geplaatst("2026-10-19"), gestart("2026-10-26", SAMEN)),
    # Definitief geplaatst: de zes weken eindigen op eerste kerstdag en schuiven op naar 28 december:
    # TERM-6W-TEMP open.
    verhaal(
        1011,
        TIJDELIJK,
        geplaatst("2026-08-31"),
        gestart("2026-09-07", RUST),
        definitief("2026-11-13"),
    ),
    # Definitief geplaatst: negen weken na de inschrijving vastgesteld en toch op tijd: TERM-6W-TEMP voldaan.
    verhaal(
        1014,
        TIJDELIJK,
        geplaatst("2026-08-31"),
        gestart("2026-09-07", LEZEN),
        definitief("2026-09-28"),
        opgesteld("2026-10-20", LEZEN, "vmbo-gl"),
        gehoord("2026-10-22"),
        akkoord("2026-11-02"),
        *vastgesteld("2026-11-03"),
    ),
    # Alleen ondersteuning bij het Nederlands: een OPP is niet verplicht, alles n.v.t.
    verhaal(
        1018,
        ingestroomd("2026-04-13"),
        gestart("2026-04-20", Thema("Taalklas.", "", "", "", ""), vorm="nederlandse_taal"),
    ),
    # Op tijd vastgesteld, met twee ouders: TERM-6W voldaan.
    verhaal(
        1020,
        ingestroomd("2026-08-31"),
        gestart("2026-08-31", REKENEN),
        opgesteld("2026-09-21", REKENEN, "vmbo-tl"),
        gehoord("2026-09-24"),
        akkoord("2026-09-29", "ouder-1"),
        akkoord("2026-10-01", "ouder-2"),
        *vastgesteld("2026-10-05"),
    ),
    # Een niveau dat niet in het beleid staat: SCOPE-BAO geen gegevens.
    verhaal(1023, {}, gestart("2026-09-14", PLANNEN, niveau="arrangement_demo")),
    # Te laat vastgesteld: TERM-6W te laat, zeven dagen.
    verhaal(
        1026,
        ingestroomd("2026-08-17"),
        gestart("2026-08-24", RUST),
        opgesteld("2026-09-24", RUST, "havo"),
        gehoord("2026-09-28"),
        akkoord("2026-10-05"),
        *vastgesteld("2026-10-05"),
    ),
    # Opgesteld maar niet vastgesteld binnen zes weken: TERM-6W verlopen.
    verhaal(
        1029,
        ingestroomd("2026-08-24"),
        gestart("2026-08-31", SAMEN),
        opgesteld("2026-09-28", SAMEN, "vmbo-kl"),
        gehoord("2026-10-01"),
    ),
    # De termijn loopt nog en er is nog geen OPP: TERM-6W open.
    verhaal(1031, ingestroomd("2026-11-02"), gestart("2026-11-09", SCHRIJVEN)),
    # De termijn loopt nog, het concept is half af: TERM-6W, HEAR-BEFORE, CONT-OUT-PO en CONT-FACTORS open;
    # de ouder is al akkoord: FIX-AGREE voldaan.
    verhaal(
        1034,
        ingestroomd("2026-10-19"),
        gestart("2026-10-26", PLANNEN),
        opgesteld("2026-11-09", PLANNEN, None, onderbouwing="", factoren=""),
        akkoord("2026-11-16"),
    ),
    # Vastgesteld zonder de leerling te horen: HEAR-BEFORE niet voldaan. De behoefte ontstond later: TERM-6W
    # n.v.t.
    verhaal(
        1036,
        {},
        gestart("2026-09-07", LEZEN),
        opgesteld("2026-09-28", LEZEN, "vmbo-bl"),
        akkoord("2026-10-05"),
        *vastgesteld("2026-10-06"),
    ),
    # Pas na de vaststelling gehoord: HEAR-BEFORE niet voldaan.
    verhaal(
        1039,
        {},
        gestart("2026-09-07", SCHRIJVEN),
        opgesteld("2026-09-28", SCHRIJVEN, "vmbo-tl"),
        akkoord("2026-10-05"),
        *vastgesteld("2026-10-06"),
        gehoord("2026-10-27"),
    ),
    # Zes weken eindigen op Goede Vrijdag; door de Algemene termijnenwet is 7 april nog op tijd: TERM-6W
    # voldaan. De leerling zag af van het gesprek: HEAR-BEFORE voldaan.
    verhaal(
        1041,
        ingestroomd("2026-02-20"),
        gestart("2026-03-02", REKENEN),
        opgesteld("2026-03-16", REKENEN, "vmbo-bl"),
        afgezien("2026-03-19"),
        akkoord("2026-03-30"),
        *vastgesteld("2026-04-07"),
        geevalueerd("2026-06-23"),
    ),
    # Handelingsdeel vastgesteld zonder overeenstemming: FIX-AGREE niet voldaan.
    verhaal(
        1043,
        {},
        gestart("2026-09-07", PLANNEN),
        opgesteld("2026-09-28", PLANNEN, "havo"),
        gehoord("2026-10-01"),
        *vastgesteld("2026-10-06"),
    ),
    # Overeenstemming geweigerd, alleen het perspectief vastgesteld: FIX-AGREE open, TERM-6W voldaan.
    verhaal(
        1044,
        ingestroomd("2026-08-31"),
        gestart("2026-08-31", SAMEN),
        opgesteld("2026-09-14", SAMEN, "profiel arbeidsmarktgericht"),
        gehoord("2026-09-17"),
        geweigerd("2026-10-01", "ouder-1", "Wil eerst meer uitleg over de begeleiding."),
        perspectief("2026-10-06"),
    ),
    # Eén ouder akkoord, de ander weigert, en toch vastgesteld: FIX-AGREE niet voldaan.
    verhaal(
        1046,
        {},
        gestart("2026-09-07", RUST),
        opgesteld("2026-09-21", RUST, "vmbo-kl"),
        gehoord("2026-09-24"),
        akkoord("2026-09-29", "ouder-1"),
        geweigerd("2026-10-01", "ouder-2", "Ziet liever begeleiding in de groep."),
        *vastgesteld("2026-10-06"),
    ),
    # Akkoord pas na de vaststelling: FIX-AGREE niet voldaan.
    verhaal(
        1049,
        ingestroomd("2026-08-24"),
        gestart("2026-08-24", LEZEN),
        opgesteld("2026-09-14", LEZEN, "vmbo-gl"),
        gehoord("2026-09-17"),
        *vastgesteld("2026-09-28"),
        akkoord("2026-10-06"),
    ),
    # Een heel schooljaar zonder evaluatie: EVAL-SY verlopen.
    verhaal(
        1051,
        {},
        gestart("2025-09-08", REKENEN),
        opgesteld("2025-09-29", REKENEN, "vmbo-bl"),
        gehoord("2025-10-02"),
        akkoord("2025-10-07"),
        *vastgesteld("2025-10-09"),
    ),
    # Elk schooljaar geëvalueerd: EVAL-SY voldaan. Vastgesteld voordat het hoorrecht gold: HEAR-BEFORE n.v.t.
    verhaal(
        1053,
        {},
        gestart("2024-09-09", SCHRIJVEN),
        opgesteld("2024-09-30", SCHRIJVEN, "havo"),
        akkoord("2024-10-03"),
        *vastgesteld("2024-10-08"),
        geevalueerd("2025-06-17"),
        geevalueerd("2026-06-16"),
        geevalueerd("2026-11-10"),
    ),
    # Alleen in de laatste weken van een schooljaar niet geëvalueerd: EVAL-SY verlopen, met een waarschuwing.
    verhaal(
        1054,
        ingestroomd("2026-05-11"),
        gestart("2026-05-18", SAMEN),
        opgesteld("2026-06-01", SAMEN, "vmbo-tl"),
        gehoord("2026-06-04"),
        akkoord("2026-06-11"),
        *vastgesteld("2026-06-16"),
    ),
    # Alleen een bevorderende factor: CONT-FACTORS niet voldaan.
    verhaal(
        1056,
        ingestroomd("2026-09-07"),
        gestart("2026-09-07", PLANNEN),
        opgesteld("2026-09-28", PLANNEN, "vmbo-kl", factoren="bevorderend"),
        gehoord("2026-10-01"),
        akkoord("2026-10-05"),
        *vastgesteld("2026-10-06"),
    ),
    # Geen onderbouwing van de bestemming: CONT-OUT-PO niet voldaan.
    verhaal(
        1058,
        {},
        gestart("2026-09-07", LEZEN),
        opgesteld("2026-09-21", LEZEN, "praktijkonderwijs", onderbouwing=""),
        gehoord("2026-09-24"),
        akkoord("2026-10-01"),
        *vastgesteld("2026-10-05"),
    ),
    # Na een evaluatie bijgesteld, versie 2: alles voldaan.
    verhaal(
        1060,
        {},
        gestart("2025-09-22", REKENEN),
        opgesteld("2025-10-06", REKENEN, "vmbo-kl"),
        gehoord("2025-10-08"),
        akkoord("2025-10-14"),
        *vastgesteld("2025-10-16"),
        geevalueerd("2026-06-18"),
        geevalueerd("2026-09-22", "Het doel is gehaald; een hogere bestemming past beter."),
        gehoord("2026-09-24"),
        bijgesteld("2026-09-28", REKENEN, "vmbo-tl", "Het doel is eerder gehaald dan verwacht."),
        akkoord("2026-10-05", versie=2),
        *vastgesteld("2026-10-06", versie=2),
    ),
    # OPP en extra ondersteuning beëindigd: niet langer verplicht, alles n.v.t.
    verhaal(
        1061,
        {},
        gestart("2025-01-13", RUST),
        opgesteld("2025-01-20", RUST, "havo"),
        akkoord("2025-01-30"),
        *vastgesteld("2025-02-04"),
        geevalueerd("2025-06-17"),
        geevalueerd("2026-06-16"),
        geevalueerd("2026-10-01", "De doelen zijn gehaald."),
        ("2026-10-02", "OppBeeindigd", {"reden": "Basisondersteuning volstaat weer."}),
        ("2026-10-02", "OndersteuningBeeindigd", {"kenmerk": "o1"}),
    ),
    # De behoefte ontstond lang na de inschrijving, nog geen OPP: SCOPE-BAO open, TERM-6W n.v.t.
    verhaal(1062, {}, gestart("2026-11-16", SAMEN)),
    # Vertrokken binnen de zes weken, zonder OPP: staat niet op de lijst; met --with-left TERM-6W n.v.t.
    verhaal(
        1064,
        {"instroomdatum": "2026-08-31", "uitstroomdatum": "2026-10-02"},
        gestart("2026-09-07", RUST),
    ),
)


PEILDATUM = "2026-11-21"


def later(dag: str, dagen: int) -> str:
    """Return the day so many days later."""
    return (date.fromisoformat(dag) + timedelta(days=dagen)).isoformat()


def met_gewone_gang(gebeurtenissen: tuple[Event, ...]) -> tuple[Event, ...]:
    """Add what this school does around every OPP: consult, explain to the pupil, and report to ROD."""
    alle = list(gebeurtenissen)
    personen = {"ouder-1"} | {str(p["persoon"]) for _, _, p in gebeurtenissen if "persoon" in p}
    for persoon in sorted(personen):
        gezag = {"persoon": persoon, "relatie": "ouder", "gezag": True}
        alle.append((gebeurtenissen[0][0], "GezagsdragerGeregistreerd", gezag))
    for dag, soort, payload in gebeurtenissen:
        if soort in ("OppOpgesteld", "OppBijgesteld"):
            deelnemers = [{"rol": rol, "aanwezig": True} for rol in ("ouder", "intern_begeleider")]
            overleg = {"kenmerk": f"g{payload['versie']}", "soort": "oogo", "deelnemers": deelnemers}
            alle.append((dag, "OverlegGevoerd", overleg))
    vastgesteld = [dag for dag, soort, _ in gebeurtenissen if soort == "PerspectiefVastgesteld"]
    beeindigd = [dag for dag, soort, _ in gebeurtenissen if soort == "OppBeeindigd"]
    for dag, soort, payload in gebeurtenissen:
        if soort != "LeerlingGehoord" or payload["afgezien"]:
            continue
        toegelicht = later(min((d for d in vastgesteld if d >= dag), default=PEILDATUM), 7)
        if toegelicht < PEILDATUM:
            alle.append((toegelicht, "InvloedToegelicht", {"hoormoment": payload["kenmerk"]}))
    if vastgesteld:
        periode = {"begindatum": vastgesteld[0], "status": "geaccepteerd", "verwerkt_op": vastgesteld[0]}
        alle.append((later(vastgesteld[0], 2), "RodUitgewisseld", periode))
        if beeindigd:
            alle.append((later(beeindigd[0], 3), "RodUitgewisseld", periode | {"einddatum": beeindigd[0]}))
    return tuple(sorted(alle, key=lambda gebeurtenis: gebeurtenis[0]))


def gebeurtenissen() -> Iterator[dict[str, Any]]:
    """Events of all stories, and the basic support of two thirds of the other pupils."""
    dossiers = {v.sleutel: met_gewone_gang(v.gebeurtenissen) for v in VERHALEN}
    overig = [sleutel for sleutel in range(1001, 1065) if sleutel not in dossiers]
    for nummer, sleutel in enumerate(overig):
        if nummer % 3 != 2:  # de derde heeft geen ondersteuning vastgelegd: geen gegevens
            thema = THEMAS[nummer % len(THEMAS)]
            dossiers[sleutel] = (gestart("2026-09-07", thema, niveau="basisondersteuning"),)
    for sleutel in sorted(dossiers):
        for nummer, (dag, soort, payload) in enumerate(dossiers[sleutel]):
            yield {
                "dossier_id": f"{BRIN}-{sleutel}",
                "occurred_on": dag,
                "recorded_at": f"{dag}T{13 + nummer // 4}:{nummer % 4 * 15:02}:00Z",
                "actor": "ib-1" if sleutel <= 1032 else "ib-2",
                "type": soort,
                "payload": payload,
            }


# ---------------- leerlingen ----------------

# Van het oude leesplankje.
JONGENS = ("Aap", "Noot", "Wim", "Teun", "Gijs", "Kees", "Bok", "Does", "Hok")
MEISJES = ("Mies", "Zus", "Jet", "Vuur", "Lam", "Weide", "Duif")
ACHTERNAMEN = (
    (None, "Testleerling"),
    (None, "Voorbeeld"),
    ("van", "Proefstad"),
    ("de", "Demo"),
    (None, "Geënsceneerd"),
    ("van der", "Fictie"),
    (None, "Verzonnen"),
    ("in 't", "Oefenboek"),
    (None, "Reünie-Proef"),
)

LEERLING = (  # elementen in de volgorde van het schema
    *("achternaam", "voorvoegsel", "voornamen", "voorletters-1", "roepnaam"),
    *("geboortedatum", "geslacht", "start_ondw_jgr3", "jaargroep"),
    *("groep", "samengestelde_groepen", "vestiging", "gebruikersnaam", "emailadres", "fotourl"),
    *("etniciteit", "land", "land_vader", "land_moeder"),
    *("sofinummer", "bsn", "onderwijsnummer", "bsn_ondwnr-4", "rijksregisternummer"),
    *("gewicht_nieuw", "gewicht", "postcodenl", "postnummerbe", "postcodeoverig"),
    *("instroomdatum", "uitstroomdatum", "toevoegingen", "mutatiedatum"),
)

# Leerlingen bij wie de export iets bijzonders zegt, zodat elk element ergens staat. Alle nummers en adressen
# zijn testwaarden.
BIJZONDER: dict[int, Fields] = {
    1002: {"achternaam": None, "voorvoegsel": None, "voornamen": None, "voorletters-1": None},
    1003: {"geslacht": "0"},
    1005: {"geslacht": "9"},
    1010: {"jaargroep": None},  # volgt uit de groep
    1018: {"samengestelde_groepen": ["S2"]},
    1050: {"bsn_ondwnr-4": "6708", "vestiging": "V2"},
    1052: {"rijksregisternummer": "00000000097", "postnummerbe": "0000", "land": "BE"},
    1057: {"sofinummer": "111222333", "postcodeoverig": "TEST 0000"},
    1059: {"onderwijsnummer": "101222331", "gewicht": "?"},
    1063: {
        "eckid": f"https://id.example.org/{BRIN}/leerling/1063",
        "samengestelde_groepen": ["S1", "S2"],
        "vestiging": "V1",
        "gebruikersnaam": "leerling1063",
        "emailadres": "leerling1063@example.org",
        "fotourl": "https://www.example.org/foto/1063.png",
        "etniciteit": "9",
        "land": "NL",
        "land_vader": "?",
        "land_moeder": "?",
        "bsn": "999996708",
        "gewicht_nieuw": "0",
        "gewicht": "0.00",
        "postcodenl": "0000AA",
        "toevoegingen": "Een ruim ingevulde leerling.",
    },
    1068: {"instroomdatum": "2018-08-27", "uitstroomdatum": "2026-07-03"},
}


def leerling(sleutel: int, jaargroep: int, plaats: int) -> Fields:
    """Make the usual fields of a pupil; `plaats` is the place in the year group."""
    roepnaam = (JONGENS + MEISJES)[sleutel * 5 % 16]
    voorvoegsel, achternaam = ACHTERNAMEN[sleutel % len(ACHTERNAMEN)]
    geboren = date(2022 - jaargroep, 10, 5) + timedelta(days=35 * plaats + 3 * jaargroep)
    vier = geboren.replace(year=geboren.year + 4)
    return {
        "achternaam": achternaam,
        "voorvoegsel": voorvoegsel,
        "voornamen": f"{roepnaam} Demo",
        "voorletters-1": f"{roepnaam[0]}D",
        "roepnaam": roepnaam,
        "geboortedatum": geboren.isoformat(),
        "geslacht": "2" if roepnaam in MEISJES else "1",
        "start_ondw_jgr3": f"{2029 - jaargroep}-08-17" if jaargroep >= 3 else None,
        "jaargroep": str(jaargroep),
        "groep": "G78" if jaargroep >= 7 else f"G{jaargroep}",
        "instroomdatum": (vier + timedelta(days=(2 - vier.weekday()) % 7)).isoformat(),  # woensdag
        "mutatiedatum": MUTATION,
    }


def leerlingen() -> Iterator[tuple[int, Fields]]:
    """Make eight pupils in each year group, three toddlers and one former pupil."""
    afwijkingen = {v.sleutel: v.leerling for v in VERHALEN}
    for sleutel in range(1001, 1069):
        if sleutel <= 1064:
            velden = leerling(sleutel, (sleutel - 1001) // 8 + 1, (sleutel - 1001) % 8)
        elif sleutel <= 1067:
            velden = leerling(sleutel, 0, sleutel - 1065) | {"instroomdatum": "2026-08-17"}
        else:
            velden = leerling(sleutel, 9, 0) | {"jaargroep": "H", "groep": None}
        yield sleutel, velden | BIJZONDER.get(sleutel, {}) | afwijkingen.get(sleutel, {})


# ---------------- school ----------------

SCHOOL = {
    "peildatum": "2026-10-01",
    "brincode": BRIN,
    "dependancecode": "00",
    "schoolkey": "demo-1",
    "aanmaakdatum": "2026-11-20T16:05:00",
    "auteur": "make_demo_data.py",
    "xsdversie": "2.1",
    "commentaar": "Verzonnen school. 2024-2025 is het laatste schooljaar dat het schema van 2017 noemt; de "
    "gegevens horen bij 2026-2027. De import leest ook latere schooljaren.",
    "toevoegingen": "De export noemt geen bestaande personen.",
}

VESTIGINGEN: dict[str, Fields] = {
    "V1": {
        "naam": "Hoofdgebouw Leesplank",
        "omschrijving": "Groepen 0 tot en met 8",
        "mutatiedatum": MUTATION,
    },
    "V2": {"naam": "Bijgebouw Rekenrek"},
}

GROEPEN: dict[str, Fields] = {
    "G0": {"naam": "Peuters", "jaargroep": "0", "omschrijving": "Speelochtend"},
    "G1": {"naam": "Groep 1", "jaargroep": "1"},
    "G2": {"naam": "Groep 2", "jaargroep": "2"},
    "S1": {
        "naam": "Plusklas",
        "omschrijving": "Woensdagochtend, groep 5 tot en met 8",
        "toevoegingen": "Plaats in overleg.",
        "mutatiedatum": MUTATION,
    },
    "G3": {"naam": "Groep 3", "jaargroep": "3"},
    "G4": {"naam": "Groep 4", "jaargroep": "4"},
    "S2": {"naam": "Taalklas"},
    "G5": {"naam": "Groep 5", "jaargroep": "5"},
    "G6": {"naam": "Groep 6", "jaargroep": "6"},
    "G78": {
        "naam": "Groep 7/8",
        "jaargroep": "C",
        "omschrijving": "Combinatiegroep in één lokaal",
        "toevoegingen": "De jaargroep staat bij de leerling.",
        "mutatiedatum": MUTATION,
    },
}

# Rollen staan als paren van element en tekst; zo ook per groep.
ROL, ROLOMSCHRIJVING = "rol", "rolomschrijving"
LEERKRACHTEN: dict[str, Fields] = {
    "LK1": {
        "eckid": f"https://id.example.org/{BRIN}/leerkracht/LK1",
        "achternaam": "Voorbeeld",
        "voorvoegsel": "van",
        "voornamen": "Juf Demo",
        "voorletters-1": "JD",
        "roepnaam": "Juf",
        "gebruikersnaam": "ib-1",
        "emailadres": "ib-1@example.org",
        "rollen": ((ROL, "IB"), (ROL, "TAL"), (ROLOMSCHRIJVING, "Begeleider groep 1 tot en met 4")),
        "groepen": {"G1": ((ROL, "IB"),), "S2": ((ROLOMSCHRIJVING, "Coördinator taalklas"),)},
        "toevoegingen": "Bereikbaar op dinsdag en donderdag.",
        "mutatiedatum": MUTATION,
    },
    "LK2": {"achternaam": "Leerkracht", "roepnaam": "Meester", "rollen": ((ROL, "IB"),)},
    "LK3": {"achternaam": "Schoolleider", "voorvoegsel": "de", "rollen": ((ROL, "DIR"),)},
    "LK4": {"roepnaam": "Invaller", "rollen": ((ROLOMSCHRIJVING, "Vliegende keep"),)},
    "LK5": {
        "achternaam": "Combinatie",
        "roepnaam": "Renée",
        "groepen": {
            "G78": ((ROL, "LRK"), (ROL, "VAK"), (ROLOMSCHRIJVING, "Mentor groep 8")),
            "S1": ((ROL, "LOS"),),
            "G6": (),
        },
    },
}


# ---------------- EDEXML ----------------


def add(parent: ET.Element, name: str, value: Any) -> None:
    """Add one element, in the shape that its name asks for; nothing for None."""
    if value is None:
        return
    element = ET.SubElement(parent, name)
    if name in ("groep", "vestiging"):
        element.set("key", value)
    elif name == "samengestelde_groepen":
        for key in value:
            ET.SubElement(element, "samengestelde_groep", key=key)
    elif name == "toevoegingen":
        blok = ET.SubElement(element, "blok", {f"{{{XSI}}}type": "OpmerkingGegevensType"})
        add(blok, "code", "demo")
        add(blok, "omschrijving", "Opmerking bij de demo")
        add(blok, "opmerking", value)
    else:
        element.text = value


def groepselement(sleutel: str) -> str:
    """Name of the element of a group."""
    return "groep" if "jaargroep" in GROEPEN[sleutel] else "samengestelde_groep"


def add_leerkracht(parent: ET.Element, sleutel: str, velden: Fields) -> None:
    """Add one teacher."""
    node = ET.SubElement(parent, "leerkracht", key=sleutel)
    if "eckid" in velden:
        node.set("eckid", velden["eckid"])
    for naam in (*LEERLING[:5], "gebruikersnaam", "emailadres"):
        add(node, naam, velden.get(naam))
    for element, tekst in velden.get("rollen", ()):
        add(node, element, tekst)
    if "groepen" in velden:
        groepen = ET.SubElement(node, "groepen")
        for groep, rollen in velden["groepen"].items():
            verwijzing = ET.SubElement(groepen, groepselement(groep), key=groep)
            for element, tekst in rollen:
                add(verwijzing, element, tekst)
    for naam in ("toevoegingen", "mutatiedatum"):
        add(node, naam, velden.get(naam))


def edexml() -> str:
    """Make the text of the EDEXML file."""
    ET.register_namespace("xsi", XSI)
    root = ET.Element("EDEX", {f"{{{XSI}}}noNamespaceSchemaLocation": "EDEXML.structuur.xsd"})
    root.append(ET.Comment(" Verzonnen gegevens, geschreven door make_demo_data.py. "))

    school = ET.SubElement(root, "school")
    school.append(ET.Comment(" De laatste waarde in het schema van 2017; de import leest ook latere. "))
    add(school, "schooljaar", "2024-2025")
    for naam, waarde in SCHOOL.items():
        add(school, naam, waarde)

    for lijst, rijen in (("vestigingen", VESTIGINGEN), ("groepen", GROEPEN)):
        node = ET.SubElement(root, lijst)
        for sleutel, velden in rijen.items():
            rij = ET.SubElement(
                node, "vestiging" if rijen is VESTIGINGEN else groepselement(sleutel), key=sleutel
            )
            for naam, waarde in velden.items():
                add(rij, naam, waarde)

    node = ET.SubElement(root, "leerlingen")
    for nummer, velden in leerlingen():
        rij = ET.SubElement(node, "leerling", key=str(nummer))
        if "eckid" in velden:
            rij.set("eckid", velden["eckid"])
        for naam in LEERLING:
            add(rij, naam, velden.get(naam))

    node = ET.SubElement(root, "leerkrachten")
    for sleutel, velden in LEERKRACHTEN.items():
        add_leerkracht(node, sleutel, velden)

    ET.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"


def main() -> None:
    """Write both files."""
    here = Path(__file__).parent
    (here / "leerlingen.xml").write_text(edexml(), encoding="utf-8", newline="\n")
    lines = [json.dumps(event, ensure_ascii=False) + "\n" for event in gebeurtenissen()]
    (here / "gebeurtenissen.jsonl").write_text("".join(lines), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
