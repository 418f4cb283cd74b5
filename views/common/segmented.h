#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QPushButton;

namespace Flightdeck::Views {

/// A row of words of which exactly one is chosen: "All 12 | Need attention 4 | Moving 3".
class Segmented : public QWidget
{
    Q_OBJECT

public:
    /// `name` is read out before the words.
    explicit Segmented(const QString &name, QWidget *parent = nullptr);

    /// Keeps the chosen index when it still exists, else chooses the first.
    void setTexts(const QStringList &texts);
    int current() const;
    void setCurrent(int index);

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QButtonGroup *m_group;
    QHBoxLayout *m_row;
};

} // namespace Flightdeck::Views
