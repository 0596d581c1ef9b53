#include "opp/store/memory_store.hpp"
#include "opp/store/sqlite_store.hpp"
#include "stream.hpp"

#include <pybind11/stl/filesystem.h>

namespace opp::python {

void bind_store(py::module_& m) {
  auto store =
      bind_class<PyStore>(m, "Store", "Keeps the events of dossiers; a context manager that closes itself.");
  store
      .def_static(
          "create",
          [](const std::filesystem::path& path) {
            const py::gil_scoped_release release;
            return std::make_unique<PyStore>(
                std::unique_ptr<Store>(new SqliteStore(SqliteStore::create(path.string()))));
          },
          py::arg("path"), "Make a new store in one SQLite file; an existing file is never overwritten.")
      .def_static(
          "open",
          [](const std::filesystem::path& path) {
            const py::gil_scoped_release release;
            return std::make_unique<PyStore>(
                std::unique_ptr<Store>(new SqliteStore(SqliteStore::open(path.string()))));
          },
          py::arg("path"), "Open a store.")
      .def_static(
          "in_memory", [] { return std::make_unique<PyStore>(std::make_unique<MemoryStore>()); },
          "A store that is gone with the object.")
      .def("close", &PyStore::close, "Release the file. Using the store afterwards raises ValueError.")
      .def(
          "__enter__", [](PyStore& self) { return &self; }, py::return_value_policy::reference)
      .def("__exit__", [](PyStore& self, const py::args&) { self.close(); });
  def_streams<DossierStream>(store, "dossiers", kDossierWords);
}

}  // namespace opp::python
