#pragma once

#include "views/common/notice.h"

#include <QVector>
#include <QWidget>

class QPushButton;

namespace Flightdeck::Views {

struct AttentionItem
{
    Tone tone = Tone::Quiet;
    Icon icon = Icon::Warning;
    QString title;  ///< "auth-service rolled back"
    QString text;   ///< one sentence or two
    QString action; ///< "Open"; empty for none

    bool operator==(const AttentionItem &) const = default;
};

/// A card with a coloured edge, 66 px high.
class AttentionCard : public QWidget
{
    Q_OBJECT

public:
    explicit AttentionCard(QWidget *parent = nullptr);

    void setItem(const AttentionItem &item);
    QSize sizeHint() const override { return {330, 66}; }
    QSize minimumSizeHint() const override { return {220, 66}; }

Q_SIGNALS:
    void activated();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    AttentionItem m_item;
    QPushButton *m_button;
};

/// Up to four cards in a row; in a compact window one line of icons and titles. Takes no room when nothing
/// needs attention.
class AttentionStrip : public QWidget
{
    Q_OBJECT

public:
    static constexpr int MostCards = 4;

    explicit AttentionStrip(QWidget *parent = nullptr);

    /// Worst first. What does not fit is counted behind "Show all".
    void setItems(const QVector<AttentionItem> &items);
    void setCompact(bool compact);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {400, sizeHint().height()}; }

Q_SIGNALS:
    void activated(int index);
    void showAllRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    QVector<AttentionItem> m_items;
    QVector<AttentionCard *> m_cards;
    QPushButton *m_showAll;
    bool m_compact = false;
};

} // namespace Flightdeck::Views
