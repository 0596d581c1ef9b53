#include "module.hpp"
#include "opp/cli/command_line.hpp"

#include <iostream>

namespace opp::python {

namespace {

/// Commands as Python tells them: name, line of help, `module:function`.
using Commands = std::vector<std::tuple<std::string, std::string, std::string>>;

Commands python_commands() {
  Commands commands;
  for (const auto& [name, help, function] : cli::python_commands()) {
    commands.emplace_back(name, help, function);
  }
  return commands;
}

int run(const std::vector<py::bytes>& arguments, const Commands& commands) {
  const std::vector<std::string> words(arguments.begin(), arguments.end());
  const py::gil_scoped_release release;
  std::vector<cli::PythonCommand> elsewhere;
  for (const auto& [name, help, function] : commands) elsewhere.push_back({name, help, function});
  const int code = cli::run("opp", words, std::cout, std::cerr, elsewhere);
  std::cout.flush();
  return code;
}

}  // namespace

void bind_cli(py::module_& m) {
  m.def("_cli", &run, py::arg("arguments"), py::arg("commands"),
        "Run the command line of C++ in this process and return its exit code.");
  m.def("_cli_commands", &python_commands,
        "The commands that only Python has: name, line of help, module:function.");
}

}  // namespace opp::python
