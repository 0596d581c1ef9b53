#include "module.hpp"
#include "opp/time/calendar.hpp"

namespace opp::python {

namespace {

Term term_of(std::optional<int> weeks, std::optional<int> days) {
  if (weeks.has_value() == days.has_value()) throw py::type_error("give either weeks or days");
  return weeks ? Term::weken(*weeks) : Term::dagen(*days);
}

}  // namespace

void bind_time(py::module_& m) {
  bind_enum<TermUnit>(m);
  bind_enum<VrijeDag>(m);
  bind_enum<StapSoort>(m);
  bind_type<Stap>(m);
  bind_type<Einddatum>(m).def(
      "explain",
      [](const Einddatum& self, const std::string& language) { return self.explain(language_of(language)); },
      py::arg("language") = "nl", "The way to the date in one line.");

  py::class_<Calendar> calendar(
      m, "Calendar", "The Dutch calendar of the Algemene termijnenwet, 1950 to 2199.", py::is_final());
  calendar
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
          [](const Calendar& self, Date start, std::optional<int> weeks, std::optional<int> days, bool atw) {
            return self.deadline(start, term_of(weeks, days), atw ? Atw::toepassen : Atw::niet_toepassen);
          },
          py::arg("start"), py::kw_only(), py::arg("weeks") = py::none(), py::arg("days") = py::none(),
          py::arg("atw") = true,
          "The last day of a term that starts to run on `start`, with its explanation.");
  calendar.attr("__module__") = "opp";
}

}  // namespace opp::python
