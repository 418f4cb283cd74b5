#pragma once

#include "rollouts/attentionrules.h"

#include <QDialog>
#include <QMap>

class QCheckBox;
class QComboBox;
class QListWidget;
class QPushButton;
class QTimeEdit;

namespace Flightdeck::Views {

class Label;
class Notice;
class Segmented;
class ToggleSwitch;

/// What a person wants to be told of, when, and how. Every change takes effect at once.
class NotificationsDialog : public QDialog
{
    Q_OBJECT
public:
    struct Choices
    {
        Rollouts::AttentionRules rules;
        bool tray = true;
        bool keepRunning = false;

        bool operator==(const Choices &) const = default;
    };

    explicit NotificationsDialog(QWidget *parent = nullptr);

    void setChoices(const Choices &choices);
    /// favourites and mutedUntil are as they were given.
    Choices choices() const;
    /// The canaries that could be muted: name for people by key of the rollout.
    void setCanaries(const QMap<QString, QString> &canaries);
    /// False: the desktop has no tray.
    void setTrayAvailable(bool available);
    /// What became of the test notification.
    void setTestResult(bool shown, const QString &text);

Q_SIGNALS:
    void changed();
    void testRequested();

private:
    QWidget *buildHead();
    QWidget *buildWhat();
    QWidget *buildMuted();
    QWidget *buildQuiet();
    QWidget *buildTray();
    QWidget *buildFoot();
    QCheckBox *check(const QString &text);
    void mute();
    void unmute();
    void fillMuted();
    void take();
    void refresh();

    Choices m_choices;
    QMap<QString, QString> m_canaries;
    bool m_trayAvailable = true;
    bool m_filling = false;
    ToggleSwitch *m_on;
    QCheckBox *m_failed;
    QCheckBox *m_halted;
    QCheckBox *m_approval;
    QCheckBox *m_finished;
    QCheckBox *m_favouritesOnly;
    QCheckBox *m_sound;
    QComboBox *m_canary;
    QPushButton *m_mute;
    QListWidget *m_muted;
    QPushButton *m_unmute;
    ToggleSwitch *m_quiet;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QList<QPushButton *> m_days; ///< Monday first
    Segmented *m_through;
    QCheckBox *m_tray;
    QCheckBox *m_keepRunning;
    Label *m_trayNote;
    QPushButton *m_test;
    Notice *m_result;
};

} // namespace Flightdeck::Views
