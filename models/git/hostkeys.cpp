#include "git/hostkeys.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QtEndian>

namespace Flightdeck::Git {

namespace {

/// "ssh-ed25519" from a raw key: a 32-bit length, then the name.
QByteArray keyType(const QByteArray &key)
{
    if (key.size() < 4)
        return {};
    const quint32 length = qFromBigEndian<quint32>(key.constData());
    return key.mid(4, qMin<qsizetype>(length, key.size()));
}

/// "|1|<salt>|<HMAC-SHA1 of the name>", both base64.
bool matchesHashed(const QByteArray &pattern, const QByteArray &name)
{
    const QList<QByteArray> parts = pattern.split('|');
    if (parts.size() != 4 || parts[1] != "1")
        return false;
    return QMessageAuthenticationCode::hash(name, QByteArray::fromBase64(parts[2]),
                                            QCryptographicHash::Sha1) == QByteArray::fromBase64(parts[3]);
}

bool matchesHosts(const QByteArray &hosts, const QByteArray &name)
{
    if (hosts.startsWith('|'))
        return matchesHashed(hosts, name);
    bool matched = false;
    for (const QByteArray &pattern : hosts.split(',')) {
        const bool negated = pattern.startsWith('!');
        // Only * and ? mean something; the brackets of "[host]:port" do not.
        QString expression = QRegularExpression::escape(QString::fromUtf8(pattern.mid(negated ? 1 : 0)));
        expression.replace(QStringLiteral("\\*"), QStringLiteral(".*"))
            .replace(QStringLiteral("\\?"), QStringLiteral("."));
        const QRegularExpression glob(QRegularExpression::anchoredPattern(expression),
                                      QRegularExpression::CaseInsensitiveOption);
        if (!glob.match(QString::fromUtf8(name)).hasMatch())
            continue;
        if (negated)
            return false;
        matched = true;
    }
    return matched;
}

} // namespace

HostKeyAnswer lookUpHostKey(const QStringList &files, const QString &host, int port, const QByteArray &key)
{
    const QByteArray name =
        port == 0 || port == 22 ? host.toUtf8() : '[' + host.toUtf8() + "]:" + QByteArray::number(port);
    HostKeyAnswer answer = HostKeyAnswer::Unknown;
    for (const QString &path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        while (!file.atEnd()) {
            QList<QByteArray> fields = file.readLine(64 << 10).simplified().split(' ');
            const QByteArray marker = fields.first().startsWith('@') ? fields.takeFirst() : QByteArray();
            if (fields.size() < 3 || fields[0].startsWith('#') || !matchesHosts(fields[0], name))
                continue;
            const bool same = QByteArray::fromBase64(fields[2]) == key;
            if (marker == "@revoked" && same)
                return HostKeyAnswer::Changed;
            if (!marker.isEmpty())
                continue;
            if (same)
                answer = HostKeyAnswer::Known;
            else if (answer == HostKeyAnswer::Unknown && fields[1] == keyType(key))
                answer = HostKeyAnswer::Changed;
        }
    }
    return answer;
}

QString fingerprint(const QByteArray &key)
{
    const QByteArray hash = QCryptographicHash::hash(key, QCryptographicHash::Sha256);
    return QStringLiteral("SHA256:") + QString::fromLatin1(hash.toBase64(QByteArray::OmitTrailingEquals));
}

QStringList knownHostsFiles(const QString &chosen)
{
    if (!chosen.isEmpty())
        return {chosen};
    return {QDir::home().filePath(QStringLiteral(".ssh/known_hosts")),
            QStringLiteral("/etc/ssh/ssh_known_hosts")};
}

} // namespace Flightdeck::Git
