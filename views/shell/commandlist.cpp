#include "views/shell/commandlist.h"

#include <algorithm>

namespace Flightdeck::Views {

namespace {

int wordScore(QStringView word, const QString &title)
{
    if (title.startsWith(word, Qt::CaseInsensitive))
        return 100;
    for (qsizetype at = title.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = title.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        if (!title[at - 1].isLetterOrNumber())
            return 80;
    }
    return title.contains(word, Qt::CaseInsensitive) ? 50 : 0;
}

bool spread(QStringView letters, const QString &title)
{
    qsizetype at = 0;
    for (const QChar letter : letters) {
        at = title.indexOf(letter, at, Qt::CaseInsensitive);
        if (at < 0)
            return false;
        ++at;
    }
    return true;
}

} // namespace

int matchScore(const QString &typed, const QString &title)
{
    const QStringList words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return 1;
    int sum = 0;
    for (const QString &word : words) {
        int score = wordScore(word, title);
        if (score == 0 && words.size() == 1 && word.size() > 1 && spread(word, title))
            score = 10;
        if (score == 0)
            return 0;
        sum += score;
    }
    return sum / int(words.size());
}

void CommandListModel::setCommands(QVector<Command> commands, const QString &typed)
{
    QVector<std::pair<int, Command>> scored;
    for (Command &command : commands) {
        const int score = std::max(matchScore(typed, command.title),
                                   matchScore(typed, command.title + QLatin1Char(' ') + command.detail) / 2);
        if (score > 0)
            scored.append({score, std::move(command)});
    }
    std::stable_sort(scored.begin(), scored.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    beginResetModel();
    m_shown.clear();
    for (qsizetype i = 0; i < std::min<qsizetype>(scored.size(), MostShown); ++i)
        m_shown.append(std::move(scored[i].second));
    endResetModel();
}

int CommandListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant CommandListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Command &command = m_shown[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return command.title;
    case DetailRole:
        return command.detail;
    case ShortcutRole:
        return command.shortcut;
    case Qt::AccessibleTextRole:
        return QStringList{command.title, command.detail, command.shortcut}.join(QStringLiteral(", "));
    default:
        return {};
    }
}

} // namespace Flightdeck::Views
