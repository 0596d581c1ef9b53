// A BRIN is not a dossier id.
#include "opp/base/strong_id.hpp"

opp::DossierId f(const opp::Brin& brin) {
#if BROKEN
  return brin;
#else
  return opp::DossierId(brin.text());
#endif
}
