#pragma once

#include "views/common/icons.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Flightdeck::Views {

/// One way to begin: what it gives in a few lines, and its button.
class StartCard : public QWidget
{
    Q_OBJECT

public:
    StartCard(Icon icon, const QString &title, const QString &button, bool primary,
              QWidget *parent = nullptr);

    void addLine(Icon icon, Role role, const QString &text);
    /// Name left, sign and words right.
    void addRow(const QString &name, Icon icon, Role role, const QString &words);
    void addText(const QString &text);
    /// Takes every line, row and text away.
    void clear();
    QPushButton *button() const { return m_button; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_primary;
    QWidget *m_lines = nullptr;
    QVBoxLayout *m_column;
    QPushButton *m_button;
};

} // namespace Flightdeck::Views
