#include "views/killswitch/standbyview.h"

#include "core/plaintext.h"
#include "views/common/agetext.h"
#include "views/common/buttonkind.h"
#include "views/common/icons.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/spacing.h"
#include "views/killswitch/killwords.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Flightdeck::Views {

using KillSwitch::Check;
using KillSwitch::CheckId;
using KillSwitch::PastRun;

namespace {

constexpr int pastShown = 4;

QString pressWords(const PastRun &run)
{
    const bool kill = run.action == KillSwitch::Action::Kill;
    const QString flag = Core::plainText(run.flag, 60);
    const QString time = KillWords::seconds(run.milliseconds);
    if (!run.effective)
        return kill ? StandbyView::tr("Kill of %1: not proved, ended after %2").arg(flag, time)
                    : StandbyView::tr("Restore of %1: not proved, ended after %2").arg(flag, time);
    if (run.drill)
        return StandbyView::tr("Drill on %1: effective after %2").arg(flag, time);
    return kill ? StandbyView::tr("Killed %1: effective after %2").arg(flag, time)
                : StandbyView::tr("Restored %1: effective after %2").arg(flag, time);
}

} // namespace

QString drilledWords(const QList<PastRun> &history, const QDateTime &now)
{
    const auto drill = KillSwitch::lastDrill(history);
    return drill ? StandbyView::tr("drilled %1").arg(agoText(drill->ended, now))
                 : StandbyView::tr("never drilled");
}

StandbyView::StandbyView(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label({}, TextSize::Object, Role::Text, QFont::DemiBold))
    , m_text(new Label({}, TextSize::Body, Role::Text2))
    , m_leftNotice(new Notice(Tone::Warn))
    , m_resume(m_leftNotice->addButton(tr("Go on with it")))
    , m_drop(m_leftNotice->addButton(tr("Let it be")))
    , m_checkAge(new Label({}, TextSize::Caption, Role::Text2))
    , m_check(new QPushButton(tr("Check now")))
    , m_drillWords(new Label({}, TextSize::Body, Role::Text2))
    , m_drillButton(new QPushButton(tr("Drill…")))
{
    m_text->setWordWrap(true);
    m_drillWords->setWordWrap(true);
    setSmall(m_check);
    setSmall(m_drillButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::Page, Spacing::Panel, Spacing::Page, Spacing::Panel);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_leftNotice);
    column->addSpacing(Spacing::Grid);
    const auto heading = [column](const QString &text, QWidget *beside, QWidget *button) {
        auto *row = new QHBoxLayout;
        row->setSpacing(Spacing::Grid);
        row->addWidget(new Label(text, TextSize::Caption, Role::Text2, QFont::DemiBold));
        if (beside)
            row->addWidget(beside);
        row->addStretch(1);
        if (button)
            row->addWidget(button);
        column->addLayout(row);
    };
    heading(tr("Would a kill go out?"), m_checkAge, m_check);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Spacing::Grid);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(2, 1);
    for (int i = 0; i < KillSwitch::checkCount; ++i) {
        auto *sign = new QLabel;
        auto *title = new Label(KillSwitch::checkTitle(CheckId(i)), TextSize::Dense, Role::Text);
        auto *words = new Label({}, TextSize::Dense, Role::Text2);
        words->setElided(true);
        sign->setFixedWidth(18);
        grid->addWidget(sign, i, 0);
        grid->addWidget(title, i, 1);
        grid->addWidget(words, i, 2);
        m_checks.append({sign, words});
    }
    column->addLayout(grid);
    column->addSpacing(Spacing::Grid);
    heading(tr("Drill"), nullptr, m_drillButton);
    column->addWidget(m_drillWords);
    column->addSpacing(Spacing::Grid);
    heading(tr("Last presses"), nullptr, nullptr);
    for (int i = 0; i < pastShown; ++i) {
        auto *line = new Label({}, TextSize::Dense, Role::Text2);
        line->setElided(true);
        column->addWidget(line);
        m_past.append(line);
    }
    column->addStretch(1);
    connect(m_check, &QPushButton::clicked, this, &StandbyView::checkRequested);
    connect(m_drillButton, &QPushButton::clicked, this, &StandbyView::drillRequested);
    connect(m_resume, &QPushButton::clicked, this, &StandbyView::resumeRequested);
    connect(m_drop, &QPushButton::clicked, this, &StandbyView::dropRequested);
    connect(&Theme::instance(), &Theme::changed, this, &StandbyView::refreshChecks);
    setLeft({});
    refresh();
}

QList<QWidget *> StandbyView::focusOrder() const
{
    return {m_resume, m_drop, m_check, m_drillButton};
}

void StandbyView::setWords(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
}

void StandbyView::setReport(const KillSwitch::ReadinessReport &report, bool checking)
{
    m_report = report;
    m_checking = checking;
    refresh();
}

void StandbyView::setDrill(const KillDrill &drill)
{
    m_drill = drill;
    refresh();
}

void StandbyView::setHistory(const QList<PastRun> &history)
{
    m_history = history;
    refresh();
}

void StandbyView::setLeft(const std::optional<KillSwitch::OpenRun> &left)
{
    m_left = left;
    m_leftNotice->setVisible(left.has_value());
    if (left)
        m_leftNotice->setText(
            left->target.action == KillSwitch::Action::Kill
                ? tr("A kill of %1 has not ended.").arg(Core::plainText(left->target.flag, 60))
                : tr("A restore of %1 has not ended.").arg(Core::plainText(left->target.flag, 60)),
            tr("It was pressed at %1 by %2, and the program ended before its clock did. What became of it is "
               "not known here. Going on looks first, and commits only what is missing.")
                .arg(QLocale().toString(left->pressed.toLocalTime(), QLocale::ShortFormat), left->who));
}

void StandbyView::setNow(const QDateTime &now)
{
    m_now = now;
    refresh();
}

void StandbyView::refresh()
{
    m_check->setEnabled(!m_checking);
    m_checkAge->setText(m_checking              ? tr("checking…")
                        : m_report.at.isValid() ? tr("checked %1").arg(agoText(m_report.at, m_now))
                                                : tr("not checked yet"));
    refreshChecks();
    const auto drill = KillSwitch::lastDrill(m_history);
    const QString last = drill ? tr("Last drilled %1 on %2: effective after %3.")
                                     .arg(agoText(drill->ended, m_now), Core::plainText(drill->flag, 60),
                                          KillWords::seconds(drill->milliseconds))
                               : tr("Never drilled here.");
    m_drillWords->setText(m_drill.missing.isEmpty() ? tr("%1 The whole way, on %2, which nobody depends on.")
                                                          .arg(last, Core::plainText(m_drill.flag, 60))
                                                    : tr("%1 %2").arg(last, m_drill.missing));
    m_drillButton->setEnabled(m_drill.missing.isEmpty() && !m_drill.flag.isEmpty());
    refreshHistory();
}

void StandbyView::refreshChecks()
{
    for (int i = 0; i < KillSwitch::checkCount; ++i) {
        const Check &check = m_report.checks[size_t(i)];
        const bool good = check.state == Check::State::Good;
        const bool bad = check.state == Check::State::Bad;
        auto [sign, words] = m_checks[i];
        const Icon which = good ? Icon::Succeeded : bad ? Icon::Error : Icon::NoData;
        sign->setPixmap(icon(which, good ? Role::Ok : bad ? Role::Fail : Role::Quiet).pixmap(16));
        sign->setAccessibleName(good ? tr("works") : bad ? tr("does not work") : tr("unknown"));
        words->setRole(bad ? Role::Fail : Role::Text2);
        words->setText(check.words.isEmpty() ? tr("Unknown") : check.words);
    }
}

void StandbyView::refreshHistory()
{
    for (int i = 0; i < pastShown; ++i) {
        m_past[i]->setVisible(i < m_history.size() || i == 0);
        if (i < m_history.size())
            m_past[i]->setText(
                tr("%1 · %2 · %3")
                    .arg(agoText(m_history[i].ended, m_now), pressWords(m_history[i]), m_history[i].who));
        else if (i == 0)
            m_past[i]->setText(tr("None is written down."));
    }
}

} // namespace Flightdeck::Views
