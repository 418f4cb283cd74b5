#include "core/serviceaddress.h"

#include "core/dnslabel.h"
#include "core/plaintext.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace Flightdeck::Core {

namespace {

struct ServiceAddressWords
{
    Q_DECLARE_TR_FUNCTIONS(ServiceAddressWords)
};

const QString plain = QStringLiteral("kubernetes-service://");
const QString secure = QStringLiteral("kubernetes-service+https://");

bool isPort(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber)
        return number >= 1 && number <= 65535 && text == QString::number(number);
    return isDnsLabel(text) && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// Printable ASCII that a path may hold as it is, and no step upwards.
bool isPath(const QString &path)
{
    const bool clean = std::all_of(path.begin(), path.end(), [](QChar c) {
        return c > u' ' && c < u'\x7f' && !QStringLiteral("?#\\\"<>`{}").contains(c);
    });
    const QStringList parts = path.split(u'/');
    return clean && std::none_of(parts.begin(), parts.end(), [](const QString &part) {
               const QString decoded = QUrl::fromPercentEncoding(part.toLatin1());
               return decoded == QLatin1String(".") || decoded == QLatin1String("..") ||
                      decoded.contains(u'/');
           });
}

tl::unexpected<Error> invalid(const QString &why)
{
    return failure(
        ErrorCode::InvalidInput, why,
        ServiceAddressWords::tr("It is written kubernetes-service://NAMESPACE/SERVICE:PORT/PATH."));
}

QString shown(const QString &text)
{
    return plainText(text, 80);
}

} // namespace

bool ServiceAddress::isMeant(const QString &text)
{
    return text.startsWith(QLatin1String("kubernetes-service"), Qt::CaseInsensitive);
}

Result<ServiceAddress> ServiceAddress::parse(const QString &text)
{
    ServiceAddress address;
    address.https = text.startsWith(secure);
    if (!address.https && !text.startsWith(plain))
        return invalid(ServiceAddressWords::tr("%1 is no address of a service.").arg(shown(text)));
    const QString rest = text.mid(address.https ? secure.size() : plain.size());
    QString owner = rest.section(u'/', 0, 0);
    QString service = rest.section(u'/', 1, 1);
    if (rest.count(u'/') > 1)
        address.path = u'/' + rest.section(u'/', 2);
    if (const qsizetype at = owner.lastIndexOf(u'@'); at >= 0) {
        address.context = QUrl::fromPercentEncoding(owner.left(at).toUtf8());
        owner = owner.mid(at + 1);
        if (address.context.isEmpty())
            return invalid(ServiceAddressWords::tr("Before the @ stands the name of a context."));
    }
    address.nameSpace = owner;
    if (!isDnsLabel(address.nameSpace))
        return invalid(ServiceAddressWords::tr("\"%1\" is no name of a namespace: small letters, digits and "
                                               "hyphens, at most 63.")
                           .arg(shown(address.nameSpace)));
    address.service = service.section(u':', 0, 0);
    if (!isDnsLabel(address.service))
        return invalid(ServiceAddressWords::tr(
                           "\"%1\" is no name of a service: small letters, digits and hyphens, at most 63.")
                           .arg(shown(address.service)));
    if (service.contains(u':')) {
        address.port = service.section(u':', 1);
        if (!isPort(address.port))
            return invalid(ServiceAddressWords::tr("\"%1\" is no port: a number from 1 to 65535, or the name "
                                                   "that the service gives it.")
                               .arg(shown(address.port)));
    }
    if (!isPath(address.path))
        return invalid(
            ServiceAddressWords::tr("\"%1\" is no path that can be asked below.").arg(shown(address.path)));
    if (address.path == QLatin1String("/"))
        address.path.clear();
    return address;
}

std::optional<ServiceAddress> ServiceAddress::fromClusterName(const QUrl &url)
{
    const QStringList parts = url.host().split(u'.');
    if (parts.size() < 2 || (parts.size() > 2 && parts[2] != u"svc") || !isDnsLabel(parts[0]) ||
        !isDnsLabel(parts[1]) || !isPath(url.path(QUrl::FullyEncoded)))
        return {};
    ServiceAddress address;
    address.service = parts[0];
    address.nameSpace = parts[1];
    address.https = url.scheme() == u"https";
    address.port = QString::number(url.port(address.https ? 443 : 80));
    address.path = url.path(QUrl::FullyEncoded);
    while (address.path.endsWith(u'/'))
        address.path.chop(1);
    return address;
}

QString ServiceAddress::toString() const
{
    QString text = https ? secure : plain;
    if (!context.isEmpty())
        text += QString::fromLatin1(QUrl::toPercentEncoding(context)) + u'@';
    text += nameSpace + u'/' + service;
    if (!port.isEmpty())
        text += u':' + port;
    return text + path;
}

QString ServiceAddress::displayName() const
{
    const QString name = nameSpace + u'/' + service;
    return port.isEmpty() ? name : QString(name + u':' + port);
}

} // namespace Flightdeck::Core
