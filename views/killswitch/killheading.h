#pragma once

#include "views/common/bandwidget.h"

#include <QWidget>

class QPushButton;

namespace Flightdeck::Views {

class BadgeLabel;
class Label;

/// The top of the kill panel: the environment's band, what is going on, and the way out.
class KillHeading : public QWidget
{
    Q_OBJECT

public:
    explicit KillHeading(QWidget *parent = nullptr);

    void setEnvironment(EnvironmentKind kind, const QString &name);
    void setWords(const QString &title, const QString &caption);
    /// @param hides leaving hides a kill that goes on.
    void setHides(bool hides);
    QPushButton *closeButton() const { return m_close; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BandWidget *m_band;
    Label *m_title;
    Label *m_caption;
    BadgeLabel *m_badge;
    QPushButton *m_close;
};

} // namespace Flightdeck::Views
