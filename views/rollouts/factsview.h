#pragma once

#include "views/common/icons.h"

#include <QList>
#include <QScrollArea>

class QHBoxLayout;

namespace Flightdeck::Views {

/// One thing to know, with a sign. All text is plain.
struct Fact
{
    Icon icon = Icon::Note;
    Role role = Role::Text2;
    QString title;
    QString text; ///< may be empty

    bool operator==(const Fact &) const = default;
};

struct FactSection
{
    QString title;
    QList<Fact> facts; ///< none: the section is left out

    bool operator==(const FactSection &) const = default;
};

/// Sections of facts, in as many columns as there is room for. Scrolls by the arrow keys.
class FactsView : public QScrollArea
{
    Q_OBJECT
public:
    /// @param name for assistive technology.
    explicit FactsView(const QString &name, QWidget *parent = nullptr);

    void setSections(const QList<FactSection> &sections);
    const QList<FactSection> &sections() const { return m_sections; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int wantedColumns() const;
    void rebuild();

    QList<FactSection> m_sections;
    int m_columns = 0;
};

} // namespace Flightdeck::Views
