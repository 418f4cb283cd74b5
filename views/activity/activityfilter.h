#pragma once

#include "core/activitymodel.h"
#include "views/activity/activitysigns.h"
#include "views/activity/timerange.h"

#include <QSortFilterProxyModel>

#include <array>

namespace Flightdeck::Views {

/// The entries that are looked at: by text, kind and time.
class ActivityFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ActivityFilter(Core::ActivityModel *model, QObject *parent = nullptr);

    void setText(const QString &text);
    void setKindShown(Core::ActivityKind kind, bool shown);
    void setRange(const TimeRange &range);

    /// How many entries of each kind the text and the time leave, whether the kind is shown or not.
    std::array<int, ActivityKindCount> counts() const;
    const Core::ActivityEntry &entry(int row) const;
    /// Those of the shown entries that lie in `range`, oldest first.
    QList<Core::ActivityEntry> entriesIn(const TimeRange &range) const;
    bool isEverythingShown() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool matches(const Core::ActivityEntry &entry) const;

    Core::ActivityModel *m_model;
    QString m_text;
    std::array<bool, ActivityKindCount> m_shown{true, true, true, true};
    TimeRange m_range;
};

} // namespace Flightdeck::Views
