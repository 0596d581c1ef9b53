#pragma once

#include "opp/rules/rule.hpp"

/// The kernels of the law, one function per distinct way of computing; the rule table says which applies
/// when.
namespace opp::kernels {

Outcome scope_if_extra_support(const Facts& facts, const Parameters& parameters);
Outcome scope_always(const Facts& facts, const Parameters& parameters);
Outcome scope_vo_2014(const Facts& facts, const Parameters& parameters);
Outcome scope_vo_2015(const Facts& facts, const Parameters& parameters);
Outcome scope_vo_2022(const Facts& facts, const Parameters& parameters);

Outcome six_weeks(const Facts& facts, const Parameters& parameters);
Outcome six_weeks_after_temporary(const Facts& facts, const Parameters& parameters);

Outcome evaluated_each_schooljaar(const Facts& facts, const Parameters& parameters);

Outcome destination_po(const Facts& facts, const Parameters& parameters);
Outcome factors(const Facts& facts, const Parameters& parameters);

Outcome heard_before(const Facts& facts, const Parameters& parameters);
Outcome heard_before_unless_adult(const Facts& facts, const Parameters& parameters);

Outcome agreement_of_parents(const Facts& facts, const Parameters& parameters);
Outcome agreement_of_adult_pupil(const Facts& facts, const Parameters& parameters);
Outcome agreement_vo(const Facts& facts, const Parameters& parameters);

}  // namespace opp::kernels
