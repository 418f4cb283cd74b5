#pragma once

#include "flags/flaglistmodel.h"
#include "flags/flagpreviewer.h"
#include "views/common/panel.h"

class QPushButton;
class QStackedWidget;

namespace Flightdeck::Views {

class FlipMatrix;
class Label;
class StatePage;

/// How many of the sample change sides between the branch's tip and the edit, from what to what.
class FlipsPanel : public Panel
{
    Q_OBJECT
public:
    FlipsPanel(Flags::FlagSession *session, Flags::FlagPreviewer *previewer, QWidget *parent = nullptr);

    /// Which flag the counts are of.
    void setFlag(const Flags::FlagName &name);
    /// "1 719 of 12 480 sampled ids change, 13.8 %."; empty when unknown.
    QString sentence() const;

Q_SIGNALS:
    void exampleChosen(const QString &entity);

private:
    void refresh();
    void showWarnings();
    void showCounts(const Flags::FlagPreview &flips);

    Flags::FlagSession *m_session;
    Flags::FlagPreviewer *m_previewer;
    Flags::FlagName m_name;
    QStackedWidget *m_pages;
    Label *m_number;
    Label *m_text;
    FlipMatrix *m_matrix;
    Label *m_warning;
    QPushButton *m_example;
    QString m_exampleEntity;
    StatePage *m_state;
};

} // namespace Flightdeck::Views
