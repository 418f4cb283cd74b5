#include "views/environments/environmentform.h"

#include "views/common/bandwidget.h"
#include "views/common/buttonkind.h"
#include "views/common/label.h"
#include "views/common/paint.h"
#include "views/common/spacing.h"
#include "views/environments/accessfields.h"
#include "views/environments/contextchooser.h"
#include "views/environments/sourcesection.h"
#include "views/environments/testresultview.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStringListModel>
#include <QVBoxLayout>

namespace Flightdeck::Views {

using Environments::Profile;

namespace {

/// Colour of the band beside its name, so that colour is never alone.
class BandSwatch final : public QWidget
{
public:
    explicit BandSwatch(EnvironmentKind kind)
        : m_kind(kind)
    {
        setFixedSize(18, 16);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBand(painter, rect(), m_kind);
    }

private:
    EnvironmentKind m_kind;
};

QVBoxLayout *captioned(const QString &caption, QLayout *what)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(Spacing::Cell);
    column->addWidget(new Label(caption, TextSize::Caption, Role::Text2));
    column->addLayout(what);
    return column;
}

QHBoxLayout *rowOf(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Spacing::Grid);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    return row;
}

} // namespace

EnvironmentForm::EnvironmentForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_detail(new QLineEdit)
    , m_production(new QRadioButton(tr("Production, striped")))
    , m_staging(new QRadioButton(tr("Amber")))
    , m_testAll(new QPushButton(tr("Test all four")))
    , m_save(new QPushButton(tr("Save")))
    , m_use(new QPushButton(tr("Use this environment")))
    , m_remove(new QPushButton(tr("Remove…")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(buildHead());
    for (int part = 0; part < EnvironmentPartCount; ++part) {
        auto *section = new SourceSection(EnvironmentPart(part));
        m_sections[size_t(part)] = section;
        column->addWidget(section);
        connect(section, &SourceSection::testRequested, this, [this, part] { test(EnvironmentPart(part)); });
        connect(section, &SourceSection::edited, this, [this, section] {
            section->result()->setOutdated();
            Q_EMIT edited();
        });
        connect(section->result(), &TestResultView::mendRequested, this, &EnvironmentForm::mend);
    }
    column->addStretch(1);
    buildFields();
    connect(m_testAll, &QPushButton::clicked, this, [this] {
        for (int part = 0; part < EnvironmentPartCount; ++part)
            test(EnvironmentPart(part));
    });
}

QWidget *EnvironmentForm::buildHead()
{
    m_name->setMaximumWidth(200);
    m_name->setMaxLength(60);
    m_name->setAccessibleName(tr("Name"));
    m_detail->setMaxLength(100);
    m_detail->setPlaceholderText(tr("team · region"));
    m_detail->setAccessibleName(tr("Description"));
    m_production->setAccessibleName(tr("Colour band: production, striped"));
    m_staging->setAccessibleName(tr("Colour band: amber"));
    for (QRadioButton *band : {m_production, m_staging})
        band->setMinimumHeight(Spacing::Button); // as high as the fields beside it
    setButtonKind(m_save, ButtonKind::Primary);
    setButtonKind(m_remove, ButtonKind::Link);
    auto *words = new QHBoxLayout;
    words->setSpacing(Spacing::Page);
    words->addLayout(captioned(tr("Name"), rowOf({m_name})), 2);
    words->addLayout(captioned(tr("Description"), rowOf({m_detail})), 2);
    words->addLayout(
        captioned(tr("Colour band"), rowOf({new BandSwatch(EnvironmentKind::Production), m_production,
                                            new BandSwatch(EnvironmentKind::Staging), m_staging})));
    words->addStretch(1);
    auto *buttons = rowOf({m_testAll, m_use, m_save});
    buttons->addStretch(1);
    buttons->addWidget(m_remove);
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(Spacing::Page, 10, Spacing::Page, Spacing::Panel);
    column->setSpacing(10);
    column->addLayout(words);
    column->addLayout(buttons);
    for (QLineEdit *edit : {m_name, m_detail})
        connect(edit, &QLineEdit::textEdited, this, &EnvironmentForm::edited);
    connect(m_production, &QRadioButton::toggled, this, &EnvironmentForm::edited);
    return head;
}

void EnvironmentForm::buildFields()
{
    const auto add = [this](EnvironmentPart part, ProfileField field, const QString &name,
                            const QString &placeholder) {
        m_fields.insert(field, section(part)->addField(name, placeholder));
    };
    using Part = EnvironmentPart;
    add(Part::Kubernetes, ProfileField::Kubeconfig, tr("Kubeconfig"), tr("KUBECONFIG or ~/.kube/config"));
    add(Part::Kubernetes, ProfileField::Context, tr("Context"), tr("the current one; several with commas"));
    m_contexts = new ContextChooser(field(ProfileField::Context));
    section(Part::Kubernetes)->addBeside(field(ProfileField::Context), m_contexts);
    connect(m_contexts, &ContextChooser::chosen, section(Part::Kubernetes), &SourceSection::edited);
    add(Part::Kubernetes, ProfileField::Namespaces, tr("Namespaces"),
        tr("when the whole cluster may not be listed"));
    add(Part::Metrics, ProfileField::MetricsUrl, tr("Address"),
        QStringLiteral("http://mimir:8080/prometheus"));
    add(Part::Metrics, ProfileField::Tenant, tr("Tenant"), tr("none"));
    addAccess(Part::Metrics);
    add(Part::Git, ProfileField::FlagsUrl, tr("Remote"), QStringLiteral("https://git.example.org/flags"));
    add(Part::Git, ProfileField::Branch, tr("Branch"), QStringLiteral("main"));
    add(Part::Git, ProfileField::FlagsPath, tr("File"), tr("the first one that Flipt loads"));
    add(Part::Git, ProfileField::SecondFlagsUrl, tr("Second remote"),
        tr("for a kill while the first does not answer"));
    add(Part::Git, ProfileField::DrillFlag, tr("Drill flag"),
        tr("a flag nobody depends on, to rehearse a kill"));
    add(Part::Git, ProfileField::Population, tr("Population"),
        tr("CSV of people to preview and to prove kills on"));
    add(Part::Flipt, ProfileField::FliptUrls, tr("Addresses"),
        tr("one a replica, or kubernetes-service://…"));
    add(Part::Flipt, ProfileField::FliptVersion, tr("Version"), QStringLiteral("1.35.0"));
    addAccess(Part::Flipt);
}

void EnvironmentForm::addAccess(EnvironmentPart part)
{
    auto *access = new AccessFields(part, SourceSection::nameWidth());
    section(part)->addWide(access);
    connect(access, &AccessFields::edited, section(part), &SourceSection::edited);
    m_access.insert(part, access);
}

QString EnvironmentForm::typedSecret(EnvironmentPart part) const
{
    const AccessFields *fields = m_access.value(part);
    return fields ? fields->typedSecret() : QString();
}

bool EnvironmentForm::isChanged() const
{
    return profile() != m_original || !typedSecret(EnvironmentPart::Metrics).isEmpty() ||
           !typedSecret(EnvironmentPart::Flipt).isEmpty();
}

void EnvironmentForm::setProfile(const Profile &profile)
{
    m_original = profile;
    m_name->setText(profile.name);
    m_detail->setText(profile.detail);
    const QSignalBlocker blocker(m_production);
    m_production->setChecked(profile.kind == Environments::Kind::Production);
    m_staging->setChecked(profile.kind != Environments::Kind::Production);
    field(ProfileField::Kubeconfig)->setText(profile.kubeconfig);
    field(ProfileField::Context)->setText(profile.contexts.join(QStringLiteral(", ")));
    field(ProfileField::Namespaces)->setText(profile.namespaces.join(QStringLiteral(", ")));
    field(ProfileField::MetricsUrl)->setText(profile.metricsUrl);
    field(ProfileField::Tenant)->setText(profile.tenant);
    field(ProfileField::FlagsUrl)->setText(profile.flagsUrl);
    field(ProfileField::Branch)->setText(profile.branch);
    field(ProfileField::FlagsPath)->setText(profile.flagsPath);
    field(ProfileField::SecondFlagsUrl)->setText(profile.secondFlagsUrl);
    field(ProfileField::Population)->setText(profile.population);
    field(ProfileField::DrillFlag)->setText(profile.drillFlag);
    field(ProfileField::FliptUrls)->setText(profile.fliptUrls.join(QStringLiteral(", ")));
    field(ProfileField::FliptVersion)->setText(profile.fliptVersion);
    access(EnvironmentPart::Metrics)->setAccess(profile.metricsAccess);
    access(EnvironmentPart::Flipt)->setAccess(profile.fliptAccess);
    for (SourceSection *section : m_sections)
        section->result()->setUntested();
    Q_EMIT edited();
}

Profile EnvironmentForm::profile() const
{
    const auto text = [this](ProfileField which) { return field(which)->text().trimmed(); };
    Profile profile = m_original;
    profile.name = m_name->text().trimmed();
    profile.detail = m_detail->text().trimmed();
    profile.kind = m_production->isChecked() ? Environments::Kind::Production : Environments::Kind::Staging;
    profile.kubeconfig = text(ProfileField::Kubeconfig);
    profile.contexts = listedParts(text(ProfileField::Context));
    profile.namespaces = listedParts(text(ProfileField::Namespaces));
    profile.metricsUrl = text(ProfileField::MetricsUrl);
    profile.tenant = text(ProfileField::Tenant);
    profile.flagsUrl = text(ProfileField::FlagsUrl);
    profile.branch = text(ProfileField::Branch);
    profile.flagsPath = text(ProfileField::FlagsPath);
    profile.secondFlagsUrl = text(ProfileField::SecondFlagsUrl);
    profile.population = text(ProfileField::Population);
    profile.drillFlag = text(ProfileField::DrillFlag);
    profile.fliptUrls = listedParts(text(ProfileField::FliptUrls));
    profile.fliptVersion = text(ProfileField::FliptVersion);
    profile.metricsAccess = access(EnvironmentPart::Metrics)->access();
    profile.fliptAccess = access(EnvironmentPart::Flipt)->access();
    return profile;
}

void EnvironmentForm::setContexts(const QStringList &contexts)
{
    m_contexts->setContexts(contexts);
    auto *completer = new QCompleter(contexts, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    field(ProfileField::Context)->setCompleter(completer);
}

void EnvironmentForm::setResult(EnvironmentPart part, const TestResult &result)
{
    section(part)->result()->setResult(result);
}

void EnvironmentForm::setCompact(bool compact)
{
    for (SourceSection *section : m_sections)
        section->setCompact(compact);
}

void EnvironmentForm::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void EnvironmentForm::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRectF(0, m_sections[0]->y() - 1, width(), 1), color(Role::Line));
}

void EnvironmentForm::test(EnvironmentPart part)
{
    section(part)->result()->setRunning();
    Q_EMIT testRequested(part);
}

void EnvironmentForm::mend(const TestMend &mend)
{
    QLineEdit *target = field(mend.field);
    target->setFocus(Qt::OtherFocusReason);
    if (mend.value.isEmpty())
        return;
    target->setText(mend.value);
    for (SourceSection *section : m_sections) {
        if (section->isAncestorOf(target))
            test(section->part());
    }
    Q_EMIT edited();
}

} // namespace Flightdeck::Views
