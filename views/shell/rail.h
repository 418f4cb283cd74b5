#pragma once

#include "views/common/icons.h"
#include "views/shell/shelltypes.h"

#include <QAbstractButton>

#include <array>

namespace Flightdeck::Views {

/// One stop of the rail: icon, word, and a count when something there needs attention.
class RailButton : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(Icon icon, const QString &text, QWidget *parent);

    void setCount(int count);
    void setCompact(bool compact);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void describe();
    QStringList wrapped(const QFont &font) const;

    Icon m_icon;
    int m_count = 0;
    bool m_compact = false;
};

/// The pages, at the left of the window. 64 px wide with words, 48 without.
class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void setCurrent(PageId page);
    void setCount(PageId page, int count);
    void setCompact(bool compact);
    RailButton *button(PageId page) const { return m_pages[size_t(page)]; }

Q_SIGNALS:
    void pageRequested(Flightdeck::Views::PageId page);
    void helpRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::array<RailButton *, PageCount> m_pages;
    RailButton *m_help = nullptr;
};

} // namespace Flightdeck::Views
