#pragma once

#include <QStringList>
#include <QVector>
#include <QWidget>

namespace Flightdeck::Views {

class SplitHandle;

/// The bar of a SplitSlider with its n-1 handles. Values in hundredths of a percent (shares.h).
class SplitTrack : public QWidget
{
    Q_OBJECT

public:
    explicit SplitTrack(QWidget *parent = nullptr);

    /// `head` are committed shares, drawn as ticks; empty for none.
    void setShares(const QVector<int> &shares, const QVector<int> &head, const QStringList &names);
    QSize sizeHint() const override { return {360, 40}; }
    QSize minimumSizeHint() const override { return {120, 40}; }

    /// Hundredths at a position inside the bar.
    int positionAt(qreal x) const;
    void requestEdge(qsizetype edge, int position);
    int edge(qsizetype index) const;

Q_SIGNALS:
    void edgeMoved(qsizetype edge, int position);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeHandles();
    QRectF bar() const;

    QVector<int> m_shares;
    QVector<int> m_head;
    QVector<SplitHandle *> m_handles;
};

/// One edge between two shares: drag it, or Left and Right by 1 %, with Shift by 0.1 %, with Ctrl by 5 %.
class SplitHandle : public QWidget
{
    Q_OBJECT

public:
    SplitHandle(qsizetype edge, SplitTrack *track);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    qsizetype m_edge;
    SplitTrack *m_track;
    qreal m_grip = 0;
};

} // namespace Flightdeck::Views
