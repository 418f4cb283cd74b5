#pragma once

#include "rollouts/rolloutrow.h"
#include "views/common/panel.h"

class QHBoxLayout;
class QPushButton;

namespace Flightdeck::Views {

class BadgeLabel;
class Label;
class LivesPips;
class SplitBar;

/// Name, phase, split and lives of one rollout, and its three answers: why is it here, what happens next,
/// when.
class DetailHeader : public Panel
{
    Q_OBJECT
public:
    explicit DetailHeader(QWidget *parent = nullptr);

    /// @param story why it is where it is: runStory(). @param namesCluster there are several.
    void present(const Rollouts::RolloutRow &row, const QString &story, const QDateTime &now,
                 bool namesCluster = false);
    /// Adds `widget` at the right end of the first line; takes ownership.
    void addWidget(QWidget *widget);
    QPushButton *backButton() const { return m_back; }

Q_SIGNALS:
    void backRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *addAnswer(QHBoxLayout *row, const QString &question, int stretch);
    void showSplit(const Rollouts::RolloutRow &row);

    QString m_key;
    QPushButton *m_back;
    Label *m_name;
    Label *m_namespace;
    BadgeLabel *m_badge;
    SplitBar *m_split;
    Label *m_splitText;
    LivesPips *m_lives;
    Label *m_version; ///< "v2.14.0 to v2.15.0"
    BadgeLabel *m_owner;
    QHBoxLayout *m_top;
    QList<Label *> m_questions;
    Label *m_why;
    Label *m_next;
    Label *m_when;
};

} // namespace Flightdeck::Views
