#pragma once

#include "opp/base/error.hpp"
#include "opp/base/export.hpp"

namespace opp::errors {

/// Stores of dossiers.
struct OPP_API StoreErrors {
  ErrorRow not_a_store{"OPP-STORE-001", "name a file made by `opp init`, or make one", ErrorKind::store};
  ErrorRow exists{"OPP-STORE-002", "choose another name; an existing file is never overwritten",
                  ErrorKind::store};
  ErrorRow missing{"OPP-STORE-003", "make the store first with `opp init`", ErrorKind::store};
  ErrorRow newer{"OPP-STORE-004", "open the store with a newer version of opp", ErrorKind::store};
  ErrorRow conflict{"OPP-STORE-005", "load the dossier again and repeat the change", ErrorKind::conflict};
  ErrorRow damaged{"OPP-STORE-006", "restore the latest backup; do not write to this file", ErrorKind::store};
  ErrorRow failed{"OPP-STORE-007", "check free space, permissions and whether another program holds the file",
                  ErrorKind::store};
  ErrorRow dossier_not_found{"OPP-STORE-008", "check the dossier id with `opp check`", ErrorKind::not_found};
};
inline constexpr StoreErrors store{};

}  // namespace opp::errors
