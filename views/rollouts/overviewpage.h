#pragma once

#include "core/clock.h"
#include "core/freshness.h"
#include "rollouts/rolloutboard.h"
#include "views/rollouts/rolloutfilter.h"
#include "views/rollouts/tablecolumns.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QSettings;

namespace Flightdeck::Views {

class AttentionStrip;
class ClusterStrip;
class NamespaceButton;
class Notice;
class Panel;
class RolloutTable;
class SearchField;
class Segmented;
class StatePage;
struct StateContent;

/// All rollouts, worst first: what needs a person, a filter, the table.
class OverviewPage : public QWidget
{
    Q_OBJECT
public:
    /// @param board, clock must outlive the page. @param settings remembers favourites, and for each
    /// environment namespaces, columns and order; may be null.
    OverviewPage(Rollouts::RolloutBoard *board, const Core::Clock *clock, QSettings *settings,
                 QWidget *parent = nullptr);

    /// Shows what was chosen in this environment the last time. The page begins with the one without a name.
    void setEnvironment(const QString &name);
    /// Writes the rows shown, in their order. A failure is told on the page. False then.
    bool exportTo(const QString &fileName);

    /// What the cluster's source says; an empty list shows it instead of the table.
    void setFreshness(const Core::Freshness &freshness);
    int attentionCount() const;
    QString statusText() const;
    void focusFilter();
    void focusTable();

Q_SIGNALS:
    void opened(const QString &rolloutKey);
    void statusChanged();
    void retryRequested();
    void dashboardRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QHBoxLayout *makeToolbar();
    QString settingsGroup() const;
    void loadChoices();
    void saveChoices();
    void refresh();
    void refreshClusters();
    void showSorting();
    void showColumnsDialog();
    void askForFile();
    void say(bool failed, const QString &lead, const QString &text);
    void fitWidth();
    void showRightPage();
    StateContent stateContent() const;
    /// False while the number of canaries is not known: no number is shown then.
    bool isKnown() const;

    Rollouts::RolloutBoard *m_board;
    Rollouts::RolloutListModel *m_model;
    const Core::Clock *m_clock;
    RolloutFilter *m_filter;
    TableColumns *m_columns;
    QSettings *m_settings;
    QString m_environment;
    bool m_loading = false; ///< choices are being read: they are not written back
    Core::Freshness m_freshness;
    SearchField *m_search;
    Segmented *m_groups;
    NamespaceButton *m_namespaces;
    QPushButton *m_favourites;
    QPushButton *m_sorting; ///< what orders the rows, and the way back to worst first
    QPushButton *m_columnsButton;
    QPushButton *m_export;
    RolloutTable *m_table;
    Panel *m_panel;
    QWidget *m_legend;
    StatePage *m_state;
    AttentionStrip *m_strip;
    ClusterStrip *m_clusters;
    Notice *m_notice;            ///< how an export went
    QStringList m_attentionKeys; ///< rollouts of the strip's cards, empty for a cluster
    QTimer m_refresh;            ///< one refresh for many changed rows
};

} // namespace Flightdeck::Views
