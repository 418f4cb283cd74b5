#include "views/activity/incidentpanel.h"

#include "views/common/agetext.h"
#include "views/common/buttonkind.h"
#include "views/common/icons.h"
#include "views/common/label.h"
#include "views/common/spacing.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Flightdeck::Views {

IncidentPanel::IncidentPanel(QWidget *parent)
    : Panel(tr("Incident range"), parent)
    , m_from(new QDateTimeEdit)
    , m_to(new QDateTimeEdit)
    , m_utc(new Label({}, TextSize::Dense, Role::Text2))
    , m_count(new Label({}, TextSize::Body, Role::Text, QFont::DemiBold))
    , m_people(new QCheckBox(tr("Names of people")))
    , m_csv(new QPushButton(tr("Export CSV…")))
    , m_json(new QPushButton(tr("Export JSON…")))
    , m_png(new QPushButton(tr("Export PNG…")))
    , m_copy(new QPushButton(tr("Copy as text")))
    , m_note(new Label({}, TextSize::Dense, Role::Text2))
{
    auto *times = new QGridLayout;
    times->setHorizontalSpacing(Spacing::Grid);
    times->setVerticalSpacing(Spacing::Cell);
    int column = 0;
    for (auto [edit, name] : {std::pair{m_from, tr("From")}, std::pair{m_to, tr("To")}}) {
        edit->setDisplayFormat(QStringLiteral("d MMM HH:mm:ss"));
        edit->setAccessibleName(name);
        edit->setMinimumWidth(132);
        times->addWidget(new Label(name, TextSize::Caption, Role::Text2), 0, column);
        times->addWidget(edit, 1, column++);
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &IncidentPanel::takeTimes);
    }
    m_utc->setWordWrap(true);
    m_note->setWordWrap(true);
    auto *rows =
        new Label(tr("Every entry that the filters leave in this range, times in UTC. It is what this "
                     "console saw and the sources still remember, not more."),
                  TextSize::Dense, Role::Text2);
    rows->setWordWrap(true);
    auto *people = new Label(tr("Off: the column By stays empty. Sentences are written as they are."),
                             TextSize::Caption, Role::Text3);
    people->setWordWrap(true);
    people->setContentsMargins(22, 0, 0, 0);
    setButtonKind(m_csv, ButtonKind::Primary);
    m_csv->setIcon(icon(Icon::Export, Role::OnAccent));
    m_json->setIcon(icon(Icon::Export, Role::Text2));
    m_png->setIcon(icon(Icon::Export, Role::Text2));
    m_copy->setIcon(icon(Icon::Copy, Role::Text2));
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(Spacing::Panel, Spacing::Panel, Spacing::Panel, Spacing::Panel);
    inside->setSpacing(Spacing::Grid);
    inside->addLayout(times);
    inside->addWidget(m_utc);
    inside->addSpacing(Spacing::Cell);
    inside->addWidget(m_count);
    inside->addWidget(rows);
    inside->addWidget(m_people);
    inside->addWidget(people);
    inside->addWidget(new Label(tr("No entity id and no secret is written."), TextSize::Dense, Role::Text2));
    inside->addSpacing(Spacing::Cell);
    for (QWidget *button : {m_csv, m_json, m_png, m_copy})
        inside->addWidget(button);
    inside->addWidget(m_note);
    body()->addLayout(inside);
    setFixedWidth(310);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Maximum);
    m_note->hide();
    connect(m_csv, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested(ExportFormat::Csv); });
    connect(m_json, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested(ExportFormat::Json); });
    connect(m_png, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested(ExportFormat::Png); });
    connect(m_copy, &QPushButton::clicked, this, &IncidentPanel::copyRequested);
}

QList<QWidget *> IncidentPanel::focusOrder() const
{
    return {m_from, m_to, m_people, m_csv, m_json, m_png, m_copy};
}

bool IncidentPanel::people() const
{
    return m_people->isChecked();
}

void IncidentPanel::setIncident(const TimeRange &incident, int entries)
{
    // An edit that a person is typing in is theirs.
    const QSignalBlocker fromBlocker(m_from);
    const QSignalBlocker toBlocker(m_to);
    if (m_from->dateTime() != incident.from.toLocalTime())
        m_from->setDateTime(incident.from.toLocalTime());
    if (m_to->dateTime() != incident.to.toLocalTime())
        m_to->setDateTime(incident.to.toLocalTime());
    const QString format = QStringLiteral("HH:mm:ss");
    m_utc->setText(tr("%1 to %2 UTC, %3")
                       .arg(incident.from.toUTC().toString(format), incident.to.toUTC().toString(format),
                            durationText(incident.from.msecsTo(incident.to))));
    m_count->setText(entries == 1 ? tr("1 entry goes out") : tr("%1 entries go out").arg(entries));
    for (QPushButton *button : {m_csv, m_json, m_png, m_copy})
        button->setEnabled(entries > 0);
}

void IncidentPanel::setNote(const QString &text, bool failed)
{
    m_note->setText(text);
    m_note->setRole(failed ? Role::Fail : Role::Text2);
    m_note->setVisible(!text.isEmpty());
}

void IncidentPanel::takeTimes()
{
    const QDateTime from = m_from->dateTime().toUTC();
    const QDateTime to = m_to->dateTime().toUTC();
    Q_EMIT incidentChanged({std::min(from, to), std::max(from, to)});
}

} // namespace Flightdeck::Views
