#include "views/environments/sourcesection.h"

#include "views/common/label.h"
#include "views/common/paint.h"
#include "views/common/spacing.h"
#include "views/common/style.h"
#include "views/environments/testresultview.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace Flightdeck::Views {

namespace {

constexpr int formWidth = 392;
constexpr int widthOfNames = 92;

Icon partIcon(EnvironmentPart part)
{
    switch (part) {
    case EnvironmentPart::Kubernetes:
        return Icon::Environments;
    case EnvironmentPart::Metrics:
        return Icon::Activity;
    case EnvironmentPart::Git:
        return Icon::Commit;
    case EnvironmentPart::Flipt:
        break;
    }
    return Icon::Flag;
}

class PartIcon final : public QWidget
{
public:
    explicit PartIcon(EnvironmentPart part)
        : m_icon(partIcon(part))
    {
        setFixedSize(16, 16);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), m_icon, Role::Text);
    }

private:
    Icon m_icon;
};

} // namespace

QString partTitle(EnvironmentPart part)
{
    switch (part) {
    case EnvironmentPart::Kubernetes:
        return SourceSection::tr("Kubernetes");
    case EnvironmentPart::Metrics:
        return SourceSection::tr("Metrics");
    case EnvironmentPart::Git:
        return SourceSection::tr("Git");
    case EnvironmentPart::Flipt:
        return SourceSection::tr("Flipt");
    }
    return {};
}

SourceSection::SourceSection(EnvironmentPart part, QWidget *parent)
    : QWidget(parent)
    , m_part(part)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_form(new QWidget)
    , m_grid(new QGridLayout)
    , m_test(new QPushButton(tr("Test")))
    , m_result(new TestResultView)
{
    const QString title = partTitle(part);
    setSmall(m_test);
    m_test->setAccessibleName(tr("Test %1").arg(title));
    auto *top = new QHBoxLayout;
    top->setSpacing(Spacing::Grid);
    top->addWidget(new PartIcon(part));
    top->addWidget(new Label(title, TextSize::Body, Role::Text, QFont::DemiBold));
    top->addStretch(1);
    top->addWidget(m_test);
    m_grid->setColumnMinimumWidth(0, widthOfNames);
    m_grid->setColumnStretch(1, 1);
    m_grid->setVerticalSpacing(6);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(Spacing::Page, 10, Spacing::Page, Spacing::Panel);
    form->setSpacing(Spacing::Grid);
    form->addLayout(top);
    form->addLayout(m_grid);
    form->addStretch(1);
    m_row->setContentsMargins(0, 0, 0, 1);
    m_row->setSpacing(0);
    m_row->addWidget(m_form);
    m_row->addWidget(m_result, 1);
    setAccessibleName(title);
    setCompact(false);
    connect(m_test, &QPushButton::clicked, this, &SourceSection::testRequested);
}

int SourceSection::nameWidth()
{
    return widthOfNames;
}

void SourceSection::addBeside(QLineEdit *field, QPushButton *button)
{
    int row = 0;
    int column = 0;
    int spans = 0;
    m_grid->getItemPosition(m_grid->indexOf(field), &row, &column, &spans, &spans);
    m_grid->removeWidget(field);
    setSmall(button);
    auto *both = new QHBoxLayout;
    both->setSpacing(Spacing::Cell);
    both->addWidget(field, 1);
    both->addWidget(button);
    m_grid->addLayout(both, row, column);
}

void SourceSection::addWide(QWidget *widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2);
}

QLineEdit *SourceSection::addField(const QString &name, const QString &placeholder)
{
    auto *field = new QLineEdit;
    field->setPlaceholderText(placeholder);
    field->setMaxLength(2000);
    field->setAccessibleName(tr("%1: %2").arg(partTitle(m_part), name));
    const int row = m_grid->rowCount();
    auto *label = new Label(name, TextSize::Dense, Role::Text2);
    label->setBuddy(field);
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(field, row, 1);
    connect(field, &QLineEdit::textEdited, this, &SourceSection::edited);
    return field;
}

void SourceSection::setCompact(bool compact)
{
    m_row->setDirection(compact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_form->setMinimumWidth(formWidth);
    m_form->setMaximumWidth(compact ? QWIDGETSIZE_MAX : formWidth);
    update();
}

void SourceSection::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRectF(0, height() - 1, width(), 1), color(Role::Line));
    if (m_row->direction() == QBoxLayout::LeftToRight)
        painter.fillRect(QRectF(m_form->geometry().right(), 0, 1, height()), color(Role::Line));
}

} // namespace Flightdeck::Views
