#include "views/flags/variantlist.h"

#include "core/plaintext.h"
#include "views/common/icons.h"
#include "views/common/label.h"
#include "views/common/spacing.h"
#include "views/common/style.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace Flightdeck::Views {

VariantList::VariantList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    auto *add = new QPushButton(icon(Icon::Plus, Role::Accent), tr("Add a variant"), this);
    setButtonKind(add, ButtonKind::Link);
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT variantRequested({}); });
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("Variants"), TextSize::Body, Role::Text, QFont::DemiBold, this));
    head->addStretch(1);
    head->addWidget(add);
    m_layout->setContentsMargins(Spacing::Panel, Spacing::Cell, Spacing::Panel, Spacing::Grid);
    m_layout->setSpacing(Spacing::Cell);
    m_layout->addLayout(head);
}

void VariantList::setFlag(const Flags::Flag &flag)
{
    QString shown;
    for (const Flags::Variant &variant : flag.variants)
        shown += variant.key + QLatin1Char('\n') + variant.name + QLatin1Char('\n') +
                 QString::fromUtf8(variant.attachment) + QLatin1Char('\n');
    if (shown == m_shown && m_rows)
        return;
    m_shown = shown;
    if (m_rows) { // the button that asked for this may still be in its own signal
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_layout->addWidget(m_rows);
    for (const Flags::Variant &variant : flag.variants)
        addRow(variant);
    m_rows->show();
}

void VariantList::addRow(const Flags::Variant &variant)
{
    auto *edit = new QPushButton(Core::plainText(variant.key, 40), m_rows);
    setButtonKind(edit, ButtonKind::Link);
    setSmall(edit);
    edit->setToolTip(tr("Change this variant"));
    edit->setAccessibleName(tr("Change variant %1").arg(variant.key));
    QStringList texts;
    if (!variant.name.isEmpty())
        texts.append(Core::plainText(variant.name, 80));
    if (variant.attachment != "null")
        texts.append(Core::plainText(QString::fromUtf8(variant.attachment), 120));
    auto *words = new Label(texts.join(tr(" · ")), TextSize::Caption, Role::Text2, QFont::Normal, m_rows);
    words->setElided(true);
    auto *remove = new QToolButton(m_rows);
    remove->setIcon(icon(Icon::Cross));
    setButtonKind(remove, ButtonKind::Tool);
    setSmall(remove);
    remove->setAccessibleName(tr("Remove variant %1").arg(variant.key));
    remove->setToolTip(remove->accessibleName());
    const QString key = variant.key;
    connect(edit, &QPushButton::clicked, this, [this, key] { Q_EMIT variantRequested(key); });
    connect(remove, &QToolButton::clicked, this, [this, key] { Q_EMIT removeRequested(key); });
    auto *row = new QHBoxLayout;
    row->setSpacing(Spacing::Grid);
    row->addWidget(edit);
    row->addWidget(words, 1);
    row->addWidget(remove);
    static_cast<QVBoxLayout *>(m_rows->layout())->addLayout(row);
}

} // namespace Flightdeck::Views
