#pragma once

#include "killswitch/history.h"
#include "killswitch/openrun.h"
#include "killswitch/readiness.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Flightdeck::Views {

class Label;
class Notice;

/// The drill flag of an environment.
struct KillDrill
{
    QString nameSpace;
    QString flag;    ///< empty: none is named
    QString missing; ///< why no drill can be begun, a plain sentence; empty: one can

    bool operator==(const KillDrill &) const = default;
};

/// The kill panel before a flag is chosen: whether a kill would go out, when it was rehearsed, what was
/// pressed before, and a press of an earlier run of the program that has not ended.
class StandbyView : public QWidget
{
    Q_OBJECT

public:
    explicit StandbyView(QWidget *parent = nullptr);

    /// First line and the sentence below it.
    void setWords(const QString &title, const QString &text);
    void setReport(const KillSwitch::ReadinessReport &report, bool checking);
    void setDrill(const KillDrill &drill);
    /// Newest first.
    void setHistory(const QList<KillSwitch::PastRun> &history);
    /// Nothing: there is none.
    void setLeft(const std::optional<KillSwitch::OpenRun> &left);
    /// Ages are told from then. UTC.
    void setNow(const QDateTime &now);

    QPushButton *checkButton() const { return m_check; }
    QPushButton *drillButton() const { return m_drillButton; }
    QPushButton *resumeButton() const { return m_resume; }
    /// In the order in which Tab visits them.
    QList<QWidget *> focusOrder() const;

Q_SIGNALS:
    void checkRequested();
    void drillRequested();
    void resumeRequested();
    /// The press of an earlier run is not to be gone on with.
    void dropRequested();

private:
    void refresh();
    void refreshChecks();
    void refreshHistory();

    KillSwitch::ReadinessReport m_report;
    bool m_checking = false;
    KillDrill m_drill;
    QList<KillSwitch::PastRun> m_history;
    std::optional<KillSwitch::OpenRun> m_left;
    QDateTime m_now;
    Label *m_title;
    Label *m_text;
    Notice *m_leftNotice;
    QPushButton *m_resume;
    QPushButton *m_drop;
    Label *m_checkAge;
    QPushButton *m_check;
    QList<QPair<QLabel *, Label *>> m_checks; ///< sign and words, in the order of CheckId
    Label *m_drillWords;
    QPushButton *m_drillButton;
    QList<Label *> m_past;
};

/// "drilled 3 d ago" or "never drilled".
QString drilledWords(const QList<KillSwitch::PastRun> &history, const QDateTime &now);

} // namespace Flightdeck::Views
