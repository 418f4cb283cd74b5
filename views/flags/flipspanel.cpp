#include "views/flags/flipspanel.h"

#include "core/plaintext.h"
#include "flags/changewarnings.h"
#include "views/common/figuretext.h"
#include "views/common/flipmatrix.h"
#include "views/common/label.h"
#include "views/common/spacing.h"
#include "views/common/statepage.h"
#include "views/common/style.h"
#include "views/flags/flagwords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Flightdeck::Views {

FlipsPanel::FlipsPanel(Flags::FlagSession *session, Flags::FlagPreviewer *previewer, QWidget *parent)
    : Panel(tr("Who flips"), parent)
    , m_session(session)
    , m_previewer(previewer)
    , m_pages(new QStackedWidget(this))
    , m_number(new Label({}, TextSize::Object, Role::Text, QFont::Bold))
    , m_text(new Label({}, TextSize::Dense, Role::Text2, QFont::Normal))
    , m_matrix(new FlipMatrix)
    , m_warning(new Label({}, TextSize::Caption, Role::Warn, QFont::DemiBold))
    , m_example(new QPushButton)
    , m_state(new StatePage(this))
{
    m_text->setWordWrap(true);
    m_matrix->setAccessibleName(tr("Who has what and will get what"));
    setButtonKind(m_example, ButtonKind::Link);
    setSmall(m_example);
    auto *top = new QHBoxLayout;
    top->setSpacing(Spacing::Grid);
    top->addWidget(m_number);
    top->addWidget(m_text, 1);
    top->addWidget(m_example);
    auto *inside = new QWidget(this);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(Spacing::Panel, Spacing::Grid, Spacing::Panel, Spacing::Cell);
    layout->setSpacing(Spacing::Cell);
    layout->addLayout(top);
    layout->addWidget(m_warning);
    m_warning->setWordWrap(true);
    m_warning->hide();
    layout->addWidget(m_matrix, 1);
    m_pages->addWidget(inside);
    m_pages->addWidget(m_state);
    body()->addWidget(m_pages);
    connect(m_example, &QPushButton::clicked, this, [this] { Q_EMIT exampleChosen(m_exampleEntity); });
    connect(previewer, &Flags::FlagPreviewer::previewsChanged, this, &FlipsPanel::refresh);
    connect(previewer, &Flags::FlagPreviewer::populationChanged, this, &FlipsPanel::refresh);
    refresh();
}

QString FlipsPanel::sentence() const
{
    const auto &flips = m_previewer->flips();
    if (!flips || !m_previewer->before() || flips->entities == 0 || !m_session->changed())
        return {};
    return tr("%1 of %2 sampled ids change, %3")
        .arg(FigureText::grouped(flips->changed), FigureText::grouped(flips->entities),
             shareText(flips->changed, flips->entities));
}

void FlipsPanel::refresh()
{
    const QString tip = m_session->base().oid.left(7);
    setCaption(m_session->isOpen() ? tr("HEAD %1 to this edit").arg(tip) : QString());
    const auto say = [this](const StateContent &content) {
        m_state->setContent(content);
        m_pages->setCurrentWidget(m_state);
    };
    using Kind = StateContent::Kind;
    if (m_session->isOpen() && !m_previewer->afterReason().isEmpty()) {
        say({Kind::NoData,
             tr("No preview"),
             tr("%1 It goes on serving what it has: nobody would flip.")
                 .arg(Core::plainText(m_previewer->afterReason(), 300)),
             {},
             {}});
        return;
    }
    if (m_previewer->isLoading()) {
        say({Kind::Loading, tr("Reading the sample"), {}, {}, {}});
        return;
    }
    if (!m_previewer->population()) {
        say({Kind::NoData, tr("No sample"), tr("Choose one in the segment preview."), {}, {}});
        return;
    }
    if (!m_previewer->flips()) {
        if (m_pages->currentWidget() == m_state)
            say({Kind::Empty, tr("No flag chosen"), {}, {}, {}});
        return;
    }
    showCounts(*m_previewer->flips());
    showWarnings();
    m_pages->setCurrentIndex(0);
}

void FlipsPanel::setFlag(const Flags::FlagName &name)
{
    m_name = name;
    showWarnings();
}

void FlipsPanel::showWarnings()
{
    QStringList warnings;
    const auto &flips = m_previewer->flips();
    if (m_session->isOpen() && m_session->document().accepted())
        warnings = Flags::changeWarnings(m_session->baseDocument(), m_session->document(), m_name.nameSpace,
                                         m_name.key, flips && m_previewer->before() ? &*flips : nullptr);
    m_warning->setText(Core::plainText(warnings.mid(0, 2).join(QLatin1Char(' ')), 300));
    m_warning->setVisible(!warnings.isEmpty());
}

void FlipsPanel::showCounts(const Flags::FlagPreview &flips)
{
    const bool known = m_previewer->before().has_value();
    const QString of = FigureText::grouped(flips.entities);
    if (known) {
        m_number->setText(FigureText::grouped(flips.changed));
        m_text->setText(
            flips.changed == 0
                ? tr("of %1 sampled ids change.").arg(of)
                : tr("of %1 sampled ids change, %2.").arg(of, shareText(flips.changed, flips.entities)));
    } else {
        m_number->setText(QStringLiteral("–"));
        m_text->setText(
            tr("Unknown who changes: Flipt rejects HEAD, what it serves is older. After the commit:"));
    }
    FlipCounts counts;
    counts.after = flips.after.keys();
    if (known) {
        counts.before = flips.before.keys();
        QMap<QPair<QString, QString>, qsizetype> moved;
        QMap<QString, qsizetype> left;
        for (const Flags::FlagPreview::Move &move : flips.moves) {
            moved[{move.from, move.to}] = move.count;
            left[move.from] += move.count;
        }
        for (const QString &from : counts.before) {
            QVector<qint64> row;
            for (const QString &to : counts.after)
                row.append(from == to ? flips.before.value(from) - left.value(from)
                                      : moved.value({from, to}));
            counts.counts.append(row);
        }
    } else {
        counts.before = {tr("unknown")};
        QVector<qint64> row;
        for (const QString &to : counts.after)
            row.append(flips.after.value(to));
        counts.counts.append(row);
    }
    m_matrix->setCounts(counts);
    const bool example = known && !flips.moves.empty();
    m_example->setVisible(example);
    if (example) {
        const Flags::FlagPreview::Move &move = flips.moves.front();
        m_exampleEntity = QString::fromUtf8(move.example);
        m_example->setText(tr("Try %1").arg(Core::plainText(m_exampleEntity, 24)));
        m_example->setToolTip(tr("%1 goes from %2 to %3. Shows why beside.")
                                  .arg(Core::plainText(m_exampleEntity, 60), Core::plainText(move.from, 40),
                                       Core::plainText(move.to, 40)));
    }
}

} // namespace Flightdeck::Views
