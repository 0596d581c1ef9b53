#pragma once

#include "opp/base/error.hpp"
#include "opp/base/export.hpp"

namespace opp::errors {

/// EDEXML files.
struct OPP_API EdexmlErrors {
  ErrorRow malformed{"OPP-EDEXML-001", "export the file again; it is not well-formed XML"};
  ErrorRow wrong_root{"OPP-EDEXML-002", "give an EDEXML file (root element EDEX)"};
  ErrorRow unknown_code{"OPP-EDEXML-003", "use a code of the EDEXML 2.1 code list"};
  ErrorRow duplicate_key{
      "OPP-EDEXML-004",
      "give every group, location and pupil its own key in the source system and export again"};
  ErrorRow missing{"OPP-EDEXML-005", "fill the element in the source system and export again"};
  ErrorRow bad_value{"OPP-EDEXML-006", "correct the value in the source system and export again"};
  ErrorRow dangling_reference{"OPP-EDEXML-007", "export the groups and locations together with the pupils"};
  ErrorRow no_school{"OPP-EDEXML-008", "state the BRIN of the school (option --brin)"};
  ErrorRow conflict{"OPP-EDEXML-009", "check which of the two is right and correct it in the source system"};
  ErrorRow no_schooltype{"OPP-EDEXML-010", "state the kind of school (option --schooltype)"};
};
inline constexpr EdexmlErrors edexml{};

}  // namespace opp::errors
