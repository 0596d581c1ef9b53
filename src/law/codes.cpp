#include "opp/law/codes.hpp"

namespace opp {

static_assert(wire_codes_are_sound(wire_codes<AdviesVo>) &&
                  wire_codes_are_sound(wire_codes<UitstroomprofielVso>) &&
                  wire_codes_are_sound(wire_codes<TlvCategorie>) &&
                  wire_codes_are_sound(wire_codes<Akkoord>) &&
                  wire_codes_are_sound(wire_codes<Toestemming>) &&
                  wire_codes_are_sound(wire_codes<LeerkrachtRol>) &&
                  wire_codes_are_sound(wire_codes<Jaargroep>),
              "within a standard a code stands for one value, and a value has one code, on every day");

}  // namespace opp
