#pragma once

#include "rollouts/rolloutlistmodel.h"

#include <QTimer>

namespace Flightdeck::Views {

/// Tells which rollouts are new or got worse within the last 600 ms: their edge is drawn once in colour. None
/// with reduced motion.
class RolloutFlash : public QObject
{
    Q_OBJECT
public:
    /// @param model must outlive this.
    explicit RolloutFlash(const Rollouts::RolloutListModel *model, QObject *parent = nullptr);

    bool flashes(const QString &key) const;

Q_SIGNALS:
    /// Some flash began or ended.
    void changed();

private:
    void look(int first, int last, bool quiet);
    void forget(int first, int last);
    void end();

    const Rollouts::RolloutListModel *m_model;
    QHash<QString, Rollouts::Attention> m_known;
    QHash<QString, qint64> m_flashing; ///< end by key, milliseconds of the steady clock
    QTimer m_end;
};

} // namespace Flightdeck::Views
