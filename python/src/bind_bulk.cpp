#include "module.hpp"
#include "opp/bulk/check.hpp"
#include "opp/bulk/columns.hpp"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace opp::python {

namespace {

/// One column of an outcome: numbers as they lie in memory, for the buffer protocol, and who keeps them
/// alive.
struct PyColumn {
  std::shared_ptr<const bulk::Outcomes> owner;
  const void* values;
  py::ssize_t rows;
  py::ssize_t item;
  std::string format;
};

template <class T>
PyColumn column_of(const std::shared_ptr<const bulk::Outcomes>& owner, std::span<const T> values) {
  using Number =
      typename std::conditional_t<std::is_enum_v<T>, std::underlying_type<T>, std::type_identity<T>>::type;
  return {owner, values.data(), static_cast<py::ssize_t>(values.size()), sizeof(T),
          py::format_descriptor<Number>::format()};
}

PyColumn named_column(const std::shared_ptr<const bulk::Outcomes>& outcomes, const std::string& rule,
                      const std::string& name) {
  const bulk::RuleOutcomes& of = outcomes->of(rule);
  if (name == "status") return column_of(outcomes, of.status);
  if (name == "reden") return column_of(outcomes, of.reden);
  if (name == "ernst") return column_of(outcomes, of.ernst);
  if (name == "start") return column_of(outcomes, of.start);
  if (name == "due") return column_of(outcomes, of.due);
  if (name == "met") return column_of(outcomes, of.met);
  throw py::value_error("a column is status, reden, ernst, start, due or met");
}

/// Whether the items of a buffer are whole numbers of this type, and lie next to each other.
template <class T>
bool holds(const py::buffer_info& info) {
  std::string_view format = info.format;
  if (!format.empty() && std::string_view("@=<").find(format.front()) != std::string_view::npos) {
    format.remove_prefix(1);
  }
  const std::string_view kinds = std::is_signed_v<T> ? "il" : "BILQ";
  return info.ndim == 1 && info.itemsize == sizeof(T) && format.size() == 1 &&
         kinds.find(format.front()) != std::string_view::npos &&
         (info.size == 0 || info.strides[0] == info.itemsize);
}

template <class T>
std::span<const T> values_of(const py::buffer_info& info) {
  return {static_cast<const T*>(info.ptr), static_cast<std::size_t>(info.size)};
}

void set_column(bulk::FactColumns& columns, const std::string& name, const py::buffer& values,
                const std::optional<py::buffer>& validity) {
  const py::buffer_info info = values.request();
  const std::optional<py::buffer_info> bits = validity ? std::optional(validity->request()) : std::nullopt;
  const bool with_bits = bits && holds<std::uint8_t>(*bits);
  if (bits.has_value() == with_bits && holds<std::int32_t>(info)) {
    columns.set(name, values_of<std::int32_t>(info),
                with_bits ? values_of<std::uint8_t>(*bits) : std::span<const std::uint8_t>());
  } else if (!bits && holds<std::uint64_t>(info)) {
    columns.set(name, values_of<std::uint64_t>(info));
  } else if (!bits && holds<std::uint8_t>(info)) {
    columns.set(name, values_of<std::uint8_t>(info));
  } else {
    throw py::value_error(
        "give a buffer of one dimension, without gaps, of int32, uint64 or uint8; a bitmap, of uint8, only "
        "with int32");
  }
}

}  // namespace

void bind_bulk(py::module_& m) {
  auto columns = bind_class<bulk::FactColumns>(
      m, "FactColumns", "The facts of many dossiers, one column for each fact, in the layout of Arrow.");
  columns.def(py::init<std::size_t>(), py::arg("rows") = 0)
      .def("__len__", &bulk::FactColumns::rows)
      .def("append", &bulk::FactColumns::append, py::arg("facts"), "Add a row.")
      .def("at", &bulk::FactColumns::at, py::arg("row"), "One row as facts.")
      .def("given", &bulk::FactColumns::given, py::arg("name"), "Whether a column holds anything.")
      .def("set", &set_column, py::arg("name"), py::arg("values"), py::arg("validity") = py::none(),
           "Give a column a copy of a buffer: int32 days since 1970-01-01 or numbers, uint64 sets, uint8 "
           "choices; of days with the bitmap of Arrow if some are unknown.")
      .def_property_readonly("nbytes", &bulk::FactColumns::bytes, "Bytes in memory.");
  py::list names;
  for (const bulk::ColumnInfo& info : bulk::column_table) names.append(std::string(info.name));
  columns.attr("names") = py::tuple(names);

  bind_class<PyColumn>(m, "Column", "Numbers of many dossiers; offers the buffer protocol.",
                       py::buffer_protocol())
      .def_buffer([](const PyColumn& self) {
        return py::buffer_info(const_cast<void*>(self.values), self.item, self.format, 1, {self.rows},
                               {self.item}, true);
      })
      .def("__len__", [](const PyColumn& self) { return self.rows; });

  bind_class<bulk::Outcomes, std::shared_ptr<bulk::Outcomes>>(
      m, "Outcomes", "What the rules say about many dossiers, as columns.")
      .def("__len__", &bulk::Outcomes::rows)
      .def_property_readonly(
          "peildatum", [](const bulk::Outcomes& self) { return self.peildatum(); }, "The day of the check.")
      .def_property_readonly(
          "rule_ids",
          [](const bulk::Outcomes& self) {
            std::vector<std::string> ids;
            for (const auto& of : self.rules()) ids.emplace_back(of.rule->id);
            return ids;
          },
          "Ids of the rules that were applied.")
      .def(
          "column",
          [](const std::shared_ptr<bulk::Outcomes>& self, const std::string& rule,
             const As<std::string, "typing.Literal['status', 'reden', 'ernst', 'start', 'due', 'met']">&
                 name) { return named_column(self, rule, name.value); },
          py::arg("rule_id"), py::arg("name"),
          "status, reden and ernst as places in their enumerations; start, due and met as days since "
          "1970-01-01, or the smallest int32 for none.")
      .def(
          "counts",
          [](const bulk::Outcomes& self, const std::string& rule) {
            const bulk::StatusCounts counts = self.counts(rule);
            py::typing::Dict<Status, std::size_t> named;
            for (std::size_t i = 0; i < counts.size(); ++i) {
              named[py::cast(enum_table<Status>[i].value)] = counts[i];
            }
            return named;
          },
          py::arg("rule_id"), "How many dossiers have each status.");

  m.def(
      "fact_columns",
      [](const py::typing::Iterable<Dossier>& dossiers, Date peildatum,
         const std::optional<RuleSet>& regels) {
        const RuleSet rules = regels.value_or(RuleSet::wet());
        bulk::FactColumns filled;
        for (const py::handle dossier : dossiers) {
          filled.append(rules.facts(described_in<Dossier>(dossier), peildatum));
        }
        return filled;
      },
      py::arg("dossiers"), py::arg("peildatum"), py::arg("rules") = py::none(),
      "The facts of dossiers on a day, as columns; a row for each, in their order.");
  m.def(
      "check_columns",
      [](const bulk::FactColumns& facts, Date peildatum, const std::optional<RuleSet>& regels,
         std::vector<std::string> rule_ids, unsigned threads) {
        const RuleSet rules = regels.value_or(RuleSet::wet());
        const py::gil_scoped_release other_threads_go_on;
        return std::make_shared<bulk::Outcomes>(
            bulk::check(facts, peildatum, rules, {.rules = std::move(rule_ids), .threads = threads}));
      },
      py::arg("columns"), py::arg("peildatum"), py::arg("rules") = py::none(), py::kw_only(),
      py::arg("rule_ids") = std::vector<std::string>(), py::arg("threads") = 1,
      "Apply the rules to the facts of many dossiers. Agreements and own rules look at the dossier itself "
      "and "
      "are left out.");
}

}  // namespace opp::python
