#pragma once

#include <QCoreApplication>

namespace Flightdeck::KillSwitch {

/// Texts of functions and classes here that are no QObject. Its own name is its context: of a bare tr() in a
/// method lupdate takes the class for the context, and where it loses its way among namespaces it takes this
/// name.
struct KillSwitchWords
{
    Q_DECLARE_TR_FUNCTIONS(KillSwitchWords)
};

} // namespace Flightdeck::KillSwitch
