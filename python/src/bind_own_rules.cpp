#include "module.hpp"
#include "opp/rules/fact_table.hpp"
#include "opp/rules/own_rule.hpp"
#include "opp/rules/rule_set.hpp"
#include "own_rule.hpp"

#include <memory>
#include <set>
#include <stdexcept>

namespace opp::python {

namespace {

py::object value_of(Day day) { return py::cast(day.optional()); }
py::object value_of(std::int32_t number) { return py::int_(number); }
py::object value_of(Schooltype type) { return py::cast(type); }
py::object value_of(Verplicht answer) {
  if (answer == Verplicht::onbekend) return py::none();
  return py::bool_(answer == Verplicht::ja);
}
/// A set of school years, as the years in which they begin.
py::object value_of(std::uint64_t years) {
  py::list first_years;
  for (unsigned bit = 0; bit < 64; ++bit) {
    if ((years >> bit & 1U) != 0) first_years.append(Facts::kEersteSchooljaar + static_cast<int>(bit));
  }
  return first_years;
}

bool holds_marks(std::string_view column) { return column == "kenmerken" || column == "randkenmerken"; }

/// Calls `f(name, value)` for every fact; `value` is called only when asked for.
template <class F>
void for_each_named(const Facts& facts, F&& f) {
  for_each_fact([&](const auto& column) {
    if (holds_marks(column.name)) return;
    f(column.name, [&] { return value_of(column.of(facts)); });
  });
  for_each_fact_mark(
      [&](std::string_view name, auto mark) { f(name, [&] { return py::bool_(facts.has(mark)); }); });
}

Any fact_named(const Facts& facts, std::string_view wanted) {
  py::object found;
  for_each_named(facts, [&](std::string_view name, const auto& value) {
    if (name == wanted) found = value();
  });
  if (!found) throw py::key_error(std::string(wanted));
  return {found};
}

py::typing::List<py::str> names_of(const Facts& facts) {
  py::typing::List<py::str> names;
  for_each_named(facts, [&](std::string_view name, const auto&) { names.append(std::string(name)); });
  return names;
}

/// What a Python rule sees: a window on the view of the library, closed when the rule returns.
class PyView {
 public:
  explicit PyView(const DossierView& view) : view_(&view) {}

  void close() noexcept { view_ = nullptr; }

  [[nodiscard]] const DossierView& get() const {
    if (view_ == nullptr) throw std::runtime_error("a DossierView can be used only while the rule runs");
    return *view_;
  }
  /// Copied once, so that it may be kept.
  [[nodiscard]] py::object dossier() {
    if (!dossier_) dossier_ = py::cast(get().dossier);
    return dossier_;
  }

 private:
  const DossierView* view_;
  py::object dossier_;
};

/// A Python function that may be called, copied and dropped by any thread.
class PyKernel {
 public:
  explicit PyKernel(py::function function)
      : function_(new py::function(std::move(function)), [](const py::function* held) {
          const py::gil_scoped_acquire gil;
          delete held;
        }) {}

  OwnOutcome operator()(const DossierView& view) const {
    const py::gil_scoped_acquire gil;
    const auto window = std::make_shared<PyView>(view);
    struct Closer {
      PyView& window;
      ~Closer() { window.close(); }
    } const closer{*window};
    const py::object answer = (*function_)(window);
    if (!py::isinstance<OwnOutcome>(answer)) {  // a Python exception, so that it can be the cause of another
      PyErr_SetString(PyExc_TypeError, "an own rule returns an OwnOutcome");
      throw py::error_already_set();
    }
    return answer.cast<OwnOutcome>();
  }

 private:
  std::shared_ptr<const py::function> function_;
};

Schooltypen schools_of(const std::optional<std::set<Schooltype>>& given) {
  Schooltypen schools = OwnRule{}.scholen;
  if (!given) return schools;
  schools = {};
  for (const Schooltype type : *given) schools.add(type);
  return schools;
}

}  // namespace

void bind_own_rules(py::module_& m) {
  bind_reachable<Status, Ernst, Reden, Regelsoort, Onderwerp>(m);

  bind_class<Facts>(
      m, "Facts",
      "What the rules know of a dossier on a day: a mapping by name.\n\n"
      "A day is a date or None, a yes/no fact a bool, a set of school years the list of the years "
      "in which they begin.")
      .def("__getitem__", &fact_named, py::arg("name"))
      .def(
          "__contains__",
          [](const Facts& self, const std::string& name) { return names_of(self).contains(name); },
          py::arg("name"))
      .def("__iter__",
           [](const Facts& self) { return py::typing::Iterator<py::str>(py::iter(names_of(self))); })
      .def("__len__", [](const Facts& self) { return names_of(self).size(); })
      .def("keys", &names_of, "The names, in the order of the table of facts.");

  bind_class<PyView, std::shared_ptr<PyView>>(m, "DossierView", "What an own rule sees.")
      .def_property_readonly(
          "facts", [](const PyView& self) { return self.get().facts; }, "The facts on the peildatum.")
      .def_property_readonly(
          "dossier", [](PyView& self) { return As<py::object, "opp.Dossier">{self.dossier()}; },
          "The dossier; it may hold what was recorded after the peildatum.")
      .def_property_readonly(
          "beleid", [](const PyView& self) { return self.get().beleid; }, "The policy of the rule set.")
      .def_property_readonly(
          "calendar", [](const PyView& self) { return self.get().calendar; }, "The calendar of the rule set.")
      .def_property_readonly(
          "peildatum", [](const PyView& self) { return self.get().peildatum(); }, "The day of the check.");

  bind_class<OwnOutcome>(m, "OwnOutcome", "Answer of an own rule.")
      .def(py::init([](Status status, std::string nl, std::string en, std::optional<Date> start,
                       std::optional<Date> due, std::optional<Date> met) {
             return OwnOutcome{status, {std::move(nl), std::move(en)}, start, due, met};
           }),
           py::arg("status"), py::arg("nl"), py::arg("en") = "", py::kw_only(), py::arg("start") = py::none(),
           py::arg("due") = py::none(), py::arg("met") = py::none())
      .def_readonly("status", &OwnOutcome::status, "The answer.")
      .def_property_readonly(
          "nl", [](const OwnOutcome& self) { return self.toelichting.nl; }, "What is found, in Dutch.")
      .def_property_readonly(
          "en", [](const OwnOutcome& self) { return self.toelichting.en; },
          "The same in English; the Dutch sentence if empty.")
      .def_readonly("start", &OwnOutcome::start, "The day from which the rule counts.")
      .def_readonly("due", &OwnOutcome::due, "Last day in time.")
      .def_readonly("met", &OwnOutcome::met, "The day on which it was done.");

  using Kernel = py::typing::Callable<OwnOutcome(const PyView&)>;
  bind_class<OwnRule>(m, "OwnRule",
                      "A rule of your own: a row and a function. The decorator ``own_rule`` makes one.")
      .def(py::init([](std::string id, Kernel kernel, std::string titel, std::string bron,
                       std::string titel_en, const std::optional<std::set<Schooltype>>& scholen,
                       std::optional<Date> vanaf, std::optional<Date> tot_en_met, Onderwerp onderwerp,
                       Ernst ernst) {
             return OwnRule{.id = std::move(id),
                            .titel_nl = std::move(titel),
                            .titel_en = std::move(titel_en),
                            .kernel = PyKernel(std::move(kernel)),
                            .bron = std::move(bron),
                            .scholen = schools_of(scholen),
                            .vanaf = vanaf.value_or(kFirstSupportedDay),
                            .tot_en_met = tot_en_met,
                            .onderwerp = onderwerp,
                            .ernst = ernst};
           }),
           py::arg("id"), py::arg("kernel"), py::kw_only(), py::arg("titel"), py::arg("bron"),
           py::arg("titel_en") = "", py::arg("scholen") = py::none(), py::arg("vanaf") = py::none(),
           py::arg("tot_en_met") = py::none(), py::arg("onderwerp") = Onderwerp::inschrijving,
           py::arg("ernst") = Ernst::waarschuwing)
      .def_readonly("id", &OwnRule::id, "Id of the rule.")
      .def_readonly("titel", &OwnRule::titel_nl, "What it checks, in Dutch.")
      .def_readonly("bron", &OwnRule::bron, "Where the rule comes from.")
      .def("__repr__", [](const OwnRule& self) { return "OwnRule(" + self.id + ")"; });
}

py::list raised(const std::vector<RuleFailure>& failures) {
  py::list errors;
  for (const RuleFailure& failure : failures) {
    const py::object error = error_object(failure.error);
    try {
      std::rethrow_exception(failure.cause);
    } catch (py::error_already_set& cause) {
      error.attr("__cause__") = cause.value();
    } catch (...) {  // a C++ rule: its exception has no Python form
    }
    errors.append(error);
  }
  return errors;
}

void let_interrupts_through(const std::vector<RuleFailure>& failures) {
  for (const RuleFailure& failure : failures) {
    try {
      std::rethrow_exception(failure.cause);
    } catch (py::error_already_set& cause) {
      if (!cause.matches(PyExc_Exception)) throw;
    } catch (...) {
    }
  }
}

}  // namespace opp::python
