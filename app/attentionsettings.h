#pragma once

#include "rollouts/attentionrules.h"

class QSettings;

namespace Flightdeck::App {

/// What a person chose about notifications and the tray.
struct AttentionSettings
{
    Rollouts::AttentionRules rules;
    bool tray = true;
    bool keepRunning = false; ///< closing the window leaves the tray icon, and the watch

    bool operator==(const AttentionSettings &) const = default;
};

/// Whatever is broken or missing falls back to the default. Favourites come from the list's own setting;
/// mutedUntil is not remembered: a program that starts anew speaks.
AttentionSettings loadAttentionSettings(const QSettings &settings);
void saveAttentionSettings(QSettings &settings, const AttentionSettings &chosen);

} // namespace Flightdeck::App
