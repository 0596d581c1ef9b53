#pragma once

#include "opp/base/enum_table.hpp"

namespace opp {

/// Role of a person or organisation around a pupil, as the policy documents of samenwerkingsverbanden name
/// them (the rows of the inventory behind the two shipped policies). Not a statutory list. An organisation
/// uses its own words for some of these; an alias belongs in its policy, not here.
OPP_CODES(Rol,
  (leerkracht, "leerkracht of docent", "teacher")
  (mentor, "mentor of coach", "mentor")
  (intern_begeleider, "intern begeleider", "internal coach (primary)")
  (ondersteuningscoordinator, "coördinator onderwijsondersteuning", "support coordinator")
  (begeleider_passend_onderwijs, "begeleider passend onderwijs", "inclusive education coach")
  (aanspreekpunt, "vast aanspreekpunt of vertrouwenspersoon", "contact or confidant")
  (remedial_teacher, "remedial teacher", "remedial teacher")
  (nt2_specialist, "NT2-specialist", "specialist in Dutch as a second language")
  (leesspecialist, "taal- of leesspecialist", "reading specialist")
  (rekenspecialist, "rekenspecialist of -coördinator", "arithmetic specialist")
  (hb_specialist, "specialist meer- en hoogbegaafdheid", "giftedness specialist")
  (ef_specialist, "specialist executieve functies", "executive functions specialist")
  (gedragsspecialist, "gedragsspecialist", "behaviour specialist")
  (spraak_taalspecialist, "spraak-taalspecialist", "speech and language specialist")
  (logopedist, "logopedist", "speech therapist")
  (gedragswetenschapper, "gedragswetenschapper", "behavioural scientist")
  (orthopedagoog, "orthopedagoog", "educational psychologist (orthopedagoog)")
  (psycholoog, "psycholoog", "psychologist")
  (arts, "arts", "physician")
  (directie, "directie of management", "head or management")
  (bestuur, "schoolbestuur (bevoegd gezag)", "school board")
  (commissie_voor_de_begeleiding, "commissie voor de begeleiding", "guidance commission (WEC 40b)")
  (commissie_van_onderzoek, "commissie van onderzoek", "commission of enquiry (WEC 41)")
  (ondersteuningsteam, "ondersteuningsteam", "support team")
  (samenwerkingsverband, "samenwerkingsverband", "regional partnership")
  (jeugdprofessional_onderwijs, "jeugdprofessional onderwijs", "youth worker at school")
  (jeugdhulp, "jeugdhulp", "youth care")
  (cjg, "centrum voor jeugd en gezin", "centre for youth and family")
  (gemeente, "gemeente", "municipality")
  (leerplicht, "leerplichtambtenaar", "attendance officer")
  (ouder, "ouder, voogd of verzorger", "parent, guardian or carer")
  (leerling, "leerling", "pupil"))

/// Kind of document that the policy documents name. Not a statutory list.
OPP_CODES(Documentsoort,
  (ontwikkelingsperspectief, "ontwikkelingsperspectief", "OPP")
  (handelingsdeel, "handelingsdeel", "part on individual guidance")
  (handelingsplan, "handelingsplan of individueel plan", "individual plan")
  (groepsplan, "groepsplan", "group plan")
  (groepsoverzicht, "groepsoverzicht", "group overview")
  (ondersteuningsplan, "ondersteuningsplan van het samenwerkingsverband", "support plan of the partnership")
  (ondersteuningsprofiel, "schoolondersteuningsprofiel (tot 2025-08-01) of ondersteuningsaanbod",
   "support profile of the school")
  (schoolgids, "schoolgids", "school guide")
  (schoolplan, "schoolplan of jaarplan", "school plan")
  (verslag_ondersteuningsteam, "verslag van het ondersteuningsteam", "report of the support team")
  (toestemmingsverklaring, "toestemmingsverklaring", "declaration of consent")
  (onderwijskundig_rapport, "onderwijskundig rapport", "educational report")
  (toelaatbaarheidsverklaring, "toelaatbaarheidsverklaring (TLV)", "certificate of admissibility")
  (beleidsplan, "beleidsplan", "policy plan")
  (protocol_lezen_dyslexie, "protocol leesproblemen en dyslexie", "protocol on reading and dyslexia")
  (protocol_rekenen, "protocol ernstige rekenproblemen en dyscalculie",
   "protocol on arithmetic and dyscalculia")
  (taalbeleid, "taalbeleid", "language policy")
  (protocol_medisch_handelen, "protocol medisch handelen", "protocol on medical acts")
  (bekwaamverklaring, "bekwaamheidsverklaring", "declaration of competence")
  (protocol_sociale_veiligheid, "protocol sociale veiligheid", "protocol on social safety")
  (meldcode, "meldcode kindermishandeling", "child abuse reporting code")
  (veiligheidsbeleid, "veiligheidsbeleid", "safety policy")
  (verzuimbeleid, "verzuimbeleid", "absence policy")
  (plaatsingsbeleid, "aanname- en plaatsingsbeleid", "admission policy")
  (expertiseregister, "overzicht van aanwezige expertise", "register of expertise")
  (handreiking_opp, "handreiking OPP", "guide to the OPP"))

}  // namespace opp
