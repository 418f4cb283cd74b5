#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

class QSettings;

namespace Flightdeck::Views {

/// Which columns of the overview are shown, in which order and how wide: what a person chose, else what fits
/// the window. Columns are those of RolloutListModel; they are stored by name, so that a later version with
/// more columns still understands them.
class TableColumns : public QObject
{
    Q_OBJECT
public:
    explicit TableColumns(QObject *parent = nullptr);

    /// All columns from left to right; the canary's name is always first.
    const QList<int> &order() const { return m_order; }
    void move(int column, int position);
    /// @param compact the window is narrow. @param severalClusters more than one is watched.
    bool isShown(int column, bool compact, bool severalClusters) const;
    /// The name cannot be hidden.
    void setShown(int column, bool shown);
    /// Pixels that a person gave it; 0: none.
    int width(int column) const { return m_widths.value(column, 0); }
    void setWidth(int column, int width);
    void reset();
    bool isDefault() const;

    /// Reads and writes the keys below `group`.
    void load(const QSettings &settings, const QString &group);
    void save(QSettings &settings, const QString &group) const;

    static QList<int> defaultOrder();
    /// Stable name for settings: "success-rate".
    static QString columnName(int column);

Q_SIGNALS:
    void changed();

private:
    QList<int> m_order;
    QHash<int, bool> m_shown; ///< what a person chose
    QHash<int, int> m_widths;
};

} // namespace Flightdeck::Views
