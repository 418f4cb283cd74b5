#pragma once

#include "flags/draftkeeper.h"
#include "flags/flaglistmodel.h"
#include "flags/flagpreviewer.h"
#include "views/common/statepage.h"
#include "views/flags/commitbar.h"

#include <QWidget>

class QComboBox;
class QSplitter;
class QStackedLayout;
class QTabWidget;
class QVBoxLayout;

namespace Flightdeck::Views {

class EditorPane;
class FlagForm;
class FlagListPane;
class FlipsPanel;
class Notice;
class ProblemsPanel;
class SegmentForm;
class SegmentPanel;
class TrialPanel;

/// Flags: the list, a form for product owners and the YAML beside it, who would change sides, and the commit.
class FlagsPage : public QWidget
{
    Q_OBJECT
public:
    /// All outlive the page; `model` is filled by the page, its served states and last changes come from
    /// outside.
    FlagsPage(Flags::FlagSession *session, Flags::FlagListModel *model, Flags::FlagPreviewer *previewer,
              QWidget *parent = nullptr);

    /// Covers the page while no file is open (loading, denied, no such file); an opened session uncovers it.
    void setState(const StateContent &content);
    /// A strip over the page while its source is not live; empty: none.
    void setSourceNotice(const QString &lead, const QString &text);
    /// Edits that an earlier run left are offered on the page; `keeper` outlives it.
    void setDrafts(Flags::DraftKeeper *keeper);
    CommitBar *commitBar() const { return m_commit; }
    void choose(const Flags::FlagName &name);
    Flags::FlagName chosen() const { return m_name; }
    /// For F6: one widget a pane, in order.
    QList<QWidget *> panes() const;
    /// For the status bar: "Draft on main 7c3e2a1 · 2 edits · Flipt 1.35.0 rules · sample x.csv, 12 480 ids".
    QString statusText() const;

Q_SIGNALS:
    void statusTextChanged(const QString &text);
    /// A button of the page that setState() put up.
    void statePrimaryTriggered();
    void stateSecondaryTriggered();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildWork();
    void buildShortcuts();
    void setCompact(bool compact);
    void takeDocument();
    void takePreviews();
    void takeConflicts();
    void chooseSegment(const QString &nameSpace, const QString &key);
    /// Opens a segment's form instead of the flag's.
    void editSegment(const QString &nameSpace, const QString &key);
    void showFlagForm();
    QString nameSpaceForNew() const;
    void chooseSample(bool fromFile);

    Flags::FlagSession *m_session;
    Flags::FlagListModel *m_model;
    Flags::FlagPreviewer *m_previewer;
    Flags::FlagName m_name;
    QStackedLayout *m_stack;
    StatePage *m_statePage;
    Notice *m_source;
    Notice *m_conflicts;
    QVBoxLayout *m_notices;
    FlagListPane *m_list;
    QComboBox *m_combo;
    QWidget *m_comboRow = nullptr;
    ProblemsPanel *m_problems;
    FlagForm *m_form;
    SegmentForm *m_segmentForm;
    EditorPane *m_editor;
    SegmentPanel *m_segment;
    FlipsPanel *m_flips;
    TrialPanel *m_trial;
    QSplitter *m_columns;
    QSplitter *m_rows;
    QSplitter *m_previews;
    QTabWidget *m_tabs;
    CommitBar *m_commit;
    bool m_compact = false;
};

} // namespace Flightdeck::Views
