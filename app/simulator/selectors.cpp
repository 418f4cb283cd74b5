#include "app/simulator/selectors.h"

#include <QRegularExpression>
#include <QStringList>

namespace Flightdeck::Simulator {

namespace {

QString valueAt(const QJsonObject &object, const QString &path)
{
    QJsonValue value = object;
    for (const QString &name : path.split(QLatin1Char('.')))
        value = value.toObject()[name];
    return value.isDouble() ? QString::number(value.toDouble()) : value.toString();
}

/// Splits at commas outside parentheses.
QStringList terms(const QString &selector)
{
    QStringList result;
    QString term;
    int depth = 0;
    for (const QChar letter : selector) {
        depth += letter == QLatin1Char('(') ? 1 : letter == QLatin1Char(')') ? -1 : 0;
        if (letter == QLatin1Char(',') && depth == 0) {
            result.append(term.trimmed());
            term.clear();
        } else {
            term.append(letter);
        }
    }
    result.append(term.trimmed());
    result.removeAll(QString());
    return result;
}

} // namespace

bool matchesFields(const QJsonObject &object, const QString &selector)
{
    static const QRegularExpression comparison(QStringLiteral("\\A([^=!]+)(==|=|!=)(.*)\\z"));
    for (const QString &term : terms(selector)) {
        const auto match = comparison.match(term);
        if (!match.hasMatch())
            return false;
        const bool equal = valueAt(object, match.captured(1)) == match.captured(3);
        if (equal == (match.captured(2) == QLatin1String("!=")))
            return false;
    }
    return true;
}

bool matchesLabels(const QJsonObject &object, const QString &selector)
{
    static const QRegularExpression comparison(QStringLiteral("\\A([^=!\\s]+)\\s*(==|=|!=)\\s*(.*)\\z"));
    static const QRegularExpression membership(QStringLiteral("\\A(\\S+)\\s+(in|notin)\\s+\\((.*)\\)\\z"));
    const QJsonObject labels =
        object[QLatin1String("metadata")].toObject()[QLatin1String("labels")].toObject();
    for (const QString &term : terms(selector)) {
        bool wanted = true;
        bool found = false;
        if (const auto match = membership.match(term); match.hasMatch()) {
            wanted = match.captured(2) == QLatin1String("in");
            for (const QString &value : match.captured(3).split(QLatin1Char(',')))
                found = found || labels[match.captured(1)].toString() == value.trimmed();
        } else if (const auto equality = comparison.match(term); equality.hasMatch()) {
            wanted = equality.captured(2) != QLatin1String("!=");
            found = labels[equality.captured(1)].toString() == equality.captured(3);
        } else {
            wanted = !term.startsWith(QLatin1Char('!'));
            found = labels.contains(wanted ? term : term.mid(1).trimmed());
        }
        if (found != wanted)
            return false;
    }
    return true;
}

} // namespace Flightdeck::Simulator
