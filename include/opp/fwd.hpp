#pragma once

/// Names of the types that headers of a program mention most, without their definitions.
namespace opp {

class Calendar;
class Date;
class Error;
class Instant;
struct ErrorRow;
struct Where;

struct Beleid;

template <class Feit>
struct PayloadOf;
template <class Kind>
struct EventOf;
template <class Kind>
struct ChangeOf;
template <class Kind>
class HistoryOf;

struct DossierStream;
struct Dossier;
struct Feit;
struct Leerling;
struct OppVersie;
using Payload = PayloadOf<Feit>;
using Event = EventOf<DossierStream>;
using Change = ChangeOf<DossierStream>;
using History = HistoryOf<DossierStream>;

struct Facts;
struct Finding;
struct OwnRule;
struct Report;
class RuleSet;

class Store;

namespace bulk {
class FactColumns;
class Outcomes;
}  // namespace bulk

}  // namespace opp
