#include "views/rollouts/actionplanview.h"

#include "views/common/diffbar.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/paint.h"
#include "views/common/spacing.h"

#include <QVBoxLayout>

namespace Flightdeck::Views {

namespace {

constexpr qsizetype mostLines = 12;

/// The box with the exact change.
class ChangeBox final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBox(painter, rect(), color(Role::Sunken), color(Role::Line), Spacing::Radius);
    }
};

QVector<DiffWord> changeWords(const QString &path, const QString &before, const QString &after)
{
    QVector<DiffWord> words{{path + u':', DiffWord::Kind::Same}};
    if (before.isEmpty())
        words.append({ActionPlanView::tr("(not set)"), DiffWord::Kind::Same});
    else
        words.append({before, DiffWord::Kind::Removed});
    words.append({QStringLiteral("→"), DiffWord::Kind::Same});
    if (after.isEmpty())
        words.append({ActionPlanView::tr("(removed)"), DiffWord::Kind::Same});
    else
        words.append({after, DiffWord::Kind::Added});
    return words;
}

QString spoken(const QString &what, const QString &before, const QString &after)
{
    return ActionPlanView::tr("%1 changes from %2 to %3")
        .arg(what, before.isEmpty() ? ActionPlanView::tr("not set") : before,
             after.isEmpty() ? ActionPlanView::tr("removed") : after);
}

} // namespace

ActionPlanView::ActionPlanView(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(Spacing::Page, Spacing::Grid, Spacing::Page, Spacing::Grid);
    m_column->setSpacing(Spacing::Cell);
}

void ActionPlanView::present(const Rollouts::ActionPlan &plan, const QString &notice)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!notice.isEmpty()) {
        auto *changed = new Notice(Tone::Warn, Notice::Shape::Box, this);
        changed->setText({}, notice);
        m_column->addWidget(changed);
    }
    addSection(tr("What happens"), plan.effect);
    if (!plan.caution.isEmpty()) {
        auto *caution = new Notice(Tone::Warn, Notice::Shape::Box, this);
        caution->setText({}, plan.caution);
        m_column->addWidget(caution);
    }
    addChanges(plan);
    for (const QString &warning : plan.warnings) {
        auto *said = new Notice(Tone::Warn, Notice::Shape::Box, this);
        said->setText(tr("The cluster warns."), warning);
        m_column->addWidget(said);
    }
    addSection(tr("Who would undo it"), plan.undo);
    addSection(tr("Your right"), plan.access);
    addSection(tr("Afterwards"), plan.next);
    m_column->addStretch(1);
    // A layout counts only what is shown, and the sheet asks for its height at once.
    for (QWidget *child : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        child->show();
}

void ActionPlanView::addSection(const QString &title, const QString &text)
{
    if (text.isEmpty())
        return;
    m_column->addSpacing(Spacing::Cell);
    m_column->addWidget(new Label(title, TextSize::Caption, Role::Text3, QFont::DemiBold, this));
    auto *words = new Label(text, TextSize::Body, Role::Text, QFont::Normal, this);
    words->setWordWrap(true);
    words->setAccessibleName(QStringLiteral("%1: %2").arg(title, text));
    m_column->addWidget(words);
}

void ActionPlanView::addChanges(const Rollouts::ActionPlan &plan)
{
    m_column->addSpacing(Spacing::Cell);
    const QString title = plan.posts.isEmpty()
                              ? tr("Exact change, from the cluster's own dry run: %1").arg(plan.object)
                              : tr("Exact requests to the load tester, one a replica");
    auto *heading = new Label(title, TextSize::Caption, Role::Text3, QFont::DemiBold, this);
    heading->setElided(true);
    m_column->addWidget(heading);
    auto *box = new ChangeBox(this);
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(Spacing::Panel, Spacing::Grid, Spacing::Panel, Spacing::Grid);
    lines->setSpacing(2);
    const auto addLine = [&](const QString &what, const QString &before, const QString &after) {
        auto *bar = new DiffBar(box);
        bar->setWords(0, changeWords(what, before, after));
        bar->setAccessibleName(spoken(what, before, after));
        lines->addWidget(bar);
    };
    qsizetype left = mostLines;
    for (const Rollouts::FieldChange &change : plan.changes) {
        if (left-- > 0)
            addLine(change.path, change.before, change.after);
    }
    for (const Rollouts::GatePost &post : plan.posts) {
        if (left-- > 0)
            addLine(QStringLiteral("POST %1, %2").arg(post.url, post.replica), post.before, post.after);
    }
    if (left < 0)
        lines->addWidget(new Label(tr("Lines not shown: %1").arg(-left), TextSize::Dense, Role::Text2,
                                   QFont::Normal, box));
    m_column->addWidget(box);
}

} // namespace Flightdeck::Views
