#include "views/flags/trialpanel.h"

#include "core/plaintext.h"
#include "views/common/iconlabel.h"
#include "views/common/icons.h"
#include "views/common/label.h"
#include "views/common/spacing.h"
#include "views/common/statepage.h"
#include "views/flags/bucketbars.h"
#include "views/flags/flagwords.h"
#include "views/flags/parts.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Flightdeck::Views {

static const qsizetype mostFields = 12;

TrialPanel::TrialPanel(Flags::FlagSession *session, Flags::FlagPreviewer *previewer, QWidget *parent)
    : Panel(tr("Try one entity"), parent)
    , m_session(session)
    , m_previewer(previewer)
    , m_entity(new QLineEdit(QStringLiteral("user-143"), this))
    , m_pages(new QStackedWidget(this))
    , m_fieldGrid(new QGridLayout)
    , m_traceSlot(new QVBoxLayout)
    , m_bars(new BucketBars)
    , m_result(new Label({}, TextSize::Dense, Role::Text, QFont::DemiBold))
    , m_reason(new Label({}, TextSize::Caption, Role::Text2, QFont::Normal))
    , m_state(new StatePage(this))
{
    m_entity->setAccessibleName(tr("Entity id"));
    m_entity->setMaximumWidth(150);
    m_entity->setMinimumWidth(110);
    addHeaderWidget(m_entity);
    m_result->setElided(true);
    m_fieldGrid->setSpacing(Spacing::Cell);
    m_fieldGrid->setColumnStretch(1, 1);
    m_fieldGrid->setColumnStretch(3, 1);
    m_traceSlot->setSpacing(0);
    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(Spacing::Panel, Spacing::Grid, Spacing::Panel, Spacing::Grid);
    layout->setSpacing(6);
    layout->addLayout(m_fieldGrid);
    layout->addLayout(m_traceSlot);
    layout->addWidget(m_bars);
    layout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Why it gets what it gets"));
    scroll->setWidget(inside);
    showThrough(scroll);
    auto *page = new QWidget(this);
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(scroll, 1);
    auto *result = new QHBoxLayout;
    result->setContentsMargins(Spacing::Panel, Spacing::Cell, Spacing::Panel, Spacing::Grid);
    result->addWidget(m_result, 1);
    result->addWidget(m_reason);
    rows->addLayout(result);
    m_pages->addWidget(page);
    m_pages->addWidget(m_state);
    body()->addWidget(m_pages);

    connect(m_entity, &QLineEdit::textChanged, this, [this] {
        takeContext();
        evaluate();
    });
    connect(previewer, &Flags::FlagPreviewer::snapshotsChanged, this, &TrialPanel::refresh);
    connect(previewer, &Flags::FlagPreviewer::populationChanged, this, [this] {
        takeContext();
        evaluate();
    });
    refresh();
}

void TrialPanel::setFlag(const Flags::FlagName &name)
{
    if (m_name == name)
        return;
    m_name = name;
    refresh();
}

void TrialPanel::setEntity(const QString &entity)
{
    m_entity->setText(entity);
}

// What the flag's segments look at, before or after the edit.
QStringList TrialPanel::properties() const
{
    QStringList names;
    for (const auto *snapshot : {&m_previewer->before(), &m_previewer->after()}) {
        const Flags::Flag *flag = *snapshot ? (*snapshot)->flag(m_name.nameSpace, m_name.key) : nullptr;
        if (!flag)
            continue;
        QStringList segments;
        for (const Flags::Rule &rule : flag->rules)
            segments += rule.segment.keys;
        for (const Flags::Rollout &rollout : flag->rollouts)
            segments += rollout.segment.keys;
        for (const QString &key : segments) {
            const Flags::Segment *segment = (*snapshot)->segment(m_name.nameSpace, key);
            for (size_t at = 0; segment && at < segment->constraints.size(); ++at) {
                if (segment->constraints[at].type != Flags::ConstraintType::EntityId)
                    names.append(segment->constraints[at].property);
            }
        }
    }
    names.removeDuplicates();
    return names.mid(0, mostFields);
}

void TrialPanel::showFields()
{
    const QStringList wanted = properties();
    if (wanted == QStringList(m_fields.keys()) && !wanted.isEmpty())
        return;
    QMap<QString, QString> typed;
    for (auto field = m_fields.constBegin(); field != m_fields.constEnd(); ++field)
        typed.insert(field.key(), field.value()->text());
    while (QLayoutItem *item = m_fieldGrid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_fields.clear();
    int at = 0;
    for (const QString &property : wanted) {
        auto *caption =
            new Label(Core::plainText(property, 40), TextSize::Caption, Role::Text2, QFont::Normal, this);
        auto *field = new QLineEdit(typed.value(property), this);
        field->setPlaceholderText(tr("absent"));
        field->setAccessibleName(tr("Context %1").arg(property));
        connect(field, &QLineEdit::textEdited, this, &TrialPanel::evaluate);
        m_fieldGrid->addWidget(caption, at / 2, at % 2 * 2);
        m_fieldGrid->addWidget(field, at / 2, at % 2 * 2 + 1);
        m_fields.insert(property, field);
        ++at;
    }
    takeContext();
}

// The sample's values for an entity that it knows.
void TrialPanel::takeContext()
{
    const auto &population = m_previewer->population();
    if (!population)
        return;
    const QByteArray wanted = m_entity->text().toUtf8();
    for (qsizetype row = 0; row < population->size(); ++row) {
        if (population->entity(row) != wanted)
            continue;
        for (auto field = m_fields.constBegin(); field != m_fields.constEnd(); ++field) {
            const int column = population->column(field.key());
            const int id = column < 0 ? -1 : population->valueId(column, row);
            field.value()->setText(id < 0 ? QString() : population->values(column)[size_t(id)]);
        }
        return;
    }
}

void TrialPanel::refresh()
{
    if (!m_previewer->after()) {
        m_state->setContent({StateContent::Kind::NoData,
                             tr("No trial"),
                             m_session->isOpen()
                                 ? tr("Try it after the fixes: Flipt would not load this text.")
                                 : tr("No flag file is open."),
                             {},
                             {}});
        m_pages->setCurrentWidget(m_state);
        return;
    }
    m_pages->setCurrentIndex(0);
    showFields();
    evaluate();
}

void TrialPanel::addTraceLine(bool matched, int number, const QString &text)
{
    auto *line = new QWidget(m_trace);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 1, 0, 1);
    row->setSpacing(Spacing::Grid);
    auto *sign = new IconLabel(line);
    sign->setIcon(matched ? Icon::Check : Icon::Cross, matched ? Role::Ok : Role::Text3, 12);
    row->addWidget(sign);
    row->addWidget(new Label(QString::number(number), TextSize::Dense, Role::Text, QFont::DemiBold, line));
    auto *words = new Label(text, TextSize::Dense, Role::Text2, QFont::Normal, line);
    words->setElided(true);
    row->addWidget(words, 1);
    static_cast<QVBoxLayout *>(m_trace->layout())->addWidget(line);
}

void TrialPanel::evaluate()
{
    Flags::Request request;
    request.nameSpace = m_name.nameSpace;
    request.flag = m_name.key;
    request.entity = m_entity->text();
    for (auto field = m_fields.constBegin(); field != m_fields.constEnd(); ++field) {
        if (!field.value()->text().isEmpty())
            request.context.insert(field.key(), field.value()->text());
    }
    const auto head = Flags::FlagPreviewer::tryEntity(m_previewer->before(), request);
    const auto edit = Flags::FlagPreviewer::tryEntity(m_previewer->after(), request);
    delete m_trace;
    m_trace = new QWidget(this);
    auto *layout = new QVBoxLayout(m_trace);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_traceSlot->addWidget(m_trace);
    if (!edit || m_name.key.isEmpty()) {
        m_bars->hide();
        m_result->clear();
        m_reason->clear();
        return;
    }
    for (const Flags::Trace::Step &step : edit->trace.steps) {
        QString text = stepText(step);
        if (step.threshold && edit->trace.bucket)
            text = tr("%1: bucket %2 of 100").arg(text).arg(*edit->trace.bucket);
        addTraceLine(step.matched, step.index + 1, text);
    }
    m_bars->setTraces(head ? std::optional<Flags::Trace>(head->trace) : std::nullopt, edit->trace);
    m_result->setText(tr("HEAD %1 › Edit %2")
                          .arg(head ? Core::plainText(head->answer, 120) : tr("Unknown"),
                               Core::plainText(edit->answer, 120)));
    m_reason->setText(edit->failed ? tr("the call fails") : tr("reason %1").arg(reasonText(edit->reason)));
}

} // namespace Flightdeck::Views
