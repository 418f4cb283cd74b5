#pragma once

#include <QVector>
#include <QWidget>

class QGridLayout;

namespace Flightdeck::Views {

struct KeyHelp
{
    QString keys; ///< "Ctrl+K"
    QString text; ///< what they do

    bool operator==(const KeyHelp &) const = default;
};

/// F1: every key of the window and of the page in front.
class HelpPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HelpPanel(QWidget *parent = nullptr);

    void setKeys(const QVector<KeyHelp> &window, const QString &pageTitle, const QVector<KeyHelp> &page);
    QSize sizeHint() const override;

Q_SIGNALS:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill(int column, const QString &title, const QVector<KeyHelp> &keys);

    QWidget *m_body;
    QGridLayout *m_grid;
};

} // namespace Flightdeck::Views
