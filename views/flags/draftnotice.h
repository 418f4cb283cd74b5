#pragma once

#include "flags/draftkeeper.h"
#include "views/common/notice.h"

namespace Flightdeck::Views {

/// Offers the edits that an earlier run of the program left, with what the branch changed since.
class DraftNotice : public Notice
{
    Q_OBJECT
public:
    /// Both outlive this.
    DraftNotice(Flags::DraftKeeper *keeper, Flags::FlagSession *session, QWidget *parent);

private:
    void refresh();

    Flags::DraftKeeper *m_keeper;
    Flags::FlagSession *m_session;
};

} // namespace Flightdeck::Views
