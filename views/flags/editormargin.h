#pragma once

#include <QWidget>

namespace Flightdeck::Views {

class FlagEditor;

/// Left of the text: an icon for the worst problem of a line, its number, and a bar where it differs from the
/// tip.
class EditorMargin : public QWidget
{
    Q_OBJECT
public:
    explicit EditorMargin(FlagEditor *editor);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    FlagEditor *m_editor;
};

} // namespace Flightdeck::Views
