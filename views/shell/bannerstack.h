#pragma once

#include "views/common/notice.h"

#include <QVector>
#include <QWidget>

class QVBoxLayout;

namespace Flightdeck::Views {

/// What must be seen on every page as long as it is true.
struct WindowBanner
{
    Tone tone = Tone::Warn;
    QString lead; ///< bold first words
    QString text;

    bool operator==(const WindowBanner &) const = default;
};

/// The banners under the header, one strip each; takes no room when there is none.
class BannerStack : public QWidget
{
    Q_OBJECT

public:
    explicit BannerStack(QWidget *parent = nullptr);

    void setBanners(const QVector<WindowBanner> &banners);

private:
    QVector<WindowBanner> m_banners;
    QVector<Notice *> m_strips;
    QVBoxLayout *m_column;
};

} // namespace Flightdeck::Views
