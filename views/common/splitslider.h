#pragma once

#include "views/common/palette.h"

#include <QVector>
#include <QWidget>

#include <optional>

class QDoubleSpinBox;
class QGridLayout;

namespace Flightdeck::Views {

class Label;
class SplitTrack;

struct Share
{
    QString name;               ///< variant key
    double percent = 0;         ///< 0 to 100, two decimals
    std::optional<double> head; ///< what is committed, when it differs the "was" and the tick are shown

    bool operator==(const Share &) const = default;
};

/// Shares of variants: a bar with a handle on each edge, a box with two decimals for each share. After any
/// edit the sum is 100. Shares that are given with another sum are shown as they are, with that sum, until
/// the first edit.
class SplitSlider : public QWidget
{
    Q_OBJECT

public:
    explicit SplitSlider(QWidget *parent = nullptr);

    void setShares(const QVector<Share> &shares);
    /// Percent, in order; sum 100 after the first edit.
    QVector<double> percents() const;

Q_SIGNALS:
    /// By the person, not by setShares(); also while a handle is dragged.
    void percentsChanged(const QVector<double> &percents);

private:
    void apply(const QVector<int> &hundredths);
    void refresh();
    void rebuildBoxes();

    QVector<Share> m_shares;
    QVector<int> m_hundredths;
    SplitTrack *m_track;
    QGridLayout *m_grid;
    QVector<QDoubleSpinBox *> m_boxes;
    QVector<Label *> m_was;
    Label *m_sum;
};

/// Colour of the nth share: primary first, canary second. Neighbours differ in lightness too.
Role shareRole(qsizetype index);

} // namespace Flightdeck::Views
