// Versions that leave a day without a value are refused by the compiler.
#include "opp/law/dated.hpp"

constexpr opp::Dated kValues = std::to_array<opp::Versie<int>>({
    {opp::Date(2013, 8, 1), opp::Date(2025, 7, BROKEN ? 30 : 31), 1},
    {opp::Date(2025, 8, 1), {}, 2},
});
static_assert(kValues.at(opp::Date(2025, 8, 1)) == 2);
