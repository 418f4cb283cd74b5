#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace Flightdeck::Views {

class Label;

/// For those who cannot hold: a flag's name typed in full opens a button. Hidden behind a link until asked
/// for.
class TypedPress : public QWidget
{
    Q_OBJECT

public:
    explicit TypedPress(QWidget *parent = nullptr);

    /// What has to be typed; empties the field and hides it behind the link again.
    void setKey(const QString &key, const QString &buttonText);
    /// Whether a press could go out at all.
    void setReady(bool ready);
    /// The only way to press: the hold button is refused, and what is typed sets a warning aside.
    void setAnyway(bool anyway);

    QPushButton *link() const { return m_link; }
    QLineEdit *field() const { return m_field; }
    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void pressed();

private:
    void open(bool open);
    void refresh();

    QString m_key;
    bool m_ready = false;
    bool m_anyway = false;
    Label *m_question;
    QPushButton *m_link;
    QLineEdit *m_field;
    QPushButton *m_button;
    Label *m_undo;
};

} // namespace Flightdeck::Views
