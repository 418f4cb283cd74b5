#pragma once

#include "flags/flagpreviewer.h"
#include "views/common/panel.h"

class QStackedWidget;

namespace Flightdeck::Views {

class FunnelView;
class Label;
class StatePage;

/// Whom a segment takes of the sample, constraint by constraint, and which sample that is.
class SegmentPanel : public Panel
{
    Q_OBJECT
public:
    SegmentPanel(Flags::FlagSession *session, Flags::FlagPreviewer *previewer, QWidget *parent = nullptr);

    void setSegment(const QString &nameSpace, const QString &key);
    QString segment() const { return m_key; }

Q_SIGNALS:
    /// Wants another sample: a CSV file to choose, or (false) the one that comes with the program.
    void sampleRequested(bool fromFile);

private:
    void refresh();
    const Flags::Segment *find() const;

    Flags::FlagSession *m_session;
    Flags::FlagPreviewer *m_previewer;
    QString m_nameSpace;
    QString m_key;
    QStackedWidget *m_pages;
    FunnelView *m_funnel;
    Label *m_note;
    StatePage *m_state;
};

} // namespace Flightdeck::Views
