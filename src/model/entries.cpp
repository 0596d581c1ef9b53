#include "opp/base/entries_impl.hpp"
#include "opp/model/dossier.hpp"

namespace opp {

template class Entries<Gezagsdrager>;
template class Entries<School>;
template class Entries<Aanmelding>;
template class Entries<Inschrijving>;
template class Entries<Groepsplaatsing>;
template class Entries<Opdcplaatsing>;
template class Entries<Signaal>;
template class Entries<Ondersteuningsbehoefte>;
template class Entries<Aanvraag>;
template class Entries<Handelingsplan>;
template class Entries<Ondersteuning>;
template class Entries<OppVersie>;
template class Entries<Hoormoment>;
template class Entries<Overleg>;
template class Entries<Zienswijze>;
template class Entries<Advies>;
template class Entries<Evaluatie>;
template class Entries<Bijsturing>;
template class Entries<Tlv>;
template class Entries<Geschil>;
template class Entries<RodUitwisseling>;
template class Entries<Overstap>;
template class Entries<Toestemmingsverklaring>;
template class Entries<Afwijkingsmotivering>;
template class Entries<Inzageverzoek>;
template class Entries<MedischHandelen>;
template class Entries<MedischProtocol>;
template class Entries<Bekwaamheidsverklaring>;

}  // namespace opp
