#include "views/killswitch/writtenbox.h"

#include "core/plaintext.h"
#include "views/common/icons.h"
#include "views/common/label.h"
#include "views/common/paint.h"
#include "views/common/spacing.h"
#include "views/killswitch/planlines.h"

#include <QVBoxLayout>

namespace Flightdeck::Views {

namespace {

constexpr qsizetype mostLines = 5;

class NoteLine final : public QWidget
{
public:
    NoteLine(const QString &text, QWidget *parent)
        : QWidget(parent)
    {
        auto *label = new Label(text, TextSize::Dense, Role::Text2);
        label->setWordWrap(true);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(20, 2, 0, 0);
        row->addWidget(label);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, QRectF(0, 3, 14, 14), Icon::Note, Role::Accent);
    }
};

} // namespace

WrittenBox::WrittenBox(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label({}, TextSize::Caption, Role::Text2, QFont::DemiBold))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(Spacing::Panel, Spacing::Grid, Spacing::Panel, Spacing::Grid);
    m_column->setSpacing(2);
    m_column->addWidget(m_title);
    m_title->setElided(true);
}

void WrittenBox::addNote(const QString &text)
{
    m_lines->layout()->addWidget(new NoteLine(text, m_lines));
}

void WrittenBox::setPlan(const KillSwitch::Plan &plan, const QStringList &notes)
{
    delete m_lines;
    m_lines = new QWidget(this);
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_column->addWidget(m_lines);
    const QString path = Core::plainText(plan.path, 200);
    if (plan.alreadyThere) {
        m_title->setText(tr("Nothing is written: %1 already says so").arg(path));
        addNote(tr("A hold commits nothing. It asks every replica whether it serves what git says."));
        return;
    }
    m_title->setText(tr("What is written: one commit, %1").arg(path));
    const QVector<PlanLine> lines = planLines(plan.diff);
    for (qsizetype i = 0; i < std::min(lines.size(), mostLines); ++i) {
        auto *bar = new DiffBar(m_lines);
        bar->setWords(lines[i].line, lines[i].words);
        column->addWidget(bar);
    }
    if (lines.size() > mostLines)
        addNote(tr("Lines not shown: %1").arg(lines.size() - mostLines));
    for (const QString &note : notes)
        addNote(note);
}

void WrittenBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), color(Role::Sunken), color(Role::Line), Spacing::Radius);
}

} // namespace Flightdeck::Views
