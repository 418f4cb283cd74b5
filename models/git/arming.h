#pragma once

#include "git/publication.h"

#include <QTimer>

namespace Flightdeck::Git {

/// Keeps the next commit ready: the way to the server open in the helper, the change made on the tip. Opens
/// the way again before servers drop it, makes the change again when the tip has moved, and lets go after a
/// while without a commit.
class Arming : public QObject
{
    Q_OBJECT
public:
    Arming(GitHelperClient *helper, QObject *parent = nullptr);

    void arm(const PublicationPlace &place, const CommitRequest &draft);
    void disarm();
    /// For a caller that could not even begin.
    void failed(const QString &change, const Failure &failure);
    /// The branch is at another commit now.
    void takeTip(const QString &tip);
    const Armed &state() const { return m_state; }

    /// Hands over what there is for a commit of `change`; during Preparing as soon as it is known. Idle
    /// afterwards. `done` runs once, unless context is gone.
    void handOver(const QString &change, QObject *context,
                  std::function<void(const std::optional<ArmedBase> &)> done);

Q_SIGNALS:
    void changed();

private:
    void open();
    void prepare(const QString &tip);
    void settle(ArmedState state);
    void deliver();

    GitHelperClient *m_helper;
    PublicationPlace m_place;
    CommitRequest m_draft;
    Armed m_state;
    std::optional<Preparation> m_prepared;
    QString m_preparedChange;
    std::unique_ptr<QObject>
        m_context; ///< of this arming's callbacks; replaced, so that late ones are dropped
    QTimer m_reopen;
    QTimer m_letGo;
    QString m_wanted; ///< change of the commit that waits
    std::function<void(const std::optional<ArmedBase> &)> m_waiting;
};

} // namespace Flightdeck::Git
