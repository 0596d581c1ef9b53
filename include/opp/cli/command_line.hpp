#pragma once

#include "opp/base/export.hpp"

#include <array>
#include <iosfwd>
#include <span>
#include <string>
#include <string_view>

/// The command line `opp` as a function: the program and the Python package run the same one.
namespace opp::cli {

inline constexpr int kWell = 0;
inline constexpr int kBreach = 1;
inline constexpr int kCouldNotRun = 2;

struct OPP_API ExitCode {
  int code;
  std::string_view meaning;
};

/// What the exit code of every command says; `opp --help` shows it.
inline constexpr std::array kExitCodes{
    ExitCode{kWell, "all is well"},
    ExitCode{kBreach, "something is overdue, broken or not as before"},
    ExitCode{kCouldNotRun, "the command could not run, and nothing was changed"},
};

/// A command that only the Python package has.
struct OPP_API PythonCommand {
  std::string name;
  std::string help;      ///< one line
  std::string function;  ///< `module:function`; takes the arguments after the name, returns the exit code
};

/// All of them. To add one, give it a row and write the function that the row names.
OPP_API std::span<const PythonCommand> python_commands();

/// Runs one command as `program` and returns its exit code. `arguments` do not include the name of the
/// program. Writes results to `out`, notices and errors to `err`; throws nothing that is an `std::exception`.
/// A command of `elsewhere` is named by the help, but refused with a word on where it is to be had.
OPP_API int run(const std::string& program, std::span<const std::string> arguments, std::ostream& out,
                std::ostream& err, std::span<const PythonCommand> elsewhere = python_commands());

}  // namespace opp::cli
