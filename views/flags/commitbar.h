#pragma once

#include "flags/flagsession.h"
#include "views/common/panel.h"

class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace Flightdeck::Views {

class IconLabel;
class Label;

/// The end of the way: what changes for whom, in one sentence and word by word, a message, and the button
/// that makes it so. Whether it really is so is told from outside, by setState().
class CommitBar : public Panel
{
    Q_OBJECT
public:
    enum class State {
        Idle,
        Running, ///< a commit is on its way; text says which part
        Done,    ///< text says what is true now
        Failed,  ///< text says what is still true and what next
    };

    explicit CommitBar(Flags::FlagSession *session, QWidget *parent = nullptr);

    void setState(State state, const QString &text);
    State state() const { return m_state; }
    void setAuthor(const QString &author);
    /// Something to know before committing, with a word to click; both empty: nothing.
    void setAdvice(const QString &text, const QString &action);
    /// "1 719 of 12 480 sampled ids change variant, 13.8 %."; empty: unknown.
    void setCount(const QString &text);
    QString message() const;

Q_SIGNALS:
    void adviceChosen();

private:
    void refresh();
    void showDiff();

    Flags::FlagSession *m_session;
    State m_state = State::Idle;
    QString m_stateText;
    QString m_count;
    IconLabel *m_sign;
    Label *m_sentence;
    Label *m_advice;
    QPushButton *m_adviceAction;
    QWidget *m_diff = nullptr;
    QHBoxLayout *m_diffRow;
    QLineEdit *m_message;
    IconLabel *m_person;
    Label *m_author;
    QPushButton *m_discard;
    QPushButton *m_commit;
    bool m_ownMessage = false; ///< somebody typed one
};

} // namespace Flightdeck::Views
