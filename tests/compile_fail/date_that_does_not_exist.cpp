// A constant that is not a day is refused by the compiler.
#include "opp/time/date.hpp"

constexpr opp::Date kDay(2026, 2, BROKEN ? 30 : 28);
