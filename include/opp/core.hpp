#pragma once

/// The core: time, law, model, rules and workflow. Pure: no file, clock, environment or database.

#include "opp/law/beleid.hpp"
#include "opp/law/codes.hpp"
#include "opp/law/dated.hpp"
#include "opp/law/identifiers.hpp"
#include "opp/law/legal_reference.hpp"
#include "opp/law/praktijk.hpp"
#include "opp/law/schooltype.hpp"
#include "opp/model/change.hpp"
#include "opp/model/dossier.hpp"
#include "opp/model/event.hpp"
#include "opp/model/history.hpp"
#include "opp/model/verschil.hpp"
#include "opp/rules/check.hpp"
#include "opp/time/calendar.hpp"
#include "opp/time/date.hpp"
#include "opp/time/schooljaar.hpp"
#include "opp/time/term.hpp"
#include "opp/time/vakanties.hpp"
#include "opp/version.hpp"
#include "opp/workflow/workflow.hpp"
