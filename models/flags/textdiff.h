#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace Flightdeck::Flags {

/// Lines [beforeLine, beforeLine + beforeCount) became [afterLine, afterLine + afterCount); lines from 0.
struct LineChange
{
    int beforeLine = 0;
    int beforeCount = 0;
    int afterLine = 0;
    int afterCount = 0;

    bool operator==(const LineChange &) const = default;
};

/// Which lines differ, in order (Myers, "An O(ND) Difference Algorithm and Its Variations", 1986). Texts that
/// differ in more than 400 lines come back as one change.
std::vector<LineChange> diffLines(const QByteArray &before, const QByteArray &after);

/// A word of a changed line.
struct DiffWord
{
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;

    bool operator==(const DiffWord &) const = default;
};

/// What became of one line, word by word: "rollout: -90- +75+". Indentation is left out.
std::vector<DiffWord> diffWords(const QString &before, const QString &after);

} // namespace Flightdeck::Flags
