#pragma once

#include "core/clock.h"
#include "core/freshness.h"
#include "views/rollouts/rolloutfilter.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QPushButton;
class QSettings;

namespace Flightdeck::Views {

class AttentionStrip;
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
    /// @param model, clock must outlive the page. @param settings remembers favourites; may be null.
    OverviewPage(Rollouts::RolloutListModel *model, const Core::Clock *clock, QSettings *settings,
                 QWidget *parent = nullptr);

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
    void refresh();
    void refreshNamespaces();
    void fitWidth();
    void showRightPage();
    StateContent stateContent() const;
    /// False while the number of canaries is not known: no number is shown then.
    bool isKnown() const;

    Rollouts::RolloutListModel *m_model;
    const Core::Clock *m_clock;
    RolloutFilter *m_filter;
    QSettings *m_settings;
    Core::Freshness m_freshness;
    SearchField *m_search;
    Segmented *m_groups;
    QComboBox *m_namespaces;
    QPushButton *m_favourites;
    RolloutTable *m_table;
    Panel *m_panel;
    QWidget *m_legend;
    StatePage *m_state;
    AttentionStrip *m_strip;
    QStringList m_attentionKeys; ///< rollouts of the strip's cards, empty for a cluster
    QTimer m_refresh;            ///< one refresh for many changed rows
};

} // namespace Flightdeck::Views
