// A term in months says what happens in a month that lacks the day.
#include "opp/time/term.hpp"

opp::Term f() {
#if BROKEN
  return opp::Term::maanden(3);
#else
  return opp::Term::maanden(3, opp::Afronding::naar_laatste_dag);
#endif
}
