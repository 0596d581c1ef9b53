#pragma once

/// Names of the types that headers of a program mention most, without their definitions.
namespace opp {

class Calendar;
class Date;
class Error;
class Instant;
struct ErrorRow;
struct Where;

template <class T>
class Dated;
struct Beleid;

struct Change;
struct Dossier;
struct Event;
struct Feit;
class History;
struct Leerling;
struct OppVersie;
struct Payload;

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
