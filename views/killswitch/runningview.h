#pragma once

#include "killswitch/steps.h"

#include <QWidget>

class QPushButton;
class QScrollArea;

namespace Flightdeck::Views {

class BigClock;
class ClockLadder;
class ExpectationBar;
class Label;
class Notice;
class ReplicaList;
class UndoBox;

/// A kill on its way, and how it ended: the clock, its steps, every replica, what is true now.
class RunningView : public QWidget
{
    Q_OBJECT

public:
    explicit RunningView(QWidget *parent = nullptr);

    void setRun(const KillSwitch::Run &run, qint64 elapsedMs);
    /// The clock alone.
    void setElapsed(qint64 ms);
    /// What became of "Save evidence".
    void setEvidenceNote(const QString &text, bool failed);

    QPushButton *keepButton() const { return m_keep; }
    /// In the order in which Tab visits them.
    QList<QWidget *> focusOrder() const;

Q_SIGNALS:
    void keepRequested();
    void evidenceRequested();
    void undoRequested();
    void anotherRequested();
    void stopRequested();
    /// While the press waits for git.
    void tryNowRequested();
    void secondRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildLeft();
    QWidget *buildRight();
    void showHeadline();
    void showOutcome();
    QString footer() const;

    KillSwitch::Run m_run;
    BigClock *m_clock;
    Label *m_headline;
    Label *m_expected;
    ExpectationBar *m_bar;
    ClockLadder *m_ladder;
    Label *m_footer;
    QPushButton *m_stop;
    QPushButton *m_tryNow;
    QPushButton *m_second;
    QPushButton *m_another;
    Label *m_replicasTitle;
    ReplicaList *m_replicas;
    QScrollArea *m_replicasScroll;
    Label *m_metrics;
    Notice *m_trueNow;
    Notice *m_failure;
    QPushButton *m_merge; ///< of m_failure
    UndoBox *m_undo;
    QPushButton *m_evidence;
    Label *m_evidenceNote;
    QPushButton *m_keep;
    QWidget *m_left;
};

} // namespace Flightdeck::Views
