#pragma once

#include <QPointer>
#include <QWidget>

namespace Flightdeck::Views {

/// Lies over its whole parent, takes every click and centres one panel. Tab stays inside the panel; when the
/// scrim goes, the focus returns to where it was.
class Scrim : public QWidget
{
    Q_OBJECT

public:
    explicit Scrim(QWidget *parent);

    /// Shows `panel` (of a fixed or preferred size, no larger than the window). Not owned: on hidePanel() it
    /// is hidden and handed back without a parent change.
    void showPanel(QWidget *panel);
    void hidePanel();
    QWidget *panel() const { return m_panel; }

Q_SIGNALS:
    /// Escape was pressed and the panel did not want it.
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void place();

    QPointer<QWidget> m_panel;
    QPointer<QWidget> m_focusBefore;
};

} // namespace Flightdeck::Views
