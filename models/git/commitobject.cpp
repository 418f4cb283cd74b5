#include "git/commitobject.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace Flightdeck::Git {

namespace {

/// One line without control characters: a trailer must not end early.
QString oneLine(QString text)
{
    static const QRegularExpression breaks(QStringLiteral("[\\x{0}-\\x{1f}\\x{7f}\\s]+"));
    return text.replace(breaks, QStringLiteral(" ")).trimmed();
}

/// "Name <mail> 1764000000 +0100"
QByteArray signatureLine(const Identity &who, const QDateTime &when)
{
    // What git itself leaves out of a name.
    static const QRegularExpression crud(QStringLiteral("[<>\\x{0}-\\x{1f}\\x{7f}]"));
    const auto clean = [](QString text) { return text.remove(crud).trimmed().toUtf8(); };
    const int minutes = when.offsetFromUtc() / 60;
    const auto two = [](int number) { return QByteArray::number(number).rightJustified(2, '0'); };
    return clean(who.name) + " <" + clean(who.email) + "> " + QByteArray::number(when.toSecsSinceEpoch()) +
           (minutes < 0 ? " -" : " +") + two(qAbs(minutes) / 60) + two(qAbs(minutes) % 60);
}

} // namespace

QByteArray commitMessage(const CommitRequest &request)
{
    QString message = oneLine(request.subject);
    if (!request.body.trimmed().isEmpty())
        message += QStringLiteral("\n\n") + request.body.trimmed();
    if (!request.trailers.isEmpty())
        message += u'\n';
    for (const auto &[key, value] : request.trailers)
        message += u'\n' + oneLine(key) + QStringLiteral(": ") + oneLine(value);
    message.remove(QChar(0));
    return message.toUtf8() + '\n';
}

QByteArray commitText(const PreparedTree &tree, const CommitRequest &request, const Identity &author,
                      const QDateTime &when)
{
    const QByteArray who = signatureLine(author, when);
    return "tree " + tree.tree.toLatin1() + "\nparent " + tree.base.toLatin1() + "\nauthor " + who +
           "\ncommitter " + who + "\n\n" + commitMessage(request);
}

BuiltCommit buildCommit(const PreparedTree &tree, const QByteArray &text, const QByteArray &signature)
{
    BuiltCommit built;
    built.text = text;
    if (!signature.isEmpty()) {
        QByteArray lines = signature.trimmed();
        built.text.insert(text.indexOf("\n\n") + 1, "gpgsig " + lines.replace('\n', "\n ") + '\n');
    }
    const QByteArray head = "commit " + QByteArray::number(built.text.size()) + '\0';
    built.commit = QString::fromLatin1(
        QCryptographicHash::hash(QByteArray(head + built.text), QCryptographicHash::Sha1).toHex());
    built.pack = writePack(QList<QByteArray>{packEntry(PackType::Commit, built.text)} + tree.entries);
    built.ids = QStringList{built.commit} + tree.ids;
    return built;
}

} // namespace Flightdeck::Git
