#pragma once

#include "core/freshness.h"
#include "views/common/icons.h"

#include <QAbstractButton>

namespace Flightdeck::Views {

/// What a source of the environment has to say, over and above its freshness.
enum class SourceSign {
    None,
    Partly,  ///< live, but not for everything: "3 of 4 namespaces live"
    Warning, ///< live, and what it says will not do: "0 flags on 2 of 2"
    Error,   ///< it cannot work as set up: "No answer on 9090"
};

/// A source in the header, 56 px high: name, what is shown of it, its age. A click asks for details.
class SourceChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SourceChip(const QString &title, QWidget *parent = nullptr);

    /// `detail` is a few words without an age ("main 7c3e2a1"); empty for the word of the state alone. The
    /// age comes from freshness.lastSeen.
    void setSource(const Core::Freshness &freshness, const QString &detail,
                   SourceSign sign = SourceSign::None);
    /// Ages are relative to `now`; call it once a second.
    void setNow(const QDateTime &now);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString secondLine() const;
    void refresh();

    Core::Freshness m_freshness;
    QString m_detail;
    SourceSign m_sign = SourceSign::None;
    QDateTime m_now;
    QString m_shown;
};

/// The icon and colour of a state, for lists that show freshness without a chip.
Icon freshnessIcon(Core::FreshnessState state);
Role freshnessRole(Core::FreshnessState state);
/// "Live", "Reconnecting", "Stale since 14:19:40", ...
QString freshnessText(const Core::Freshness &freshness);

} // namespace Flightdeck::Views
