#include "module.hpp"
#include "opp/time/calendar.hpp"
#include "opp/time/vakanties.hpp"

namespace opp::python {

namespace {

/// One unit, or years and months together, which are added at once.
Term term_of(std::optional<int> weeks, std::optional<int> days, std::optional<int> months,
             std::optional<int> years, std::optional<Afronding> rounding, bool backward) {
  const int units = int{weeks.has_value()} + int{days.has_value()} + int{months || years};
  if (units != 1) throw py::type_error("give weeks, days, or months and years");
  if (rounding.has_value() != (months || years)) {
    throw py::type_error("give a rounding with months and years, and only with these");
  }
  const Term term = weeks             ? Term::weken(*weeks)
                    : days            ? Term::dagen(*days)
                    : months && years ? Term::jaren_en_maanden(*years, *months, *rounding)
                    : months          ? Term::maanden(*months, *rounding)
                                      : Term::jaren(*years, *rounding);
  return backward ? term.terug() : term;
}

}  // namespace

void bind_time(py::module_& m) {
  bind_reachable<DagGrondslag, Einddatum, Vakantie, Vakantieaandeel, Afronding>(m);
  Class<Einddatum>().def("explain", &Einddatum::explain, py::arg("language") = "nl",
                         "The way to the date in one line.");
  Class<Vakantieaandeel>()
      .def_property_readonly("meer_dan_helft", &Vakantieaandeel::meer_dan_helft,
                             "True if more than half of the term falls in vacations.")
      .def("explain", &Vakantieaandeel::explain, py::arg("language") = "nl", "The share in one line.");

  bind_class<Calendar>(m, "Calendar", "The Dutch calendar of the Algemene termijnenwet, 1950 to 2199.")
      .def(py::init([](const std::vector<Date>& designated) {
             std::vector<AangewezenDag> days;
             for (const Date day : designated) days.push_back({day});
             return Calendar(days);
           }),
           py::kw_only(), py::arg("aangewezen_dagen"),
           "The days of Atw art. 3(1) and (2), with these designated days.")
      .def_static(
          "nederland", [] { return Calendar::nederland(); }, "The Netherlands, designated days included.")
      .def("vrije_dag", &Calendar::vrije_dag, py::arg("day"),
           "Why a day is a Saturday, Sunday or recognised holiday, or None.")
      .def("shift", &Calendar::shift, py::arg("day"), "The first working day from this day on.")
      .def(
          "deadline",
          [](const Calendar& self, Date start, std::optional<int> weeks, std::optional<int> days,
             std::optional<int> months, std::optional<int> years, std::optional<Afronding> rounding,
             bool backward, bool atw) {
            return self.deadline(start, term_of(weeks, days, months, years, rounding, backward),
                                 atw ? Atw::toepassen : Atw::niet_toepassen);
          },
          py::arg("start"), py::kw_only(), py::arg("weeks") = py::none(), py::arg("days") = py::none(),
          py::arg("months") = py::none(), py::arg("years") = py::none(), py::arg("rounding") = py::none(),
          py::arg("backward") = false, py::arg("atw") = true,
          "The last day of a term that starts to run on `start`, with its explanation.\n\n"
          "Months and years need a rounding, for a month that lacks the day. A term counted `backward` from "
          "`start` is never extended.")
      .def_static("grondslagen", &Calendar::grondslagen,
                  "Why each kind of day is off, since when, and how that is known.")
      .def_static("grondslag", &Calendar::grondslag, py::arg("dag"), py::arg("op"),
                  "Why a kind of day is off on a date, or None where there was no such rule.");
  m.def("vakanties", &vakanties, py::arg("regio"), py::arg("van"), py::arg("tot_en_met"),
        "The school vacations of a region that share a day with an interval. NoRuleError if not all are "
        "known.");
  m.def("vakantieaandeel", &vakantieaandeel, py::arg("regio"), py::arg("begin"), py::arg("einde"),
        "How much of a term from `begin` up to and including `einde` is vacation; it never moves the term.");
}

}  // namespace opp::python
