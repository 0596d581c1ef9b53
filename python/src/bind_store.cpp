#include "module.hpp"
#include "opp/store/memory_store.hpp"
#include "opp/store/sqlite_store.hpp"

#include <pybind11/stl/filesystem.h>

#include <mutex>

namespace opp::python {

namespace {

/// A store that can be closed and is used by one thread at a time.
class PyStore {
 public:
  explicit PyStore(std::unique_ptr<Store> store) : store_(std::move(store)) {}

  template <class F>
  auto use(F&& f) {
    const py::gil_scoped_release release;
    const std::scoped_lock lock(mutex_);
    if (!store_) throw py::value_error("the store is closed");
    return f(*store_);
  }
  void close() {
    const py::gil_scoped_release release;
    const std::scoped_lock lock(mutex_);
    store_.reset();
  }

 private:
  std::mutex mutex_;
  std::unique_ptr<Store> store_;
};

}  // namespace

void bind_store(py::module_& m) {
  bind_class<PyStore>(m, "Store", "Keeps the events of dossiers; a context manager that closes itself.")
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
      .def(
          "append",
          [](PyStore& self, const std::vector<Change>& changes) {
            self.use([&](Store& s) { s.append(changes); });
          },
          py::arg("changes"), "Add events to one or more dossiers: all of them or none.")
      .def(
          "events",
          [](PyStore& self, const DossierId& id) { return self.use([&](Store& s) { return s.events(id); }); },
          py::arg("dossier_id"), "Events of a dossier in order; empty for an unknown id.")
      .def(
          "dossiers", [](PyStore& self) { return self.use([](Store& s) { return s.dossiers(); }); },
          "Ids of all dossiers.")
      .def(
          "history",
          [](PyStore& self, const DossierId& id) {
            return self.use([&](Store& s) { return s.history(id); });
          },
          py::arg("dossier_id"), "Everything recorded about one pupil; NotFoundError for an unknown id.")
      .def(
          "load",
          [](PyStore& self, const DossierId& id) { return self.use([&](Store& s) { return s.load(id); }); },
          py::arg("dossier_id"), "The dossier as its events make it; NotFoundError for an unknown id.")
      .def("close", &PyStore::close, "Release the file. Using the store afterwards raises ValueError.")
      .def(
          "__enter__", [](PyStore& self) { return &self; }, py::return_value_policy::reference)
      .def("__exit__", [](PyStore& self, const py::args&) { self.close(); });
}

}  // namespace opp::python
