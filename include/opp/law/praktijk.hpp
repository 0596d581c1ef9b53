#pragma once

#include "opp/base/enum_table.hpp"

#include <array>
#include <cstdint>

namespace opp {

/// Role of a person or organisation around a pupil, as the policy documents of samenwerkingsverbanden name
/// them (the rows of the inventory behind the two shipped policies). Not a statutory list. An organisation
/// uses its own words for some of these; an alias belongs in its policy, not here.
enum class Rol : std::uint8_t {
  leerkracht,
  mentor,
  intern_begeleider,
  ondersteuningscoordinator,
  begeleider_passend_onderwijs,
  aanspreekpunt,
  remedial_teacher,
  nt2_specialist,
  leesspecialist,
  rekenspecialist,
  hb_specialist,
  ef_specialist,
  gedragsspecialist,
  spraak_taalspecialist,
  logopedist,
  gedragswetenschapper,
  orthopedagoog,
  psycholoog,
  arts,
  directie,
  bestuur,
  commissie_voor_de_begeleiding,
  commissie_van_onderzoek,
  ondersteuningsteam,
  samenwerkingsverband,
  jeugdprofessional_onderwijs,
  jeugdhulp,
  cjg,
  gemeente,
  leerplicht,
  ouder,
  leerling,
};

template <>
inline constexpr std::string_view enum_name<Rol> = "Rol";
template <>
inline constexpr auto enum_table<Rol> = std::to_array<EnumRow<Rol>>({
    {Rol::leerkracht, "leerkracht", "leerkracht of docent", "teacher"},
    {Rol::mentor, "mentor", "mentor of coach", "mentor"},
    {Rol::intern_begeleider, "intern_begeleider", "intern begeleider", "internal coach (primary)"},
    {Rol::ondersteuningscoordinator, "ondersteuningscoordinator", "coördinator onderwijsondersteuning",
     "support coordinator"},
    {Rol::begeleider_passend_onderwijs, "begeleider_passend_onderwijs", "begeleider passend onderwijs",
     "inclusive education coach"},
    {Rol::aanspreekpunt, "aanspreekpunt", "vast aanspreekpunt of vertrouwenspersoon", "contact or confidant"},
    {Rol::remedial_teacher, "remedial_teacher", "remedial teacher", "remedial teacher"},
    {Rol::nt2_specialist, "nt2_specialist", "NT2-specialist", "specialist in Dutch as a second language"},
    {Rol::leesspecialist, "leesspecialist", "taal- of leesspecialist", "reading specialist"},
    {Rol::rekenspecialist, "rekenspecialist", "rekenspecialist of -coördinator", "arithmetic specialist"},
    {Rol::hb_specialist, "hb_specialist", "specialist meer- en hoogbegaafdheid", "giftedness specialist"},
    {Rol::ef_specialist, "ef_specialist", "specialist executieve functies", "executive functions specialist"},
    {Rol::gedragsspecialist, "gedragsspecialist", "gedragsspecialist", "behaviour specialist"},
    {Rol::spraak_taalspecialist, "spraak_taalspecialist", "spraak-taalspecialist",
     "speech and language specialist"},
    {Rol::logopedist, "logopedist", "logopedist", "speech therapist"},
    {Rol::gedragswetenschapper, "gedragswetenschapper", "gedragswetenschapper", "behavioural scientist"},
    {Rol::orthopedagoog, "orthopedagoog", "orthopedagoog", "educational psychologist (orthopedagoog)"},
    {Rol::psycholoog, "psycholoog", "psycholoog", "psychologist"},
    {Rol::arts, "arts", "arts", "physician"},
    {Rol::directie, "directie", "directie of management", "head or management"},
    {Rol::bestuur, "bestuur", "schoolbestuur (bevoegd gezag)", "school board"},
    {Rol::commissie_voor_de_begeleiding, "commissie_voor_de_begeleiding", "commissie voor de begeleiding",
     "guidance commission (WEC 40b)"},
    {Rol::commissie_van_onderzoek, "commissie_van_onderzoek", "commissie van onderzoek",
     "commission of enquiry (WEC 41)"},
    {Rol::ondersteuningsteam, "ondersteuningsteam", "ondersteuningsteam", "support team"},
    {Rol::samenwerkingsverband, "samenwerkingsverband", "samenwerkingsverband", "regional partnership"},
    {Rol::jeugdprofessional_onderwijs, "jeugdprofessional_onderwijs", "jeugdprofessional onderwijs",
     "youth worker at school"},
    {Rol::jeugdhulp, "jeugdhulp", "jeugdhulp", "youth care"},
    {Rol::cjg, "cjg", "centrum voor jeugd en gezin", "centre for youth and family"},
    {Rol::gemeente, "gemeente", "gemeente", "municipality"},
    {Rol::leerplicht, "leerplicht", "leerplichtambtenaar", "attendance officer"},
    {Rol::ouder, "ouder", "ouder, voogd of verzorger", "parent, guardian or carer"},
    {Rol::leerling, "leerling", "leerling", "pupil"},
});
static_assert(enum_table_is_sound<Rol>());

/// Kind of document that the policy documents name. Not a statutory list.
enum class Documentsoort : std::uint8_t {
  ontwikkelingsperspectief,
  handelingsdeel,
  handelingsplan,
  groepsplan,
  groepsoverzicht,
  ondersteuningsplan,
  ondersteuningsprofiel,
  schoolgids,
  schoolplan,
  verslag_ondersteuningsteam,
  toestemmingsverklaring,
  onderwijskundig_rapport,
  toelaatbaarheidsverklaring,
  beleidsplan,
  protocol_lezen_dyslexie,
  protocol_rekenen,
  taalbeleid,
  protocol_medisch_handelen,
  bekwaamverklaring,
  protocol_sociale_veiligheid,
  meldcode,
  veiligheidsbeleid,
  verzuimbeleid,
  plaatsingsbeleid,
  expertiseregister,
  handreiking_opp,
};

template <>
inline constexpr std::string_view enum_name<Documentsoort> = "Documentsoort";
template <>
inline constexpr auto enum_table<Documentsoort> = std::to_array<EnumRow<Documentsoort>>({
    {Documentsoort::ontwikkelingsperspectief, "ontwikkelingsperspectief", "ontwikkelingsperspectief", "OPP"},
    {Documentsoort::handelingsdeel, "handelingsdeel", "handelingsdeel", "part on individual guidance"},
    {Documentsoort::handelingsplan, "handelingsplan", "handelingsplan of individueel plan",
     "individual plan"},
    {Documentsoort::groepsplan, "groepsplan", "groepsplan", "group plan"},
    {Documentsoort::groepsoverzicht, "groepsoverzicht", "groepsoverzicht", "group overview"},
    {Documentsoort::ondersteuningsplan, "ondersteuningsplan",
     "ondersteuningsplan van het samenwerkingsverband", "support plan of the partnership"},
    {Documentsoort::ondersteuningsprofiel, "ondersteuningsprofiel",
     "schoolondersteuningsprofiel (tot 2025-08-01) of ondersteuningsaanbod", "support profile of the school"},
    {Documentsoort::schoolgids, "schoolgids", "schoolgids", "school guide"},
    {Documentsoort::schoolplan, "schoolplan", "schoolplan of jaarplan", "school plan"},
    {Documentsoort::verslag_ondersteuningsteam, "verslag_ondersteuningsteam",
     "verslag van het ondersteuningsteam", "report of the support team"},
    {Documentsoort::toestemmingsverklaring, "toestemmingsverklaring", "toestemmingsverklaring",
     "declaration of consent"},
    {Documentsoort::onderwijskundig_rapport, "onderwijskundig_rapport", "onderwijskundig rapport",
     "educational report"},
    {Documentsoort::toelaatbaarheidsverklaring, "toelaatbaarheidsverklaring",
     "toelaatbaarheidsverklaring (TLV)", "certificate of admissibility"},
    {Documentsoort::beleidsplan, "beleidsplan", "beleidsplan", "policy plan"},
    {Documentsoort::protocol_lezen_dyslexie, "protocol_lezen_dyslexie", "protocol leesproblemen en dyslexie",
     "protocol on reading and dyslexia"},
    {Documentsoort::protocol_rekenen, "protocol_rekenen", "protocol ernstige rekenproblemen en dyscalculie",
     "protocol on arithmetic and dyscalculia"},
    {Documentsoort::taalbeleid, "taalbeleid", "taalbeleid", "language policy"},
    {Documentsoort::protocol_medisch_handelen, "protocol_medisch_handelen", "protocol medisch handelen",
     "protocol on medical acts"},
    {Documentsoort::bekwaamverklaring, "bekwaamverklaring", "bekwaamheidsverklaring",
     "declaration of competence"},
    {Documentsoort::protocol_sociale_veiligheid, "protocol_sociale_veiligheid", "protocol sociale veiligheid",
     "protocol on social safety"},
    {Documentsoort::meldcode, "meldcode", "meldcode kindermishandeling", "child abuse reporting code"},
    {Documentsoort::veiligheidsbeleid, "veiligheidsbeleid", "veiligheidsbeleid", "safety policy"},
    {Documentsoort::verzuimbeleid, "verzuimbeleid", "verzuimbeleid", "absence policy"},
    {Documentsoort::plaatsingsbeleid, "plaatsingsbeleid", "aanname- en plaatsingsbeleid", "admission policy"},
    {Documentsoort::expertiseregister, "expertiseregister", "overzicht van aanwezige expertise",
     "register of expertise"},
    {Documentsoort::handreiking_opp, "handreiking_opp", "handreiking OPP", "guide to the OPP"},
});
static_assert(enum_table_is_sound<Documentsoort>());

}  // namespace opp
