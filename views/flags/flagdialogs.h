#pragma once

#include "flags/flaglistmodel.h"
#include "flags/flagsession.h"

class QWidget;

// The dialogs of the flags page. Each opens one over `parent` and returns at once; what it does is one undo
// of the session. `done` runs after that with the key that came of it.
namespace Flightdeck::Views {

using KeyTaken = std::function<void(const QString &key)>;

void askForNewFlag(QWidget *parent, Flags::FlagSession *session, const QString &nameSpace, KeyTaken done);
void askForNewSegment(QWidget *parent, Flags::FlagSession *session, const QString &nameSpace, KeyTaken done);
/// A flag's other key: where its people fall changes with it.
void askForFlagKey(QWidget *parent, Flags::FlagSession *session, const Flags::FlagName &name, KeyTaken done);
void askForSegmentKey(QWidget *parent, Flags::FlagSession *session, const QString &nameSpace,
                      const QString &key, KeyTaken done);
/// Segments of a rule or rollout, joined by AND or OR.
/// @param apply gets what was chosen.
void askForSegments(QWidget *parent, Flags::FlagSession *session, const QString &nameSpace,
                    const Flags::SegmentReference &chosen,
                    std::function<Core::Result<void>(const Flags::SegmentReference &)> apply);
/// @param key of the variant that changes, empty for a new one.
void askForVariant(QWidget *parent, Flags::FlagSession *session, const Flags::FlagName &name,
                   const QString &key);

} // namespace Flightdeck::Views
