#pragma once

#include "opp/base/enum_table.hpp"
#include "opp/law/schooltype.hpp"
#include "opp/time/date.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <type_traits>

namespace opp {

// ---- codes on the wire ----

/// A standard whose codes are known here.
///
/// The ROD messages of DUO are not among them: their schemas (VO, 2019) list no values, they point to tables
/// that DUO keeps itself.
OPP_CODES(Standard,
  (edexml_2_1, "EDEXML 2.1", "EDEXML 2.1")  // EDEXML 2.1, types of 2016-12-07 and 2017-02-17
  // OSO gegevensset 2019.1, numbered code lists, only those that this version uses
  (oso_2019_1, "OSO gegevensset 2019.1", "OSO data set 2019.1")
  // BRON programme of requirements PO (BWBR0022542, annex 1), followed by ROD on 2020-07-01
  (bron_pve, "BRON programma van eisen PO", "BRON programme of requirements PO"))

/// One line of a code list: how a standard writes a value, and when it does. Days are inclusive; an absent
/// day means that the list states no limit on that side.
template <class E>
struct WireCode {
  Standard standard;
  std::string_view code;
  E value;
  std::optional<Date> vanaf = {};
  std::optional<Date> tot_en_met = {};

  [[nodiscard]] constexpr bool geldt_op(Date day) const {
    return (!vanaf || *vanaf <= day) && (!tot_en_met || day <= *tot_en_met);
  }
};

/// The codes of an enumeration in all standards: specialise it beside the enum table.
template <class E>
inline constexpr auto wire_codes = nullptr;

/// An enumeration that some standard has codes for.
template <class E>
concept WireCoded =
    DescribedEnum<E> && !std::is_same_v<std::remove_cv_t<decltype(wire_codes<E>)>, std::nullptr_t>;

/// True if, within each standard and on every day, a code stands for one value and a value has one code.
template <class E, std::size_t N>
constexpr bool wire_codes_are_sound(const std::array<WireCode<E>, N>& rows) {
  const auto starts_after = [](const WireCode<E>& a, const WireCode<E>& b) {
    return a.vanaf && b.tot_en_met && *b.tot_en_met < *a.vanaf;
  };
  for (std::size_t i = 0; i < N; ++i) {
    if (rows[i].code.empty() || starts_after(rows[i], rows[i])) return false;
    for (std::size_t j = 0; j < i; ++j) {
      const bool same_day = rows[i].standard == rows[j].standard && !starts_after(rows[i], rows[j]) &&
                            !starts_after(rows[j], rows[i]);
      if (same_day && (rows[i].code == rows[j].code || rows[i].value == rows[j].value)) return false;
    }
  }
  return true;
}

/// The value that a standard writes as `code`, compared exactly; empty if it knows no such code on that day.
///
///     from_wire<AdviesVo>(Standard::bron_pve, "45", Date(2014, 7, 31))  // vmbo_gl_havo_lwoo
///     from_wire<AdviesVo>(Standard::bron_pve, "45", Date(2014, 8, 1))   // empty: ended
///
/// Without a day every period counts, as for an old file whose date is not known; empty as well if the code
/// has meant different things over time.
template <WireCoded E>
constexpr std::optional<E> from_wire(Standard standard, std::string_view code, std::optional<Date> on = {}) {
  static_assert(wire_codes_are_sound(wire_codes<E>));
  std::optional<E> found;
  for (const WireCode<E>& row : wire_codes<E>) {
    if (row.standard != standard || row.code != code || (on && !row.geldt_op(*on))) continue;
    if (found && *found != row.value) return std::nullopt;
    found = row.value;
  }
  return found;
}

/// How a standard writes a value; empty if it has no code for it on that day. Without a day: empty as well if
/// the code changed over time.
template <WireCoded E>
constexpr std::optional<std::string_view> to_wire(Standard standard, E value, std::optional<Date> on = {}) {
  static_assert(wire_codes_are_sound(wire_codes<E>));
  std::optional<std::string_view> found;
  for (const WireCode<E>& row : wire_codes<E>) {
    if (row.standard != standard || row.value != value || (on && !row.geldt_op(*on))) continue;
    if (found && *found != row.code) return std::nullopt;
    found = row.code;
  }
  return found;
}

// ---- destination ----

/// Advice for secondary education. *bl*, *kl*, *gl* and *tl* are the four learning paths of the vmbo
/// (basisberoepsgericht, kaderberoepsgericht, gemengd, theoretisch), *lwoo* is learning support.
///
/// Ten values ended on 2014-07-31. Their numbers and end are certain; their meaning follows from the order of
/// the list (from each path to each higher one, odd numbers with lwoo) and is an inference. No act closes the
/// list of destinations that an OPP may name.
/// Source: BRON programme of requirements PO 7.1.2; OSO gegevensset 2019.1 code list 2.
OPP_CODES(AdviesVo,
  (vso, "vso", "secondary special education")
  (pro, "praktijkonderwijs", "practical training")
  (vmbo_bl, "vmbo bl", "vmbo bl")
  (vmbo_bl_lwoo, "vmbo bl met lwoo", "vmbo bl with learning support (lwoo)")
  (vmbo_bl_kl, "vmbo bl/kl", "vmbo bl/kl")
  (vmbo_bl_kl_lwoo, "vmbo bl/kl met lwoo", "vmbo bl/kl with learning support (lwoo)")
  (vmbo_bl_gl, "vmbo bl/gl", "vmbo bl/gl")
  (vmbo_bl_gl_lwoo, "vmbo bl/gl met lwoo", "vmbo bl/gl with learning support (lwoo)")
  (vmbo_bl_tl, "vmbo bl/tl", "vmbo bl/tl")
  (vmbo_bl_tl_lwoo, "vmbo bl/tl met lwoo", "vmbo bl/tl with learning support (lwoo)")
  (vmbo_bl_havo, "vmbo bl/havo", "vmbo bl/havo")
  (vmbo_bl_havo_lwoo, "vmbo bl/havo met lwoo", "vmbo bl/havo with learning support (lwoo)")
  (vmbo_kl, "vmbo kl", "vmbo kl")
  (vmbo_kl_lwoo, "vmbo kl met lwoo", "vmbo kl with learning support (lwoo)")
  (vmbo_kl_gl, "vmbo kl/gl", "vmbo kl/gl")
  (vmbo_kl_gl_lwoo, "vmbo kl/gl met lwoo", "vmbo kl/gl with learning support (lwoo)")
  (vmbo_kl_tl, "vmbo kl/tl", "vmbo kl/tl")
  (vmbo_kl_tl_lwoo, "vmbo kl/tl met lwoo", "vmbo kl/tl with learning support (lwoo)")
  (vmbo_kl_havo, "vmbo kl/havo", "vmbo kl/havo")
  (vmbo_kl_havo_lwoo, "vmbo kl/havo met lwoo", "vmbo kl/havo with learning support (lwoo)")
  (vmbo_gl, "vmbo gl", "vmbo gl")
  (vmbo_gl_lwoo, "vmbo gl met lwoo", "vmbo gl with learning support (lwoo)")
  (vmbo_gl_tl, "vmbo gl/tl", "vmbo gl/tl")
  (vmbo_gl_tl_lwoo, "vmbo gl/tl met lwoo", "vmbo gl/tl with learning support (lwoo)")
  (vmbo_gl_havo, "vmbo gl/havo", "vmbo gl/havo")
  (vmbo_gl_havo_lwoo, "vmbo gl/havo met lwoo", "vmbo gl/havo with learning support (lwoo)")
  (vmbo_tl, "vmbo tl", "vmbo tl")
  (vmbo_tl_lwoo, "vmbo tl met lwoo", "vmbo tl with learning support (lwoo)")
  (vmbo_tl_havo, "vmbo tl/havo", "vmbo tl/havo")
  (vmbo_tl_havo_lwoo, "vmbo tl/havo met lwoo", "vmbo tl/havo with learning support (lwoo)")
  (havo, "havo", "havo")
  (havo_vwo, "havo/vwo", "havo/vwo")
  (vwo, "vwo", "vwo")
  (geen_specifiek, "geen specifiek advies", "no specific advice"))

namespace detail {
inline constexpr Date kEindeOudeAdviezen{2014, 7, 31};
}

template <>
inline constexpr auto wire_codes<AdviesVo> = std::to_array<WireCode<AdviesVo>>({
    {Standard::bron_pve, "01", AdviesVo::vso},
    {Standard::bron_pve, "10", AdviesVo::pro},
    {Standard::bron_pve, "20", AdviesVo::vmbo_bl},
    {Standard::bron_pve, "21", AdviesVo::vmbo_bl_lwoo},
    {Standard::bron_pve, "22", AdviesVo::vmbo_bl_kl},
    {Standard::bron_pve, "23", AdviesVo::vmbo_bl_kl_lwoo},
    {Standard::bron_pve, "24", AdviesVo::vmbo_bl_gl, {}, detail::kEindeOudeAdviezen},
    {Standard::bron_pve, "25", AdviesVo::vmbo_bl_gl_lwoo, {}, detail::kEindeOudeAdviezen},
    {Standard::bron_pve, "26", AdviesVo::vmbo_bl_tl, {}, detail::kEindeOudeAdviezen},
    {Standard::bron_pve, "27", AdviesVo::vmbo_bl_tl_lwoo, {}, detail::kEindeOudeAdviezen},
    {Standard::bron_pve, "28", AdviesVo::vmbo_bl_havo, {}, detail::kEindeOudeAdviezen},
    {Standard::bron_pve, "29", AdviesVo::vmbo_bl_havo_lwoo, {}, detail::kEindeOudeAdviezen},
    {Standard::bron_pve, "30", AdviesVo::vmbo_kl},
    {Standard::bron_pve, "31", AdviesVo::vmbo_kl_lwoo},
    {Standard::bron_pve, "32", AdviesVo::vmbo_kl_gl},
    {Standard::bron_pve, "33", AdviesVo::vmbo_kl_gl_lwoo},
    {Standard::bron_pve, "34", AdviesVo::vmbo_kl_tl},
    {Standard::bron_pve, "35", AdviesVo::vmbo_kl_tl_lwoo},
    {Standard::bron_pve, "36", AdviesVo::vmbo_kl_havo, {}, detail::kEindeOudeAdviezen},
    {Standard::bron_pve, "37", AdviesVo::vmbo_kl_havo_lwoo, {}, detail::kEindeOudeAdviezen},
    {Standard::bron_pve, "40", AdviesVo::vmbo_gl},
    {Standard::bron_pve, "41", AdviesVo::vmbo_gl_lwoo},
    {Standard::bron_pve, "42", AdviesVo::vmbo_gl_tl},
    {Standard::bron_pve, "43", AdviesVo::vmbo_gl_tl_lwoo},
    {Standard::bron_pve, "44", AdviesVo::vmbo_gl_havo},
    {Standard::bron_pve, "45", AdviesVo::vmbo_gl_havo_lwoo, {}, detail::kEindeOudeAdviezen},
    {Standard::bron_pve, "50", AdviesVo::vmbo_tl},
    {Standard::bron_pve, "51", AdviesVo::vmbo_tl_lwoo},
    {Standard::bron_pve, "52", AdviesVo::vmbo_tl_havo},
    {Standard::bron_pve, "53", AdviesVo::vmbo_tl_havo_lwoo, {}, detail::kEindeOudeAdviezen},
    {Standard::bron_pve, "60", AdviesVo::havo},
    {Standard::bron_pve, "61", AdviesVo::havo_vwo},
    {Standard::bron_pve, "70", AdviesVo::vwo},
    {Standard::bron_pve, "80", AdviesVo::geen_specifiek, Date(2013, 8, 1)},
    {Standard::oso_2019_1, "01", AdviesVo::vso},
    {Standard::oso_2019_1, "10", AdviesVo::pro},
    {Standard::oso_2019_1, "20", AdviesVo::vmbo_bl},
    {Standard::oso_2019_1, "21", AdviesVo::vmbo_bl_lwoo},
    {Standard::oso_2019_1, "22", AdviesVo::vmbo_bl_kl},
    {Standard::oso_2019_1, "23", AdviesVo::vmbo_bl_kl_lwoo},
    {Standard::oso_2019_1, "30", AdviesVo::vmbo_kl},
    {Standard::oso_2019_1, "31", AdviesVo::vmbo_kl_lwoo},
    {Standard::oso_2019_1, "32", AdviesVo::vmbo_kl_gl},
    {Standard::oso_2019_1, "33", AdviesVo::vmbo_kl_gl_lwoo},
    {Standard::oso_2019_1, "34", AdviesVo::vmbo_kl_tl},
    {Standard::oso_2019_1, "35", AdviesVo::vmbo_kl_tl_lwoo},
    {Standard::oso_2019_1, "40", AdviesVo::vmbo_gl},
    {Standard::oso_2019_1, "41", AdviesVo::vmbo_gl_lwoo},
    {Standard::oso_2019_1, "42", AdviesVo::vmbo_gl_tl},
    {Standard::oso_2019_1, "43", AdviesVo::vmbo_gl_tl_lwoo},
    {Standard::oso_2019_1, "44", AdviesVo::vmbo_gl_havo},
    {Standard::oso_2019_1, "50", AdviesVo::vmbo_tl},
    {Standard::oso_2019_1, "51", AdviesVo::vmbo_tl_lwoo},
    {Standard::oso_2019_1, "52", AdviesVo::vmbo_tl_havo},
    {Standard::oso_2019_1, "60", AdviesVo::havo},
    {Standard::oso_2019_1, "61", AdviesVo::havo_vwo},
    {Standard::oso_2019_1, "70", AdviesVo::vwo},
    {Standard::oso_2019_1, "80", AdviesVo::geen_specifiek},
});

/// Exit profile of voortgezet speciaal onderwijs (WEC art. 14 lid 1).
///
/// OSO 2019.1 has no code: its list 32 fell out with the block on the profile.
/// Source: BRON programme of requirements PO 7.1.15, delivered from 2014-08-01.
OPP_CODES(UitstroomprofielVso,
  (dagbesteding, "dagbesteding", "day activity")
  (arbeidsmarkt, "arbeidsmarkt", "labour market")
  (vervolgonderwijs, "vervolgonderwijs", "follow-up education"))

template <>
inline constexpr auto wire_codes<UitstroomprofielVso> = std::to_array<WireCode<UitstroomprofielVso>>({
    {Standard::bron_pve, "1", UitstroomprofielVso::dagbesteding, Date(2014, 8, 1)},
    {Standard::bron_pve, "2", UitstroomprofielVso::arbeidsmarkt, Date(2014, 8, 1)},
    {Standard::bron_pve, "3", UitstroomprofielVso::vervolgonderwijs, Date(2014, 8, 1)},
});

/// Follow-up education after vo or praktijkonderwijs, as an OPP usually names it.
///
/// A convention, not law: Uitvoeringsbesluit WVO 2020 art. 2.49 asks for the follow-up education and closes
/// no list, and no standard has codes for it. Another destination is told in words, as are kind of work and
/// form of day activity, which have no list at all.
OPP_CODES(Vervolgonderwijs,
  (mbo_entree, "mbo entree (niveau 1)", "vocational, entry level (1)")
  (mbo_niveau_2, "mbo niveau 2", "vocational, level 2")
  (mbo_niveau_3, "mbo niveau 3", "vocational, level 3")
  (mbo_niveau_4, "mbo niveau 4", "vocational, level 4")
  (hbo, "hbo", "higher professional education")
  (wo, "wo", "university"))

// ---- admission, transfer ----

/// Funding category of a toelaatbaarheidsverklaring for so or vso. `nvt` is for a declaration without one
/// (sbo, praktijkonderwijs).
/// Source: BRON programme of requirements PO 7.1.14; OSO gegevensset 2019.1 code list 31, which adds `Nvt`.
OPP_CODES(TlvCategorie,
  (laag, "laag", "low")
  (midden, "midden", "middle")
  (hoog, "hoog", "high")
  (nvt, "niet van toepassing", "not applicable"))

template <>
inline constexpr auto wire_codes<TlvCategorie> = std::to_array<WireCode<TlvCategorie>>({
    {Standard::bron_pve, "L", TlvCategorie::laag},
    {Standard::bron_pve, "M", TlvCategorie::midden},
    {Standard::bron_pve, "H", TlvCategorie::hoog},
    {Standard::oso_2019_1, "L", TlvCategorie::laag},
    {Standard::oso_2019_1, "M", TlvCategorie::midden},
    {Standard::oso_2019_1, "H", TlvCategorie::hoog},
    {Standard::oso_2019_1, "Nvt", TlvCategorie::nvt},
});

/// Whether the parents agree with the *content* of a transfer dossier. Not the agreement on the part about
/// individual guidance that the acts ask for.
/// Source: OSO gegevensset 2019.1, `akkoord`, code list 37.
OPP_CODES(Akkoord,
  (ja, "akkoord", "agreed")
  (nee, "niet akkoord", "not agreed")
  (onbekend, "onbekend", "unknown"))

template <>
inline constexpr auto wire_codes<Akkoord> = std::to_array<WireCode<Akkoord>>({
    {Standard::oso_2019_1, "Ja", Akkoord::ja},
    {Standard::oso_2019_1, "Nee", Akkoord::nee},
    {Standard::oso_2019_1, "Onbekend", Akkoord::onbekend},
});

/// Whether the *transfer* of a dossier is consented to. A type of its own, although the codes are those of
/// `Akkoord`, so that the one is never taken for the other.
/// Source: OSO gegevensset 2019.1, `toestemming`, code list 37.
OPP_CODES(Toestemming,
  (ja, "toestemming", "consent")
  (nee, "geen toestemming", "no consent")
  (onbekend, "onbekend", "unknown"))

template <>
inline constexpr auto wire_codes<Toestemming> = std::to_array<WireCode<Toestemming>>({
    {Standard::oso_2019_1, "Ja", Toestemming::ja},
    {Standard::oso_2019_1, "Nee", Toestemming::nee},
    {Standard::oso_2019_1, "Onbekend", Toestemming::onbekend},
});

// ---- the school ----

/// Role of a member of staff, or a helping parent, in a group or the school.
/// Source: EDEXML 2.1, `EDEXLeerkrachtRolType` (TAL since 2017-02-17).
OPP_CODES(LeerkrachtRol,
  (adjunctdirecteur, "adjunct-directeur", "deputy head")
  (administratief_medewerker, "administratief medewerker", "administrative staff")
  (concierge, "conciërge", "caretaker")
  (directeur, "directeur", "head")
  (ict_coordinator, "ICT-coördinator", "IT coordinator")
  (intern_begeleider, "intern begeleider", "internal support coordinator")
  (klassenassistent, "klassenassistent", "classroom assistant (special primary school)")
  (leerkracht, "leerkracht", "teacher")
  (lerarenondersteuner, "lerarenondersteuner", "teacher's aide")
  (locatieleider, "locatieleider", "head of location")
  (onderwijsassistent, "onderwijsassistent", "teaching assistant")
  (ouder, "ouder", "parent")
  (remedial_teacher, "remedial teacher", "remedial teacher")
  (schoolmaatschappelijk_werker, "schoolmaatschappelijk werker", "school social worker")
  (stagiair, "stagiair", "trainee")
  (toetsafnameleider, "toetsafnameleider", "test supervisor")
  (vakleerkracht, "vakleerkracht", "subject teacher"))

template <>
inline constexpr auto wire_codes<LeerkrachtRol> = std::to_array<WireCode<LeerkrachtRol>>({
    {Standard::edexml_2_1, "ADJ", LeerkrachtRol::adjunctdirecteur},
    {Standard::edexml_2_1, "ADM", LeerkrachtRol::administratief_medewerker},
    {Standard::edexml_2_1, "CON", LeerkrachtRol::concierge},
    {Standard::edexml_2_1, "DIR", LeerkrachtRol::directeur},
    {Standard::edexml_2_1, "ICT", LeerkrachtRol::ict_coordinator},
    {Standard::edexml_2_1, "IB", LeerkrachtRol::intern_begeleider},
    {Standard::edexml_2_1, "KLA", LeerkrachtRol::klassenassistent},
    {Standard::edexml_2_1, "LRK", LeerkrachtRol::leerkracht},
    {Standard::edexml_2_1, "LOS", LeerkrachtRol::lerarenondersteuner},
    {Standard::edexml_2_1, "LOC", LeerkrachtRol::locatieleider},
    {Standard::edexml_2_1, "OWA", LeerkrachtRol::onderwijsassistent},
    {Standard::edexml_2_1, "OUD", LeerkrachtRol::ouder},
    {Standard::edexml_2_1, "RT", LeerkrachtRol::remedial_teacher},
    {Standard::edexml_2_1, "SMW", LeerkrachtRol::schoolmaatschappelijk_werker},
    {Standard::edexml_2_1, "STA", LeerkrachtRol::stagiair},
    {Standard::edexml_2_1, "TAL", LeerkrachtRol::toetsafnameleider},
    {Standard::edexml_2_1, "VAK", LeerkrachtRol::vakleerkracht},
});

/// Year group. Source: EDEXML 2.1, `EDEXJaargroepType`.
template <>
inline constexpr auto wire_codes<Jaargroep> = std::to_array<WireCode<Jaargroep>>({
    {Standard::edexml_2_1, "B", Jaargroep::baby},
    {Standard::edexml_2_1, "D", Jaargroep::dreumes},
    {Standard::edexml_2_1, "0", Jaargroep::peuter},
    {Standard::edexml_2_1, "1", Jaargroep::groep_1},
    {Standard::edexml_2_1, "2", Jaargroep::groep_2},
    {Standard::edexml_2_1, "3", Jaargroep::groep_3},
    {Standard::edexml_2_1, "4", Jaargroep::groep_4},
    {Standard::edexml_2_1, "5", Jaargroep::groep_5},
    {Standard::edexml_2_1, "6", Jaargroep::groep_6},
    {Standard::edexml_2_1, "7", Jaargroep::groep_7},
    {Standard::edexml_2_1, "8", Jaargroep::groep_8},
    {Standard::edexml_2_1, "11", Jaargroep::leerjaar_1},
    {Standard::edexml_2_1, "12", Jaargroep::leerjaar_2},
    {Standard::edexml_2_1, "13", Jaargroep::leerjaar_3},
    {Standard::edexml_2_1, "14", Jaargroep::leerjaar_4},
    {Standard::edexml_2_1, "15", Jaargroep::leerjaar_5},
    {Standard::edexml_2_1, "16", Jaargroep::leerjaar_6},
    {Standard::edexml_2_1, "S", Jaargroep::speciaal},
    {Standard::edexml_2_1, "V", Jaargroep::voortgezet_speciaal},
    {Standard::edexml_2_1, "C", Jaargroep::combinatie},
    {Standard::edexml_2_1, "N", Jaargroep::niet_po_vo},
    {Standard::edexml_2_1, "H", Jaargroep::historisch},
});

}  // namespace opp
