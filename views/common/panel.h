#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace Flightdeck::Views {

class Label;

/// A surface with a hairline around it and, when it has a title, a header row of 32 px.
class Panel : public QWidget
{
    Q_OBJECT

public:
    /// The tone of the edge: a panel that blocks, or one that is being edited, has a coloured one.
    enum class Edge { Plain, Accent, Fail, Warn };

    explicit Panel(QWidget *parent = nullptr);
    explicit Panel(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &caption = {});
    void setCaption(const QString &caption);
    /// Adds `widget` at the right end of the header; takes ownership.
    void addHeaderWidget(QWidget *widget);
    /// The space below the header, without margins. Takes what is added.
    QVBoxLayout *body() const { return m_body; }
    void setEdge(Edge edge);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_header = nullptr;
    QHBoxLayout *m_headerLayout = nullptr;
    QVBoxLayout *m_body;
    Label *m_title = nullptr;
    Label *m_caption = nullptr;
    Edge m_edge = Edge::Plain;
};

} // namespace Flightdeck::Views
