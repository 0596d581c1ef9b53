// Two versions for one day are refused by the compiler.
#include "opp/law/dated.hpp"

constexpr opp::Dated kValues = std::to_array<opp::Versie<int>>({
    {opp::Date(2013, 8, 1), opp::Date(2025, BROKEN ? 8 : 7, BROKEN ? 1 : 31), 1},
    {opp::Date(2025, 8, 1), {}, 2},
});
static_assert(kValues.size() == 2);
