#include "views/flags/parts.h"

#include "views/common/theme.h"

#include <QPainter>
#include <QScrollArea>

namespace Flightdeck::Views {

namespace {

class Hairline final : public QWidget
{
public:
    explicit Hairline(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), color(Role::Line)); }
};

} // namespace

QWidget *hairline(QWidget *parent)
{
    return new Hairline(parent);
}

void tabInto(QWidget *before, const QWidget *container)
{
    for (QWidget *widget : container->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        QWidget::setTabOrder(before, widget);
        before = widget;
    }
}

void showThrough(QScrollArea *area)
{
    area->viewport()->setAutoFillBackground(false);
    area->widget()->setAutoFillBackground(false);
}

} // namespace Flightdeck::Views
