#pragma once

#include <QVector>
#include <QWidget>

namespace Flightdeck::Views {

enum class RungState { Done, Running, Waiting, Failed };

/// One step of a kill or a commit, in words made by the caller.
struct Rung
{
    QString title;  ///< "Accepted"
    QString detail; ///< "git.example.org says ok for main"
    QString clock;  ///< "+0.9 s"; of a waiting one what is expected, "by +47 s"
    QString wall;   ///< "14:26:32.1"
    RungState state = RungState::Waiting;

    bool operator==(const Rung &) const = default;
};

/// The steps from top to bottom, each with its clock. Arrow keys move a reading mark for assistive
/// technology.
class ClockLadder : public QWidget
{
    Q_OBJECT

public:
    explicit ClockLadder(QWidget *parent = nullptr);

    void setRungs(const QVector<Rung> &rungs);
    const QVector<Rung> &rungs() const { return m_rungs; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void describe();
    void paintRung(QPainter &painter, const QRectF &row, const Rung &rung, bool last) const;

    QVector<Rung> m_rungs;
    int m_current = 0;
};

} // namespace Flightdeck::Views
