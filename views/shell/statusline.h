#pragma once

#include <QDateTime>
#include <QWidget>

namespace Flightdeck::Views {

/// The bottom row: what the page says about itself, the keys that always work, local time and UTC.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setText(const QString &text);
    void setNow(const QDateTime &now);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QString m_clock;
};

} // namespace Flightdeck::Views
