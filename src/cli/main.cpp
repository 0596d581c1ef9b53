// The program `opp`.

#include "opp/cli/command_line.hpp"

#include <iostream>
#include <string>
#include <vector>

int main(int argc, char** argv) {
  const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
  return opp::cli::run(argc > 0 ? argv[0] : "opp", arguments, std::cout, std::cerr);
}
