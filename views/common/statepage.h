#pragma once

#include <QTimer>
#include <QWidget>

#include <optional>

class QPushButton;

namespace Flightdeck::Views {

class Label;

/// What stands over a table or a chart that has nothing to show. A stale source keeps its table: use a Notice
/// strip.
struct StateContent
{
    enum class Kind { Empty, Loading, Denied, NotInstalled, Error, NoData };

    /// Loading shows bars of unread rows, with title and text in one line at the bottom and primary as its
    /// button.
    Kind kind = Kind::Empty;
    QString title;                       ///< what happened: "You may not list canaries in ai-speech"
    QString text;                        ///< what is still true
    QString primary;                     ///< button that does what comes next; empty for none
    QString secondary;                   ///< another button; empty for none
    std::optional<double> progress = {}; ///< 0 to 1 while loading, when it is known

    bool operator==(const StateContent &) const = default;
};

class StatePage : public QWidget
{
    Q_OBJECT

public:
    explicit StatePage(QWidget *parent = nullptr);

    /// The bar of a loading page appears after 300 ms, so that a quick answer does not flash.
    void setContent(const StateContent &content);
    const StateContent &content() const { return m_content; }

Q_SIGNALS:
    void primaryTriggered();
    void secondaryTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StateContent m_content;
    bool m_barShown = false;
    QTimer m_barDelay;
    QWidget *m_icon;
    Label *m_title;
    Label *m_text;
    QPushButton *m_primary;
    QPushButton *m_secondary;
    QWidget *m_footer;
    Label *m_footerText;
    QPushButton *m_footerButton;
};

} // namespace Flightdeck::Views
