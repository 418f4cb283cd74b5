#include "views/killswitch/replicalist.h"

#include "core/plaintext.h"
#include "views/common/accessible.h"
#include "views/common/figuretext.h"
#include "views/common/icons.h"
#include "views/common/paint.h"
#include "views/common/spacing.h"
#include "views/common/tooltip.h"
#include "views/killswitch/killwords.h"

#include <QKeyEvent>

#include <algorithm>

namespace Flightdeck::Views {

using KillSwitch::Answer;
using KillSwitch::ReplicaRow;
using KillSwitch::Run;

namespace {

constexpr int rowHeight = 44;

struct Words
{
    Icon icon = Icon::NoData;
    Role role = Role::Quiet;
    QString answer; ///< "off"
    QString count;  ///< "12 of 12 ids"
    QString when;   ///< "+9.8 s"
    QString label;  ///< "served at"
};

QString tr(const char *text)
{
    return ReplicaList::tr(text);
}

Words wordsOf(const ReplicaRow &row, const Run &run)
{
    const bool kill = run.target.action == KillSwitch::Action::Kill;
    Words words;
    words.when = QStringLiteral("–");
    switch (row.answer) {
    case Answer::Wanted:
        words.icon = Icon::Succeeded;
        words.role = Role::Ok;
        words.answer = kill ? tr("off") : tr("restored");
        words.count = tr("%1 of %2 ids").arg(row.wanted).arg(row.asked);
        if (row.servedAtMs >= 0) {
            words.when = tr("+%1").arg(KillWords::seconds(row.servedAtMs));
            words.label = tr("served at");
        }
        return words;
    case Answer::AsBefore: {
        const int before = row.asked - row.wanted - row.unknown;
        words.icon = run.endedMs >= 0 ? Icon::Error : Icon::Partly;
        words.role = run.endedMs >= 0 ? Role::Fail : Role::Warn;
        words.answer = kill ? tr("still on") : tr("as before");
        words.count = before > 0 ? tr("for %1 of %2 ids").arg(before).arg(row.asked) : tr("the flag itself");
        break;
    }
    case Answer::Unknown:
        words.answer = tr("Unknown");
        words.count = row.asked > 0      ? tr("%1 of %2 ids unanswered").arg(row.unknown).arg(row.asked)
                      : run.endedMs >= 0 ? tr("not asked")
                                         : tr("not asked yet");
        break;
    }
    if (row.nextPoll.isValid() && run.endedMs < 0 && !run.waiting) {
        words.when = tr("by %1").arg(row.nextPoll.toLocalTime().toString(QStringLiteral("HH:mm:ss")));
        words.label = tr("next poll");
    }
    return words;
}

} // namespace

ReplicaList::ReplicaList(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Flipt replicas"));
}

void ReplicaList::setRun(const Run &run)
{
    const bool taller = run.replicas.size() != m_run.replicas.size();
    m_run = run;
    m_current = std::clamp(m_current, 0, std::max(0, int(run.replicas.size()) - 1));
    if (taller)
        updateGeometry();
    QStringList details;
    for (const ReplicaRow &row : run.replicas) {
        if (!row.detail.isEmpty())
            details += tr("%1: %2").arg(Core::plainText(row.name, 100), row.detail);
    }
    setToolTip(plainToolTip(details.join(u'\n')));
    describe();
    update();
}

QSize ReplicaList::sizeHint() const
{
    return {400, std::max(1, int(m_run.replicas.size())) * rowHeight + 2};
}

void ReplicaList::describe()
{
    if (m_run.replicas.isEmpty()) {
        setAccessibleValue(this, tr("No Flipt replica is known."));
        return;
    }
    const ReplicaRow &row = m_run.replicas[m_current];
    const Words words = wordsOf(row, m_run);
    setAccessibleValue(this, QStringLiteral("%1: %2 %3, %4 %5. %6")
                                 .arg(Core::plainText(row.name, 100), words.answer, words.count, words.label,
                                      words.when, row.detail));
}

void ReplicaList::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0 || m_run.replicas.isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_current = std::clamp(m_current + step, 0, int(m_run.replicas.size()) - 1);
    describe();
    update();
}

void ReplicaList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), color(Role::Surface), color(Role::Line), Spacing::Radius);
    const QFont dense = textFont(TextSize::Dense);
    if (m_run.replicas.isEmpty()) {
        paintIcon(painter, QRectF(12, (height() - 16) / 2.0, 16, 16), Icon::NoData, Role::Quiet);
        paintText(painter, QRectF(36, 0, width() - 44, height()), Qt::AlignVCenter | Qt::AlignLeft,
                  tr("No Flipt replica is known, so nobody can say what is served."), dense, Role::Text2);
        return;
    }
    const QFont fixed = Theme::instance().fixedFont();
    const qreal answers = width() * 0.5;
    const qreal times = width() - 110;
    for (int i = 0; i < m_run.replicas.size(); ++i) {
        const ReplicaRow &row = m_run.replicas[i];
        const Words words = wordsOf(row, m_run);
        const qreal y = 1 + i * rowHeight;
        if (i > 0)
            painter.fillRect(QRectF(1, y - 1, width() - 2, 1), color(Role::Line));
        if (hasFocus() && i == m_current)
            painter.fillRect(QRectF(1, y, 3, rowHeight - 1), color(Role::AccentFill));
        paintIcon(painter, QRectF(11, y + 14, 16, 16), words.icon, words.role);
        const auto left = Qt::AlignLeft | Qt::AlignVCenter;
        paintText(painter, QRectF(36, y + 5, answers - 44, 17), left, Core::plainText(row.name, 100), fixed,
                  Role::Text);
        const QString detail =
            row.detail.isEmpty() && row.updatedAt.isValid()
                ? tr("built %1").arg(row.updatedAt.toLocalTime().toString(QStringLiteral("HH:mm:ss")))
                : row.detail;
        paintText(painter, QRectF(36, y + 22, answers - 44, 16), left, detail, textFont(TextSize::Caption),
                  Role::Text2);
        paintText(painter, QRectF(answers, y + 5, times - answers, 17), left, words.answer,
                  textFont(TextSize::Body, QFont::DemiBold), words.role);
        paintText(painter, QRectF(answers, y + 22, times - answers, 16), left, words.count,
                  textFont(TextSize::Caption), Role::Text2);
        painter.setFont(textFont(TextSize::Dense, QFont::DemiBold));
        painter.setPen(color(Role::Text));
        const auto right = Qt::AlignRight | Qt::AlignVCenter;
        FigureText::paint(painter, QRectF(times, y + 5, 98, 17), right, words.when);
        paintText(painter, QRectF(times, y + 22, 98, 16), right, words.label, textFont(TextSize::Caption),
                  Role::Text2);
    }
}

} // namespace Flightdeck::Views
