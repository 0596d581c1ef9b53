#pragma once

/// Everything of the library. Who needs only the model and the rules includes "opp/core.hpp" and links
/// opp::core.

#include "opp/codec/events.hpp"
#include "opp/codec/receipt.hpp"
#include "opp/codec/report.hpp"
#include "opp/codec/schema.hpp"
#include "opp/codec/snapshot.hpp"
#include "opp/core.hpp"
#include "opp/errors.hpp"
#include "opp/exchange/edexml.hpp"
#include "opp/report/text.hpp"
#include "opp/store/memory_store.hpp"
#include "opp/store/sqlite_store.hpp"
#include "opp/testing/scenario.hpp"
