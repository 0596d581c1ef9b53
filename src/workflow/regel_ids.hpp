#pragma once

#include <array>
#include <string_view>

namespace opp::workflow_table {

/// The rules that the law was read into, by id; two of them, on the exchange of OSO, are not computed yet. A
/// guard may only name one of these.
inline constexpr auto regel_ids = std::to_array<std::string_view>({
    "SCOPE-BAO",      "SCOPE-SBO",      "SCOPE-SOVSO",  "SCOPE-PRO",       "SCOPE-VO",     "SCOPE-NONE",
    "TERM-6W",        "TERM-6W-TEMP",   "TERM-6W-NEED", "TERM-ENROL-1AUG", "TERM-NOVAC",   "TERM-ATW-HOL",
    "TERM-ATW-SCOPE", "EVAL-SY",        "EVAL-PARENTS", "EVAL-PUPIL",      "EVAL-CVB",     "FIX-OOGO",
    "FIX-AGREE",      "FIX-AGREE-OPEN", "FIX-SIGN",     "FIX-CVB",         "PARTY-WEC18",  "PARTY-VO18",
    "PARTY-16",       "PARTY-GEZAG",    "HEAR-BEFORE",  "HEAR-RECORD",     "HEAR-EXPLAIN", "HEAR-NOAGE",
    "CONT-OUT-PO",    "CONT-OUT-VSO",   "CONT-OUT-VO",  "CONT-OUT-PRO",    "CONT-FACTORS", "CONT-GUIDE",
    "CONT-DEV",       "CONT-GOALS",     "CONT-HOURS",   "ADM-6",           "ADM-EXT",      "ADM-TEMP",
    "ADM-10BACK",     "ADM-ASYL",       "ADM-ZORG",     "TLV-NEED",        "TLV-PERIOD",   "TLV-END",
    "TLV-NUM",        "TLV-CAT",        "TLV-EXPERT",   "TLV-BEZW",        "TLV-RENEW",    "GPO-10W",
    "GPO-SUSP",       "GPO-FOLLOW",     "ROD-SCOPE",    "ROD-BEGIN",       "ROD-END",      "ROD-OVERLAP",
    "ROD-TERM",       "ROD-LEAVE",      "TRANS-OKR",    "TRANS-OPP-SO",    "TRANS-LIST",   "TRANS-VIEW",
    "TRANS-OSO",      "TRANS-NEW6W",    "KEEP-2Y",      "KEEP-5Y",         "KEEP-SWV3",    "KEEP-CVO3",
    "PRIV-INZAGE",    "PRIV-ART9",      "OPDC-PO",      "OPDC-VO",         "GUIDE-SOP",    "NORM-SWV",
});
static_assert(regel_ids.size() == 78);

}  // namespace opp::workflow_table
