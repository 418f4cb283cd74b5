#pragma once

#include "views/environments/environmenttypes.h"

#include <QWidget>

class QVBoxLayout;

namespace Flightdeck::Views {

class Label;

/// What a test of a connection found and how to mend it.
class TestResultView : public QWidget
{
    Q_OBJECT

public:
    explicit TestResultView(QWidget *parent = nullptr);

    void setResult(const TestResult &result);
    void setRunning();
    void setUntested();
    /// The fields have changed since the test.
    void setOutdated();

    enum class State { Untested, Running, Tested, Outdated };
    State state() const { return m_state; }

Q_SIGNALS:
    void mendRequested(const Flightdeck::Views::TestMend &mend);

private:
    void show(State state, Tone tone, const QString &headline, const QString &note);
    QWidget *startBody();

    State m_state = State::Untested;
    QWidget *m_icon;
    Label *m_headline;
    Label *m_note;
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
};

} // namespace Flightdeck::Views
