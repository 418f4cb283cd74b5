#pragma once

#include <QSortFilterProxyModel>

namespace Flightdeck::Views {

/// The flags that are wanted, in the order that is wanted. Text is looked for in key, name and segments.
class FlagFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Show { All, Problems, Changed, Off, Debt };
    enum class Order {
        File,    ///< as in the text
        Key,     ///< alphabetical
        Changed, ///< last changed first; unknown ones last
        Worst,   ///< errors, then warnings, then debt
    };

    explicit FlagFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    void setShow(Show show);
    Show shown() const { return m_show; }
    void setOrder(Order order);
    Order order() const { return m_order; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_text;
    Show m_show = Show::All;
    Order m_order = Order::File;
};

} // namespace Flightdeck::Views
