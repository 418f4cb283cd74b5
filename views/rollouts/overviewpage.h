#pragma once

#include "core/clock.h"
#include "core/freshness.h"
#include "views/rollouts/rolloutfilter.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QSettings;
class QStackedLayout;

namespace Flightdeck::Views {

class AttentionStrip;
class RolloutTable;
class SearchField;
class Segmented;
class StatePage;

/// All rollouts, worst first: what needs a person, a filter, the table.
class OverviewPage : public QWidget
{
    Q_OBJECT
public:
    /// @param model, clock must outlive the page. @param settings remembers favourites and filters; may be
    /// null.
    OverviewPage(Rollouts::RolloutListModel *model, const Core::Clock *clock, QSettings *settings,
                 QWidget *parent = nullptr);

    /// What the cluster's source says; an empty list shows it instead of the table.
    void setFreshness(const Core::Freshness &freshness);
    int attentionCount() const;
    QString statusText() const;
    void focusFilter();

Q_SIGNALS:
    void opened(const QString &rolloutKey);
    void statusChanged();
    void retryRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeToolbar();
    void refresh();
    void showRightPage();

    Rollouts::RolloutListModel *m_model;
    RolloutFilter *m_filter;
    QSettings *m_settings;
    Core::Freshness m_freshness;
    AttentionStrip *m_strip;
    RolloutTable *m_table;
    SearchField *m_search;
    Segmented *m_groups;
    QComboBox *m_namespaces;
    QPushButton *m_favourites;
    QWidget *m_legend;
    StatePage *m_state;
    QStackedLayout *m_pages;
};

} // namespace Flightdeck::Views
