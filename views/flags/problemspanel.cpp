#include "views/flags/problemspanel.h"

#include "core/plaintext.h"
#include "views/common/iconlabel.h"
#include "views/common/icons.h"
#include "views/common/label.h"
#include "views/common/spacing.h"
#include "views/common/style.h"
#include "views/flags/parts.h"
#include "views/flags/severity.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Flightdeck::Views {

static const int mostEntries = 30;

ProblemsPanel::ProblemsPanel(Flags::FlagSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new Label({}, TextSize::Body, Role::Text, QFont::DemiBold, this))
    , m_caption(new Label({}, TextSize::Caption, Role::Text2, QFont::Normal, this))
    , m_fixAll(new QPushButton(this))
    , m_layout(new QVBoxLayout(this))
{
    setButtonKind(m_fixAll, ButtonKind::Primary);
    setSmall(m_fixAll);
    auto *sign = new IconLabel(this);
    sign->setIcon(Icon::Error, Role::Fail, 18);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_title);
    texts->addWidget(m_caption);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Spacing::Panel, Spacing::Grid, Spacing::Panel, Spacing::Grid);
    head->setSpacing(Spacing::Grid);
    head->addWidget(sign, 0, Qt::AlignVCenter);
    head->addLayout(texts, 1);
    head->addWidget(m_fixAll);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addLayout(head);
    connect(m_fixAll, &QPushButton::clicked, this, &ProblemsPanel::fixAll);
}

int ProblemsPanel::fixable() const
{
    const std::vector<Flags::Diagnostic> &all = m_session->document().diagnostics();
    return int(std::count_if(all.begin(), all.end(), [](const auto &one) { return one.fix.has_value(); }));
}

std::vector<ProblemsPanel::Group> ProblemsPanel::groups() const
{
    QMap<QString, size_t> byRule;
    std::vector<Group> found;
    for (const Flags::Diagnostic &diagnostic : m_session->document().diagnostics()) {
        const auto known = byRule.constFind(diagnostic.rule);
        if (known == byRule.constEnd()) {
            byRule.insert(diagnostic.rule, found.size());
            found.push_back(
                {diagnostic.severity, Core::plainText(diagnostic.message, 300), {}, {&diagnostic}});
        } else {
            found[*known].problems.push_back(&diagnostic);
        }
    }
    for (Group &group : found) {
        QStringList lines;
        for (const Flags::Diagnostic *problem : group.problems)
            lines.append(QString::number(problem->line));
        lines.removeDuplicates();
        const qsizetype more = lines.size() - 8;
        if (more > 0)
            lines = lines.mid(0, 8);
        const QString list = lines.join(tr(", "));
        group.text = lines.size() == 1 ? tr("Line %1.").arg(list)
                     : more > 0        ? tr("Lines %1 and %2 more.").arg(list).arg(more)
                                       : tr("Lines %1.").arg(list);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Group &a, const Group &b) { return a.severity < b.severity; });
    return found;
}

void ProblemsPanel::addEntry(Flags::Severity severity, const QString &title, const QString &text,
                             const QString &button, const std::function<void()> &action)
{
    auto *sign = new IconLabel(m_entries);
    sign->setIcon(severityIcon(severity), severityRole(severity), 16);
    auto *head = new Label(title, TextSize::Dense, Role::Text, QFont::DemiBold, m_entries);
    head->setWordWrap(true);
    auto *words = new Label(text, TextSize::Dense, Role::Text2, QFont::Normal, m_entries);
    words->setWordWrap(true);
    auto *push = new QPushButton(button, m_entries);
    setSmall(push);
    push->setAccessibleName(tr("%1: %2").arg(button, title));
    connect(push, &QPushButton::clicked, this, action);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(head);
    texts->addWidget(words);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Spacing::Panel, Spacing::Grid, Spacing::Panel, Spacing::Grid);
    row->setSpacing(Spacing::Grid);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(push, 0, Qt::AlignTop);
    auto *layout = static_cast<QVBoxLayout *>(m_entries->layout());
    layout->addWidget(hairline(m_entries));
    layout->addLayout(row);
}

void ProblemsPanel::refresh()
{
    const bool opened = m_session->openedByFlipt();
    const bool rejected = !m_session->document().accepted();
    m_hasProblems = m_session->isOpen() && (rejected || !opened);
    delete m_entries;
    m_entries = new QWidget(this);
    auto *layout = new QVBoxLayout(m_entries);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_layout->addWidget(m_entries);
    if (!m_hasProblems)
        return;

    const QString file = Core::plainText(m_session->base().path, 80);
    m_title->setText(tr("This file would not take effect"));
    m_caption->setText(tr("checked against the rules of Flipt %1").arg(m_session->base().version.text()));
    const bool mendable = !opened && !m_session->discovery().error;
    const int fixes = fixable() + (mendable ? 1 : 0);
    m_fixAll->setVisible(fixes > 0);
    m_fixAll->setText(fixes == 1 ? tr("Fix it") : tr("Fix all %n", nullptr, fixes));
    m_fixAll->setAccessibleName(tr("Fix all problems"));
    if (const std::optional<QString> &error = m_session->discovery().error) {
        addEntry(Flags::Severity::Error, tr("Flipt refuses the repository"),
                 tr("Its .flipt.yml is broken: %1").arg(Core::plainText(*error, 300)),
                 tr("Write a new .flipt.yml"), [this] { letFliptOpenIt(); });
    } else if (!opened) {
        addEntry(Flags::Severity::Error, tr("Flipt does not open %1").arg(file),
                 tr("Without other orders it reads only features.yaml and *.features.yaml. A .flipt.yml that "
                    "names "
                    "this file goes with the commit."),
                 tr("Add .flipt.yml"), [this] { letFliptOpenIt(); });
    }
    int entries = 0;
    for (const Group &group : groups()) {
        if (++entries > mostEntries)
            break;
        const bool all =
            std::all_of(group.problems.begin(), group.problems.end(),
                        [](const Flags::Diagnostic *problem) { return problem->fix.has_value(); });
        const Flags::Diagnostic *first = group.problems.front();
        if (all)
            addEntry(group.severity, group.title, group.text,
                     group.problems.size() == 1 ? Core::plainText(first->fix->title, 40)
                                                : tr("Fix %n values", nullptr, int(group.problems.size())),
                     [this, rule = first->rule] { fixRule(rule); });
        else
            addEntry(group.severity, group.title, group.text, tr("Go to"),
                     [this, byte = first->span.begin] { Q_EMIT goToRequested(byte); });
    }
    m_entries->show();
}

void ProblemsPanel::fixAll()
{
    const bool open = !m_session->openedByFlipt() && !m_session->discovery().error;
    if (fixable() > 0) {
        Flags::Edit edit;
        edit.kind = Flags::Edit::Kind::FixAll;
        // What cannot be fixed stays listed below.
        (void)m_session->apply(edit);
    }
    if (open)
        letFliptOpenIt();
}

void ProblemsPanel::fixRule(const QString &rule)
{
    std::vector<Flags::Fix> fixes;
    for (const Flags::Diagnostic &diagnostic : m_session->document().diagnostics()) {
        if (diagnostic.rule == rule && diagnostic.fix)
            fixes.push_back(*diagnostic.fix);
    }
    m_session->applyFixes(fixes);
}

void ProblemsPanel::letFliptOpenIt()
{
    const QString name = QStringLiteral(".flipt.yml");
    const QMap<QString, QByteArray> tree = m_session->tree();
    const auto found = tree.constFind(name);
    const bool usable = found != tree.constEnd() && !m_session->discovery().error;
    m_session->writeOtherFile(
        name, Flags::fliptYmlIncluding(m_session->base().path,
                                       usable ? std::optional<QByteArray>(*found) : std::nullopt));
}

} // namespace Flightdeck::Views
