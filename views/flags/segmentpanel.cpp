#include "views/flags/segmentpanel.h"

#include "core/plaintext.h"
#include "views/common/funnelview.h"
#include "views/common/icons.h"
#include "views/common/label.h"
#include "views/common/spacing.h"
#include "views/common/statepage.h"
#include "views/common/style.h"
#include "views/flags/flagwords.h"
#include "views/flags/parts.h"

#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace Flightdeck::Views {

SegmentPanel::SegmentPanel(Flags::FlagSession *session, Flags::FlagPreviewer *previewer, QWidget *parent)
    : Panel(tr("Segment"), parent)
    , m_session(session)
    , m_previewer(previewer)
    , m_pages(new QStackedWidget(this))
    , m_funnel(new FunnelView)
    , m_note(new Label({}, TextSize::Caption, Role::Text2, QFont::Normal))
    , m_state(new StatePage(this))
{
    auto *sample = new QToolButton(this);
    sample->setIcon(icon(Icon::More));
    sample->setPopupMode(QToolButton::InstantPopup);
    sample->setAccessibleName(tr("Choose the sample"));
    sample->setToolTip(sample->accessibleName());
    setButtonKind(sample, ButtonKind::Tool);
    auto *menu = new QMenu(sample);
    connect(menu->addAction(tr("Sample from a CSV file…")), &QAction::triggered, this,
            [this] { Q_EMIT sampleRequested(true); });
    connect(menu->addAction(tr("Sample that comes with the console")), &QAction::triggered, this,
            [this] { Q_EMIT sampleRequested(false); });
    sample->setMenu(menu);
    addHeaderWidget(sample);

    m_note->setWordWrap(true);
    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(Spacing::Panel, Spacing::Grid, Spacing::Panel, Spacing::Grid);
    layout->addWidget(m_funnel);
    layout->addWidget(m_note);
    layout->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Whom the segment takes"));
    scroll->setWidget(inside);
    showThrough(scroll);
    m_pages->addWidget(scroll);
    m_pages->addWidget(m_state);
    body()->addWidget(m_pages);
    connect(previewer, &Flags::FlagPreviewer::previewsChanged, this, &SegmentPanel::refresh);
    connect(previewer, &Flags::FlagPreviewer::populationChanged, this, &SegmentPanel::refresh);
    connect(session, &Flags::FlagSession::documentChanged, this, &SegmentPanel::refresh);
    connect(m_state, &StatePage::primaryTriggered, this, [this] { Q_EMIT sampleRequested(true); });
    refresh();
}

void SegmentPanel::setSegment(const QString &nameSpace, const QString &key)
{
    m_nameSpace = nameSpace;
    m_key = key;
    refresh();
}

const Flags::Segment *SegmentPanel::find() const
{
    const Flags::Segment *found = nullptr;
    for (const Flags::FlagDocument &part : m_session->document().documents()) {
        for (const Flags::Segment &segment : part.segments) {
            if (part.nameSpace == m_nameSpace && segment.key == m_key)
                found = &segment; // the last one counts
        }
    }
    return found;
}

void SegmentPanel::refresh()
{
    const Flags::Segment *segment = find();
    setTitle(segment ? tr("Segment %1").arg(Core::plainText(m_key, 60)) : tr("Segment"));
    const auto say = [this](const StateContent &content) {
        setCaption({});
        m_state->setContent(content);
        m_pages->setCurrentWidget(m_state);
    };
    using Kind = StateContent::Kind;
    if (!m_session->document().accepted()) {
        say({Kind::NoData,
             tr("No preview"),
             tr("A segment of a file that Flipt rejects takes nobody."),
             {},
             {}});
        return;
    }
    if (!segment) {
        say({Kind::Empty, tr("No segment chosen"), tr("Choose one in the list or in a rule."), {}, {}});
        return;
    }
    if (m_previewer->isLoading()) {
        say({Kind::Loading, tr("Reading the sample"), {}, {}, {}});
        return;
    }
    if (!m_previewer->populationError().isEmpty() || !m_previewer->population()) {
        say({Kind::Error,
             tr("No sample"),
             Core::plainText(m_previewer->populationError(), 300),
             tr("Choose a CSV file"),
             {}});
        return;
    }
    const auto found = m_previewer->segments().constFind(m_key);
    if (found == m_previewer->segments().constEnd() || found->funnel.size() != segment->constraints.size())
        return; // the numbers of this text are on their way, the old ones stay for a blink
    const bool all = segment->matchType == Flags::MatchType::All;
    setCaption(segment->constraints.empty() ? tr("no constraints")
               : all                        ? tr("all must match")
                                            : tr("one is enough"));
    QVector<FunnelStep> steps{{tr("Sampled ids"), found->entities, {}}};
    for (size_t at = 0; at < segment->constraints.size(); ++at) {
        const Flags::Constraint &constraint = segment->constraints[at];
        QString note;
        if (at < found->missing.size() && found->missing[at] > 0)
            note = tr("%n have no %1", nullptr, int(found->missing[at]))
                       .arg(Core::plainText(constraint.property, 40));
        QString label = constraintText(constraint);
        if (!all && at > 0)
            label = tr("or %1").arg(label);
        steps.append({label, found->funnel[at], note});
    }
    if (segment->constraints.empty())
        steps.append({tr("everybody matches"), found->matched, {}});
    m_funnel->setSteps(steps);
    m_note->setText(tr("%1 match. Computed on this desk from %2; no id leaves it.")
                        .arg(shareText(found->matched, found->entities), m_previewer->populationName()));
    m_pages->setCurrentIndex(0);
}

} // namespace Flightdeck::Views
