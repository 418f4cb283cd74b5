#pragma once

#include "rollouts/rolloutrow.h"

#include <QWidget>

class QPushButton;

namespace Flightdeck::Views {

class BadgeLabel;
class Label;
class LivesPips;
class SplitBar;

/// Name, phase, split and lives of one rollout, and its three answers: why is it here, what happens next,
/// when.
class DetailHeader : public QWidget
{
    Q_OBJECT
public:
    explicit DetailHeader(QWidget *parent = nullptr);
    void show(const Rollouts::RolloutRow &row, const QDateTime &now);

Q_SIGNALS:
    void backRequested();

private:
    QPushButton *m_back;
    Label *m_name;
    Label *m_namespace;
    BadgeLabel *m_badge;
    SplitBar *m_split;
    Label *m_splitText;
    LivesPips *m_lives;
    Label *m_owner;
    Label *m_why;
    Label *m_next;
    Label *m_when;
    QString m_shownAnswers;
};

} // namespace Flightdeck::Views
