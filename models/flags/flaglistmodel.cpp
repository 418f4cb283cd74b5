#include "flags/flaglistmodel.h"

#include "core/plaintext.h"
#include "flags/changesummary.h"
#include "flags/flagdebt.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace Flightdeck::Flags {

size_t qHash(const FlagName &name, size_t seed)
{
    return qHashMulti(seed, name.nameSpace, name.key);
}

FlagListModel::FlagListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

// "90 / 10", short enough for the list; a share nobody gets is left out.
static QString sharesText(const Rule &rule)
{
    QStringList shares;
    QString only;
    for (const Distribution &distribution : rule.distributions) {
        QString share = percentText(distribution.rollout);
        share.chop(2);
        shares.append(share);
        if (distribution.rollout > 0)
            only = only.isNull() ? distribution.variant : QStringLiteral("");
    }
    return only.isEmpty() ? shares.join(QStringLiteral(" / ")) : only;
}

QString FlagListModel::summaryOf(const Flag &flag)
{
    const QString state = flag.enabled ? tr("on") : tr("off");
    if (flag.type == FlagType::Boolean) {
        for (const Rollout &rollout : flag.rollouts) {
            const QString value = rollout.value ? QStringLiteral("true") : QStringLiteral("false");
            if (rollout.kind == Rollout::Kind::Threshold)
                return tr("Boolean · %1 · %2 get %3").arg(state, percentText(rollout.percentage), value);
            if (rollout.kind == Rollout::Kind::Segment)
                return tr("Boolean · %1 · %2 get %3").arg(state, referenceText(rollout.segment), value);
        }
        return flag.enabled ? tr("Boolean · on · everyone") : tr("Boolean · off · nobody");
    }
    if (!flag.enabled)
        return tr("Variant · off · no match");
    if (flag.rules.empty())
        return tr("Variant · on · no rules: gives nothing");
    // The rule with a real split tells most; without one the first rule does.
    const auto splits = [](const Rule &rule) { return rule.distributions.size() > 1; };
    auto rule = std::find_if(flag.rules.begin(), flag.rules.end(), splits);
    if (rule != flag.rules.end())
        return tr("Variant · on · split %1").arg(sharesText(*rule));
    rule = flag.rules.begin();
    if (rule->distributions.empty())
        return tr("Variant · on · %1 get nothing").arg(referenceText(rule->segment));
    return tr("Variant · on · %1 get %2").arg(referenceText(rule->segment), sharesText(*rule));
}

// The shares that summaryOf() tells, of who gets to them.
QList<double> FlagListModel::sharesOf(const Flag &flag)
{
    if (flag.type == FlagType::Boolean) {
        if (flag.rollouts.empty() || flag.rollouts.front().kind != Rollout::Kind::Threshold)
            return {};
        const double percent = std::clamp(flag.rollouts.front().percentage, 0.0, 100.0);
        return flag.rollouts.front().value ? QList<double>{100 - percent, percent}
                                           : QList<double>{percent, 100 - percent};
    }
    const auto splits = [](const Rule &rule) { return rule.distributions.size() > 1; };
    const auto rule = std::find_if(flag.rules.begin(), flag.rules.end(), splits);
    QList<double> shares;
    if (!flag.enabled || rule == flag.rules.end())
        return shares;
    for (const Distribution &distribution : rule->distributions)
        shares.append(std::clamp(distribution.rollout, 0.0, 100.0));
    return shares;
}

// Rollouts of a boolean flag are tried whether it is enabled or not; a segment counts as if somebody were in
// it.
static bool givesNobody(const Flag &flag)
{
    if (flag.type == FlagType::Variant)
        return !flag.enabled;
    for (const Rollout &rollout : flag.rollouts) {
        const bool threshold = rollout.kind == Rollout::Kind::Threshold;
        if (rollout.value &&
            (rollout.kind == Rollout::Kind::Segment || (threshold && rollout.percentage > 0)))
            return false;
        if (threshold && rollout.percentage >= 100)
            return true;
    }
    return !flag.enabled;
}

std::vector<FlagListModel::Row> FlagListModel::read(const Document &base, const Document &now)
{
    std::vector<Row> rows;
    std::vector<Span> spans;
    const FlagDebt debt(now);
    for (const FlagDocument &part : now.documents()) {
        for (const Flag &flag : part.flags) {
            if (now.flag(part.nameSpace, flag.key) != &flag)
                continue; // Flipt keeps the last of one key
            Row row;
            row.name = {part.nameSpace, flag.key};
            row.title = Core::plainText(flag.name, 200);
            row.type = flag.type;
            row.enabled = flag.enabled;
            row.nobody = givesNobody(flag);
            row.summary = Core::plainText(summaryOf(flag), 200);
            const Flag *was = base.flag(part.nameSpace, flag.key);
            row.changed = !was || !sameMeaning(*was, flag);
            for (const Rule &rule : flag.rules)
                row.segments += rule.segment.keys;
            for (const Rollout &rollout : flag.rollouts)
                row.segments += rollout.segment.keys;
            row.segments.removeDuplicates();
            row.shares = sharesOf(flag);
            row.debt = Core::plainText(debt.of(part.nameSpace, flag), 200);
            rows.push_back(row);
            spans.push_back(flag.span);
        }
    }
    for (const Diagnostic &diagnostic : now.diagnostics()) {
        const auto holds = [&diagnostic](Span span) {
            return span.begin <= diagnostic.span.begin && diagnostic.span.begin < span.end;
        };
        const auto found = std::find_if(spans.begin(), spans.end(), holds);
        if (found == spans.end() || diagnostic.severity == Severity::Note)
            continue;
        Row &row = rows[size_t(found - spans.begin())];
        ++(diagnostic.severity == Severity::Error ? row.errors : row.warnings);
    }
    return rows;
}

void FlagListModel::setDocuments(const Document &base, const Document &now)
{
    std::vector<Row> rows = read(base, now);
    if (m_rows.empty() || rows.empty()) {
        if (m_rows.empty() && rows.empty())
            return;
        beginResetModel(); // the first load, or the last flag went: no choice is lost
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    QSet<FlagName> wanted;
    for (const Row &row : rows)
        wanted.insert(row.name);
    for (int at = int(m_rows.size()) - 1; at >= 0; --at) {
        if (!wanted.contains(m_rows[size_t(at)].name)) {
            beginRemoveRows({}, at, at);
            m_rows.erase(m_rows.begin() + at);
            endRemoveRows();
        }
    }
    for (int at = 0; at < int(rows.size()); ++at) {
        const Row &row = rows[size_t(at)];
        const bool inPlace = at < int(m_rows.size()) && m_rows[size_t(at)].name == row.name;
        const int old = inPlace ? at : rowOf(row.name);
        if (old < 0) {
            beginInsertRows({}, at, at);
            m_rows.insert(m_rows.begin() + at, row);
            endInsertRows();
            continue;
        }
        if (old != at) { // every row before `at` is in place, so the old one stands behind
            beginMoveRows({}, old, old, {}, at);
            std::rotate(m_rows.begin() + at, m_rows.begin() + old, m_rows.begin() + old + 1);
            endMoveRows();
        }
        if (m_rows[size_t(at)] != row) {
            m_rows[size_t(at)] = row;
            Q_EMIT dataChanged(index(at), index(at));
        }
    }
}

void FlagListModel::setServed(const QHash<FlagName, ServedState> &served)
{
    m_served = served;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {ServingRole, ReplicasRole});
}

void FlagListModel::setLastChanges(const QHash<FlagName, LastChange> &changes)
{
    m_changes = changes;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1),
                           {LastChangeRole, LastWhoRole, LastWhenRole});
}

FlagName FlagListModel::nameAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[size_t(row)].name : FlagName{};
}

int FlagListModel::rowOf(const FlagName &name) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&name](const Row &row) { return row.name == name; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int FlagListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString FlagListModel::accessibleText(const Row &row) const
{
    QStringList parts{row.name.key, row.summary};
    if (row.changed)
        parts += tr("changed, not committed");
    if (row.errors > 0)
        parts += row.errors == 1 ? tr("1 error") : tr("%n errors", nullptr, row.errors);
    if (row.warnings > 0)
        parts += row.warnings == 1 ? tr("1 warning") : tr("%n warnings", nullptr, row.warnings);
    if (const auto served = m_served.constFind(row.name); served != m_served.constEnd())
        parts += tr("served by %1 of %2 replicas").arg(served->serving).arg(served->replicas);
    if (!row.debt.isEmpty())
        parts += row.debt;
    return parts.join(tr(", "));
}

QVariant FlagListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const auto served = m_served.constFind(row.name);
    switch (role) {
    case Qt::DisplayRole:
    case KeyRole:
        return Core::plainText(row.name.key, 300); // a hidden character in a key is seen
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    case NameSpaceRole:
        return row.name.nameSpace;
    case NameRole:
        return row.title;
    case TypeRole:
        return row.type == FlagType::Boolean ? tr("Boolean") : tr("Variant");
    case EnabledRole:
        return row.enabled;
    case SummaryRole:
        return row.summary;
    case ChangedRole:
        return row.changed;
    case ErrorsRole:
        return row.errors;
    case WarningsRole:
        return row.warnings;
    case ServingRole:
        return served == m_served.constEnd() ? -1 : served->serving;
    case ReplicasRole:
        return served == m_served.constEnd() ? -1 : served->replicas;
    case LastChangeRole: {
        const auto change = m_changes.constFind(row.name);
        if (change == m_changes.constEnd())
            return QString();
        return tr("%1, %2").arg(Core::plainText(change->who, 100),
                                QLocale().toString(change->when.toLocalTime(), QLocale::ShortFormat));
    }
    case SegmentsRole:
        return row.segments;
    case FlagTypeRole:
        return int(row.type);
    case NobodyRole:
        return row.nobody;
    case DebtRole:
        return row.debt;
    case SharesRole: {
        QVariantList shares;
        for (const double share : row.shares)
            shares.append(share);
        return shares;
    }
    case LastWhoRole:
        return Core::plainText(m_changes.value(row.name).who, 100);
    case LastWhenRole:
        return m_changes.value(row.name).when;
    case Qt::ToolTipRole: {
        QStringList lines{row.title, row.summary};
        if (const QString change = data(index, LastChangeRole).toString(); !change.isEmpty())
            lines.append(tr("Last changed: %1").arg(change));
        if (!row.debt.isEmpty())
            lines.append(row.debt);
        // Tooltips guess rich text: what comes from a file is escaped.
        return QString(QStringLiteral("<p style=\"white-space:pre-wrap\">") +
                       lines.join(QLatin1Char('\n')).toHtmlEscaped() + QStringLiteral("</p>"));
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> FlagListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{KeyRole, "key"},
                  {NameSpaceRole, "nameSpace"},
                  {NameRole, "name"},
                  {TypeRole, "type"},
                  {EnabledRole, "enabled"},
                  {SummaryRole, "summary"},
                  {ChangedRole, "changed"},
                  {ErrorsRole, "errors"},
                  {WarningsRole, "warnings"},
                  {ServingRole, "serving"},
                  {ReplicasRole, "replicas"},
                  {LastChangeRole, "lastChange"},
                  {SegmentsRole, "segments"},
                  {FlagTypeRole, "flagType"},
                  {NobodyRole, "nobody"},
                  {DebtRole, "debt"},
                  {SharesRole, "shares"},
                  {LastWhoRole, "lastWho"},
                  {LastWhenRole, "lastWhen"}});
    return names;
}

} // namespace Flightdeck::Flags
