// What a person chose on the overview and takes away from it: columns, order, namespaces, a file.
#include "views/common/notice.h"
#include "views/rollouts/columnsdialog.h"
#include "views/rollouts/namespacebutton.h"
#include "views/rollouts/overviewexport.h"
#include "views/rollouts/overviewpage.h"
#include "views/rollouts/rollouttable.h"

#include <QFileDialog>
#include <QSaveFile>
#include <QSettings>
#include <QUrl>

namespace Flightdeck::Views {

QString OverviewPage::settingsGroup() const
{
    // A slash in a name would open a group of its own.
    const QByteArray name = QUrl::toPercentEncoding(m_environment);
    return QStringLiteral("rollouts/view-") + QString::fromLatin1(name);
}

void OverviewPage::setEnvironment(const QString &name)
{
    if (name == m_environment)
        return;
    m_environment = name;
    loadChoices();
}

void OverviewPage::loadChoices()
{
    if (!m_settings)
        return;
    m_loading = true;
    const QString group = settingsGroup();
    m_columns->load(*m_settings, group + QStringLiteral("/columns"));
    m_namespaces->setChosen(m_settings->value(group + QStringLiteral("/namespaces")).toStringList());
    const QString sorted = m_settings->value(group + QStringLiteral("/sort")).toString();
    const bool descending = sorted.startsWith(u'-');
    int column = -1;
    for (int each = 0; each < m_model->columnCount(); ++each) {
        if (!sorted.isEmpty() && TableColumns::columnName(each) == sorted.mid(descending ? 1 : 0))
            column = each;
    }
    m_filter->sortByColumn(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_loading = false;
}

void OverviewPage::saveChoices()
{
    if (!m_settings || m_loading)
        return;
    const QString group = settingsGroup();
    m_columns->save(*m_settings, group + QStringLiteral("/columns"));
    m_settings->setValue(group + QStringLiteral("/namespaces"), m_namespaces->chosen());
    QString sorted;
    if (m_filter->sortedBy() >= 0)
        sorted = (m_filter->sortedIn() == Qt::DescendingOrder ? QStringLiteral("-") : QString()) +
                 TableColumns::columnName(m_filter->sortedBy());
    m_settings->setValue(group + QStringLiteral("/sort"), sorted);
}

void OverviewPage::showColumnsDialog()
{
    auto *dialog =
        new ColumnsDialog(m_columns, m_table->isCompact(), m_table->hasSeveralClusters(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void OverviewPage::askForFile()
{
    auto *dialog = new QFileDialog(window(), tr("Export the rollouts"), QString(), tr("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("rollouts.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &OverviewPage::exportTo);
    dialog->open();
}

bool OverviewPage::exportTo(const QString &fileName)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(overviewCsv(*m_filter)) < 0 || !file.commit()) {
        say(true, tr("Nothing was exported."), tr("%1: %2").arg(fileName, file.errorString()));
        return false;
    }
    say(false, tr("%n canaries exported.", nullptr, m_filter->rowCount()), fileName);
    return true;
}

void OverviewPage::say(bool failed, const QString &lead, const QString &text)
{
    m_notice->setTone(failed ? Tone::Fail : Tone::Note);
    m_notice->setText(lead, text);
    m_notice->show();
}

} // namespace Flightdeck::Views
