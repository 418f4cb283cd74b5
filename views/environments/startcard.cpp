#include "views/environments/startcard.h"

#include "views/common/buttonkind.h"
#include "views/common/label.h"
#include "views/common/paint.h"
#include "views/common/spacing.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Flightdeck::Views {

namespace {

class CardIcon final : public QWidget
{
public:
    CardIcon(Icon icon, Role role, int size)
        : m_icon(icon)
        , m_role(role)
        , m_size(size)
    {
        setFixedSize(size, size + 2);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, QRectF(0, 1, m_size, m_size), m_icon, m_role);
    }

private:
    Icon m_icon;
    Role m_role;
    int m_size;
};

} // namespace

StartCard::StartCard(Icon icon, const QString &title, const QString &button, bool primary, QWidget *parent)
    : QWidget(parent)
    , m_primary(primary)
    , m_column(new QVBoxLayout(this))
    , m_button(new QPushButton(button))
{
    if (primary)
        setButtonKind(m_button, ButtonKind::Primary);
    m_button->setFixedHeight(34);
    m_column->setContentsMargins(22, 22, 22, 20);
    m_column->setSpacing(10);
    m_column->addWidget(new CardIcon(icon, primary ? Role::Accent : Role::Text2, 26));
    m_column->addWidget(new Label(title, TextSize::Emphasis, Role::Text, QFont::DemiBold));
    m_column->addStretch(1);
    m_column->addWidget(m_button);
    setFixedSize(336, 330);
    setAccessibleName(title);
    clear();
}

void StartCard::clear()
{
    delete m_lines;
    m_lines = new QWidget(this);
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins({});
    column->setSpacing(7);
    m_column->insertWidget(2, m_lines);
}

void StartCard::addLine(Icon icon, Role role, const QString &text)
{
    auto *words = new Label(text, TextSize::Body, Role::Text2);
    words->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(Spacing::Grid);
    row->addWidget(new CardIcon(icon, role, 14), 0, Qt::AlignTop);
    row->addWidget(words, 1);
    static_cast<QVBoxLayout *>(m_lines->layout())->addLayout(row);
}

void StartCard::addRow(const QString &name, Icon icon, Role role, const QString &words)
{
    auto *left = new Label(name, TextSize::Body, Role::Text, QFont::DemiBold);
    left->setElided(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(Spacing::Grid);
    row->addWidget(left, 1);
    row->addWidget(new CardIcon(icon, role, 14));
    row->addWidget(new Label(words, TextSize::Dense, role));
    static_cast<QVBoxLayout *>(m_lines->layout())->addLayout(row);
}

void StartCard::addText(const QString &text)
{
    auto *words = new Label(text, TextSize::Dense, Role::Text2);
    words->setWordWrap(true);
    m_lines->layout()->addWidget(words);
}

void StartCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), color(Role::Surface), color(m_primary ? Role::AccentFill : Role::Line),
             Spacing::Radius);
    if (m_primary)
        paintBox(painter, rect().adjusted(1, 1, -1, -1), Qt::transparent, color(Role::AccentFill),
                 Spacing::Radius);
}

} // namespace Flightdeck::Views
