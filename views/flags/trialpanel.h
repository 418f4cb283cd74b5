#pragma once

#include "flags/flaglistmodel.h"
#include "flags/flagpreviewer.h"
#include "views/common/panel.h"

class QGridLayout;
class QLineEdit;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace Flightdeck::Views {

class BucketBars;
class Label;
class StatePage;

/// One entity with its context: which rule takes it and why, where its bucket falls, what it gets at the tip
/// and after the edit.
class TrialPanel : public Panel
{
    Q_OBJECT
public:
    TrialPanel(Flags::FlagSession *session, Flags::FlagPreviewer *previewer, QWidget *parent = nullptr);

    void setFlag(const Flags::FlagName &name);
    /// Also fills in the context where the sample knows the entity.
    void setEntity(const QString &entity);

private:
    void refresh();
    void showFields();
    void takeContext();
    void evaluate();
    QStringList properties() const;
    void addTraceLine(bool matched, int number, const QString &text);

    Flags::FlagSession *m_session;
    Flags::FlagPreviewer *m_previewer;
    Flags::FlagName m_name;
    QLineEdit *m_entity;
    QStackedWidget *m_pages;
    QGridLayout *m_fieldGrid;
    QMap<QString, QLineEdit *> m_fields;
    QWidget *m_trace = nullptr;
    QVBoxLayout *m_traceSlot;
    BucketBars *m_bars;
    Label *m_result;
    Label *m_reason;
    StatePage *m_state;
};

} // namespace Flightdeck::Views
