#pragma once

#include "flags/flagsession.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Flightdeck::Views {

class Label;

/// Why a file would not take effect, one entry a kind of problem, with what mends it: beside it, one button;
/// above, all of them.
class ProblemsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemsPanel(Flags::FlagSession *session, QWidget *parent = nullptr);

    /// True when there is something to show: the file is rejected or never opened.
    bool hasProblems() const { return m_hasProblems; }
    void refresh();

Q_SIGNALS:
    /// A problem that no button mends: show the text there.
    void goToRequested(qsizetype byte);

private:
    struct Group
    {
        Flags::Severity severity = Flags::Severity::Error;
        QString title;
        QString text;
        std::vector<const Flags::Diagnostic *> problems;
    };
    std::vector<Group> groups() const;
    void addEntry(Flags::Severity severity, const QString &title, const QString &text, const QString &button,
                  const std::function<void()> &action);
    void fixAll();
    void fixRule(const QString &rule);
    void letFliptOpenIt();
    int fixable() const;

    Flags::FlagSession *m_session;
    bool m_hasProblems = false;
    Label *m_title;
    Label *m_caption;
    QPushButton *m_fixAll;
    QWidget *m_entries = nullptr;
    QVBoxLayout *m_layout;
};

} // namespace Flightdeck::Views
