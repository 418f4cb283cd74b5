#include "views/killswitch/planview.h"

#include "core/plaintext.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/phasebadge.h"
#include "views/common/spacing.h"
#include "views/killswitch/reachview.h"
#include "views/killswitch/writtenbox.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Flightdeck::Views {

PlanView::PlanView(QWidget *parent)
    : QWidget(parent)
    , m_name(new Label({}, TextSize::Object, Role::Text, QFont::DemiBold))
    , m_type(new BadgeLabel)
    , m_path(new Label({}, TextSize::Dense, Role::Text2))
    , m_sentence(new Label({}, TextSize::Body, Role::Text))
    , m_who(new Label({}, TextSize::Caption, Role::Text2, QFont::DemiBold))
    , m_reach(new ReachView)
    , m_written(new WrittenBox)
    , m_trouble(new Notice(Tone::Fail))
{
    m_path->setFont(Theme::instance().fixedFont());
    m_path->setElided(true);
    m_sentence->setWordWrap(true);
    m_mend = m_trouble->addButton(tr("Open the Flags page"));
    connect(m_mend, &QPushButton::clicked, this, &PlanView::mendRequested);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(10);
    heading->addWidget(m_name);
    heading->addWidget(m_type);
    heading->addWidget(m_path, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addLayout(heading);
    column->addWidget(m_sentence);
    column->addWidget(m_trouble);
    column->addSpacing(2);
    column->addWidget(m_who);
    column->addWidget(m_reach);
    column->addSpacing(2);
    column->addWidget(m_written);
    column->addStretch(1);
}

void PlanView::setMadeUp(bool madeUp)
{
    m_madeUp = madeUp;
    if (m_proof)
        m_reach->setProof(*m_proof, madeUp);
}

void PlanView::setPlan(const KillSwitch::Target &target,
                       const std::optional<Core::Result<KillSwitch::Plan>> &plan)
{
    const bool planned = plan && *plan;
    m_name->setText(Core::plainText(target.flag, 60));
    m_path->setText(Core::plainText(QString(target.nameSpace + u'/' + target.flag), 300));
    for (QWidget *part : {static_cast<QWidget *>(m_type), static_cast<QWidget *>(m_who),
                          static_cast<QWidget *>(m_reach), static_cast<QWidget *>(m_written)})
        part->setVisible(planned);
    const bool doubted = planned && !(*plan)->doubts.isEmpty();
    m_trouble->setVisible(doubted || (plan && !*plan));
    m_mend->setVisible(doubted);
    m_sentence->setVisible((planned && !doubted) || !plan);
    m_proof.reset();
    if (doubted)
        m_trouble->setText(
            tr("Flipt would not serve this yet."),
            tr("%1 What works: mend that first, or commit the kill anyway, so that it is served "
               "as soon as somebody mends it.")
                .arg((*plan)->doubts.join(u' ')));
    if (planned)
        showPlan(**plan);
    else if (plan)
        m_trouble->setText(tr("This cannot be sent."), plan->error().text());
    else
        m_sentence->setText(tr("Reading the newest flags and proving the change here…"));
}

void PlanView::showPlan(const KillSwitch::Plan &plan)
{
    const bool boolean = plan.type == Flags::FlagType::Boolean;
    m_type->setBadge({BadgeKind::Plain, boolean ? tr("Boolean flag") : tr("Variant flag"), {}, false});
    // The first note says what happens to callers, the others why it is written this way.
    m_sentence->setText(plan.notes.value(0));
    m_who->setText(boolean ? tr("Who gets true") : tr("Who gets a variant"));
    m_proof = plan.proof;
    m_reach->setProof(plan.proof, m_madeUp);
    m_written->setPlan(plan, plan.notes.mid(1));
}

} // namespace Flightdeck::Views
