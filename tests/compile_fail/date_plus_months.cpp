// A date has no hidden month arithmetic.
#include "opp/time/date.hpp"

opp::Date f(opp::Date date) {
#if BROKEN
  return date + boost::gregorian::months(1);
#else
  return date.plus_days(30);
#endif
}
