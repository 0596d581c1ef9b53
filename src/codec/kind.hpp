#pragma once

// Everything of this module for a kind of stream, in one source.
#include "events.hpp"
#include "schema.hpp"
#include "snapshot.hpp"

#define OPP_CODEC_KIND(Kind)                                                                  \
  template std::string to_json(const EventOf<Kind>&);                                         \
  template std::string payload_to_json(const PayloadOf<Kind::Feit>&);                         \
  template PayloadOf<Kind::Feit> payload_from_json<Kind>(std::string_view, std::string_view); \
  template std::vector<EventOf<Kind>> parse_events<Kind>(std::string_view, std::string_view,  \
                                                         const EventDefaults&);               \
  template std::string state_to_json<Kind>(const Kind::State&);                               \
  template Kind::State state_from_json<Kind>(std::string_view);                               \
  template std::string json_schema_event<Kind>();                                             \
  template std::string json_schema_state<Kind>();                                             \
  template std::string to_snapshot<Kind>(const Kind::State&);                                 \
  template Kind::State from_snapshot<Kind>(std::string_view)
