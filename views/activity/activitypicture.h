#pragma once

#include "views/activity/activityexport.h"

#include <QImage>

namespace Flightdeck::Views {

class ActivityFilter;

/// The incident for a report: its lanes, and below them its entries as text, in the colours of the theme.
/// Entries that do not fit are counted.
QImage activityPicture(const ActivityExport &what, ActivityFilter *filter);
/// The same as the bytes of a PNG.
QByteArray activityPng(const ActivityExport &what, ActivityFilter *filter);

} // namespace Flightdeck::Views
