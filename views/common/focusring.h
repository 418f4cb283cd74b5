#pragma once

#include <QFocusFrame>
#include <QPointer>

class QApplication;

namespace Flightdeck::Views {

/// Draws the ring around whichever control has the focus, outside its edge, in every window of the
/// application. Item views, menus and editors inside a table show their focus themselves and get no ring.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QApplication *application);
    ~FocusRing() override;

    /// Dynamic property (bool true) of a widget that draws its own focus.
    static const char *const ownFocusProperty;

private:
    void follow(QWidget *now);

    QPointer<QFocusFrame> m_frame;
};

} // namespace Flightdeck::Views
