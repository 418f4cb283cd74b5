#include "core/plaintext.h"
#include "views/killswitch/evidence.h"
#include "views/killswitch/killflaglist.h"
#include "views/killswitch/killpanel.h"
#include "views/killswitch/runningview.h"

#include <QFileDialog>
#include <QLineEdit>

// What stands on the panel beside a kill: readiness, drill, earlier presses, and the evidence of the last
// one.

namespace Flightdeck::Views {

void KillPanel::connectStandby()
{
    connect(m_standby, &StandbyView::checkRequested, this, [this] {
        if (m_readiness)
            m_readiness->check(true);
    });
    connect(m_standby, &StandbyView::drillRequested, this, &KillPanel::beginDrill);
    connect(m_standby, &StandbyView::resumeRequested, this, &KillPanel::resumeLeft);
    connect(m_standby, &StandbyView::dropRequested, this, [this] {
        setLeft({});
        Q_EMIT leftDropped();
    });
}

void KillPanel::setReadiness(KillSwitch::Readiness *readiness)
{
    m_readiness = readiness;
    if (readiness)
        connect(readiness, &KillSwitch::Readiness::changed, this, &KillPanel::refreshAges);
    refreshAges();
}

void KillPanel::setDrill(const KillDrill &drill)
{
    m_drill = drill;
    m_standby->setDrill(drill);
}

void KillPanel::setHistory(const QList<KillSwitch::PastRun> &history)
{
    m_history = history;
    m_standby->setHistory(history);
}

void KillPanel::setLeft(const std::optional<KillSwitch::OpenRun> &left)
{
    m_left = left;
    m_standby->setLeft(left);
}

bool KillPanel::isDrill(const KillSwitch::Target &target) const
{
    return !m_drill.flag.isEmpty() && target.flag == m_drill.flag && target.nameSpace == m_drill.nameSpace;
}

void KillPanel::beginDrill()
{
    m_flags->clear();
    arm({KillSwitch::Action::Kill, m_drill.nameSpace, m_drill.flag});
    m_press->reasonField()->setText(tr("Drill"));
    m_press->reasonField()->setFocus(Qt::OtherFocusReason);
}

void KillPanel::resumeLeft()
{
    if (m_machine && m_left)
        m_machine->resume(*m_left);
    setLeft({});
}

void KillPanel::refreshAges()
{
    const QDateTime now = m_clock->now();
    m_standby->setNow(now);
    if (m_readiness)
        m_standby->setReport(m_readiness->report(), m_readiness->checking());
    if (m_machine)
        m_press->setArmed(m_machine->armed(), now);
}

void KillPanel::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save evidence"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("JSON (*.json)"));
    dialog->setDefaultSuffix(QStringLiteral("json"));
    const KillSwitch::Run run = shownRun();
    dialog->selectFile(
        QStringLiteral("kill-%1.json").arg(run.pressed.toString(QStringLiteral("yyyyMMdd-HHmmss"))));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { writeEvidence(path); });
    dialog->open();
}

Core::Result<void> KillPanel::writeEvidence(const QString &path)
{
    const auto written = saveEvidence(path, evidenceOf(shownRun(), m_environment, m_clock->now()));
    m_running->setEvidenceNote(
        written ? tr("Saved to %1").arg(Core::plainText(path, 300)) : written.error().text(), !written);
    return written;
}

} // namespace Flightdeck::Views
