"""Case management for the Dutch ontwikkelingsperspectief (OPP): deadlines and legal checks, explained.

A dossier is the fold of its events; compliance is a pure function of the dossier, a date and a rule set:

>>> import datetime, opp
>>> due = opp.Calendar.nederland().deadline(datetime.date(2026, 2, 20), weeks=6)
>>> due.datum
datetime.date(2026, 4, 7)
"""

# All names stand in `__all__`, also those of the compiled module: tools/generate.py writes them there.
# ruff: noqa: F403, F405

from __future__ import annotations

import datetime
import os
from collections.abc import Callable, Iterator

from opp import _core
from opp._core import *
from opp._core import (
    Change,
    DossierView,
    EdexmlPlan,
    Ernst,
    History,
    Onderwerp,
    OwnOutcome,
    OwnRule,
    Report,
    RuleSet,
    Schooltype,
    Store,
    __version__,
    check,
    parse_events,
    plan_edexml,
    read_edexml,
)

__all__ = [
    "Aangemeld", "Aanmelding", "AanmeldingAangevuld", "AanmeldingIngetrokken", "AanmeldingOpgeschort",
    "Aanvraag", "AanvraagBesloten", "AanvraagGedaan", "Aanvraagsoort", "Advies", "AdviesGegeven", "AdviesVo",
    "Adviessoort", "Afronding", "Afschrift", "AfschriftVerstrekt", "AfwijkingGemotiveerd",
    "AfwijkingOnderwijstijd", "Afwijkingsmotivering", "Akkoord", "Anker", "Antwoord", "Antwoordverschil",
    "AtwArtikel", "AtwBeleid", "Begeleiding", "BehoefteVastgesteld", "BekwaamheidVerklaard",
    "Bekwaamheidsverklaring", "Beleid", "BeleidMelding", "BeleidReeks", "Beletsel", "BeslistermijnVerlengd",
    "Bestemming", "Bestuur", "BetrokkenheidBeleid", "Bewijs", "Bewijssoort", "Bijsturing", "Calendar",
    "Change", "Cluster", "Column", "ConflictError", "DagGrondslag", "Deelnemer", "DefinitiefGeplaatst",
    "Deskundige", "Documentsoort", "Doel", "Doeluitkomst", "Doelvoortgang", "DoelvoortgangVastgelegd",
    "Dossier", "DossierView", "EdexmlBestand", "EdexmlPlan", "Einddatum", "Ernst", "Error", "Evaluatie",
    "EvaluatieBeleid", "Evaluatiebesluit", "Event", "FactColumns", "Factor", "Factorsoort", "Facts", "Fase",
    "FileError", "Financier", "Finding", "FlexZatBeleid", "Gecorrigeerd", "Geschil", "GeschilIngediend",
    "GeschilIngetrokken", "Geschilonderwerp", "Gesignaleerd", "Geslacht", "GezagBeeindigd", "Gezagsdrager",
    "GezagsdragerGeregistreerd", "GrensBeleid", "GroepToegewezen", "Groepsplaatsing", "Handelingsdeel",
    "HandelingsdeelVastgesteld", "Handelingsplan", "HandelingsplanBeleid", "HandelingsplanGeevalueerd",
    "HandelingsplanOpgesteld", "Handelingsplanevaluatie", "Handelingsverlegen", "Herkomst", "Herkomstregel",
    "History", "HistoryError", "Hoorbereik", "Hoorfase", "Hoormoment", "HoorrechtBeleid", "Ingeschreven",
    "InhoudBeleid", "Inschrijving", "InvalidDataError", "InvloedToegelicht", "Inzage", "InzageGegeven",
    "InzageVerzocht", "Inzageverzoek", "InzageverzoekBeantwoord", "Jaargroep", "JeugdhulpBeleid",
    "LeerkrachtRol", "Leerling", "LeerlingGehoord", "LeerlingGeregistreerd", "LeerlingbesprekingBeleid",
    "Leerlinginbreng", "Leerlinginstemming", "MedischBeleid", "MedischHandelen", "MedischHandelenBeeindigd",
    "MedischHandelenGestart", "MedischProtocol", "MedischProtocolOpgesteld", "MedischeUitzondering",
    "Melding", "NoRuleError", "NotFoundError", "Onderdeel", "Ondersteuning", "OndersteuningBeeindigd",
    "OndersteuningBeleid", "OndersteuningGestart", "Ondersteuningsbehoefte", "Ondersteuningsgebied",
    "Ondersteuningsniveau", "OndersteuningsteamBeleid", "Ondersteuningsvorm", "Ondertekening", "Onderwerp",
    "Onderwijsbehoefte", "OnderwijskundigRapportVerstrekt", "Onderwijsprogramma", "Oordeel",
    "OordeelBeantwoord", "OordeelGegeven", "OpdcBeeindigd", "OpdcGeplaatst", "OpdcVerlengd", "Opdcplaatsing",
    "OppBeeindigd", "OppBijgesteld", "OppBijgestuurd", "OppGeevalueerd", "OppGezien", "OppOpgesteld",
    "OppVersie", "Oppdeel", "Oppmoment", "Opschorting", "Organisatielaag", "Ouderaantal", "Outcomes",
    "OverdrachtOntvangen", "Overeenstemming", "OvereenstemmingGegeven", "OvereenstemmingGeweigerd",
    "Overgang", "Overleg", "OverlegGeevalueerd", "OverlegGevoerd", "Overlegsoort", "Overstap",
    "OverstapBeleid", "OverstapGemeld", "Overstapbereik", "Overstaprichting", "Overstapsoort", "OwnOutcome",
    "OwnRule", "Partij", "PartijNietBereikt", "Perspectief", "PerspectiefVastgesteld", "Plek", "Poging",
    "Procedure", "Processtap", "Programmaafwijking", "Rapportage", "Rapportdeel", "Receipt", "Reden",
    "Regelsoort", "Regio", "Relatie", "Report", "Richting", "RodBeleid", "RodStatus", "RodUitgewisseld",
    "RodUitwisseling", "Rol", "RuleSet", "Samenwerkingsverband", "SboPlaatsingBeleid", "School",
    "SchoolGeregistreerd", "Schooltype", "Signaal", "Spoor", "Spoorfeit", "Spoorgebeurtenis", "Standard",
    "Stap", "StapSoort", "Status", "Store", "StoreError", "Strategie", "Strekking", "Teamrol", "TermUnit",
    "Teruggekoppeld", "Terugkoppeling", "TijdelijkGeplaatst", "Tijdlijnregel", "Tijdlijnstand", "Tlv",
    "TlvAangevraagd", "TlvAfgegeven", "TlvBeleid", "TlvCategorie", "TlvGeweigerd", "TlvIngetrokken",
    "Tlvsoort", "ToelatingBesloten", "Toelatingsbeslissing", "Toelatingsbesluit", "Toestemming",
    "ToestemmingBeleid", "ToestemmingGegeven", "ToestemmingGeweigerd", "ToestemmingIngetrokken",
    "Toestemmingsdoel", "Toestemmingsverklaring", "Toets", "Uitgeschreven", "Uitslag", "Uitsluiting",
    "Uitstroombestemming", "UitstroomprofielVso", "Uitstroomsoort", "Vakantie", "Vakantieaandeel",
    "Vakantiesoort", "Verlenging", "Verschil", "VerslagOndertekend", "VervangendDoel", "Vervolgonderwijs",
    "VolgendeStap", "Voortgang", "VorigOpp", "VrijeDag", "Weigeringsgrond", "Wijziging", "Zekerheid",
    "Zienswijze", "ZienswijzeGegeven", "ZittendeLeerlingBeleid", "__version__", "check", "check_beleid",
    "check_columns", "check_store", "dossier_from_json", "dossier_id_for", "fact_columns", "fase", "fold",
    "from_snapshot", "from_wire", "hypothese", "import_edexml", "import_events", "is_valid_id", "json_schema",
    "mag_stap", "may", "overgangen", "own_rule", "parse_beleid", "parse_events", "parse_verhaal",
    "plan_edexml", "read_edexml", "receipt", "receipt_differences", "receipt_from_json", "redacted",
    "run_scenario", "to_snapshot", "to_wire", "trace", "vakantieaandeel", "vakanties", "verschillen",
    "verschillen_tekst", "voorwaarde", "what_now", "wie_mag",
]  # fmt: skip


def import_edexml(
    store: Store,
    path: str | os.PathLike[str],
    *,
    recorded_at: datetime.datetime,
    brin: str | None = None,
    schooltype: Schooltype | None = None,
    strict: bool = False,
) -> EdexmlPlan:
    """Bring a store in line with an EDEXML 2.1 file: all of the file or nothing.

    Importing the same file again changes nothing. Returns what was done, with what the file leaves open in
    ``meldingen``. With ``strict``, such an open question is an error. Raises ``InvalidDataError`` with line
    and element, ``ConflictError`` if somebody else changed a dossier in the meantime.
    """
    with open(path, "rb") as file:
        bestand = read_edexml(file.read(), source=os.fspath(path), strict=strict)

    def lookup(dossier_id: str) -> History | None:
        return store.history(dossier_id) if store.events(dossier_id) else None

    plan = plan_edexml(
        bestand, lookup, recorded_at=recorded_at, brin=brin, schooltype=schooltype, strict=strict
    )
    store.append(plan.changes)
    return plan


def import_events(
    store: Store,
    path: str | os.PathLike[str],
    *,
    recorded_at: datetime.datetime | None = None,
    actor: str = "import:events",
) -> int:
    """Add the events of a JSON Lines file to a store: all of them or none. Returns their number.

    ``recorded_at`` and ``actor`` fill in what a line leaves out.
    """
    with open(path, encoding="utf-8", errors="surrogateescape") as file:
        events = parse_events(file.read(), source=os.fspath(path), recorded_at=recorded_at, actor=actor)
    by_dossier: dict[str, list[_core.Event]] = {}
    for event in events:
        by_dossier.setdefault(event.dossier_id, []).append(event)
    store.append(
        [
            Change(dossier_id=dossier_id, expected_sequence=len(store.events(dossier_id)), events=new)
            for dossier_id, new in by_dossier.items()
        ]
    )
    return len(events)


def check_store(
    store: Store, peildatum: datetime.date, *, rules: RuleSet | None = None, with_left: bool = False
) -> Iterator[Report]:
    """Check every pupil who is enrolled on ``peildatum``; with ``with_left`` all others too.

    Yields the reports by dossier id.
    """
    for dossier_id in store.dossiers():
        dossier = store.load(dossier_id)
        if with_left or dossier.is_ingeschreven(peildatum):
            yield check(dossier, peildatum, rules)


def own_rule(
    id: str,
    *,
    titel: str,
    bron: str,
    titel_en: str = "",
    scholen: set[Schooltype] | None = None,
    vanaf: datetime.date | None = None,
    tot_en_met: datetime.date | None = None,
    onderwerp: Onderwerp = Onderwerp.inschrijving,
    ernst: Ernst = Ernst.waarschuwing,
) -> Callable[[Callable[[DossierView], OwnOutcome]], OwnRule]:
    """Make a rule of your own of a function; add it to a rule set with ``+``.

    ``id`` is of capitals, digits and hyphens, ``bron`` says where the rule comes from, ``scholen`` for which
    kinds of school it holds (all if left out), ``vanaf`` and ``tot_en_met`` from when and until when. What
    the function raises becomes an error in ``Report.mislukt`` and never hides the other findings.
    """

    def make(kernel: Callable[[DossierView], OwnOutcome]) -> OwnRule:
        return OwnRule(
            id,
            kernel,
            titel=titel,
            bron=bron,
            titel_en=titel_en,
            scholen=scholen,
            vanaf=vanaf,
            tot_en_met=tot_en_met,
            onderwerp=onderwerp,
            ernst=ernst,
        )

    return make
