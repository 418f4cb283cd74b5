#pragma once

#include "killswitch/plan.h"

#include <QWidget>

namespace Flightdeck::Views {

/// Who gets the flag now and who would after: two bars with the counts of the proof.
class ReachView : public QWidget
{
    Q_OBJECT

public:
    explicit ReachView(QWidget *parent = nullptr);

    /// @param madeUp the ids are made up and no population: counts without shares and bars.
    void setProof(const KillSwitch::Proof &proof, bool madeUp);
    QSize sizeHint() const override { return {560, 44}; }
    QSize minimumSizeHint() const override { return {320, 44}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintRow(QPainter &painter, qreal y, const QString &when, int on, const QString &words) const;
    QString after() const;

    KillSwitch::Proof m_proof;
    bool m_madeUp = false;
};

} // namespace Flightdeck::Views
