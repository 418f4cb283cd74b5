#include "app/attentionsettings.h"

#include <QSettings>

namespace Flightdeck::App {

namespace {

QString keyOf(const char *name)
{
    return QStringLiteral("notifications/") + QString::fromLatin1(name);
}

QSet<QString> setOf(const QStringList &list)
{
    return {list.cbegin(), list.cend()};
}

QStringList sorted(const QSet<QString> &set)
{
    QStringList list(set.cbegin(), set.cend());
    list.sort();
    return list;
}

const QString timeFormat = QStringLiteral("HH:mm");

} // namespace

AttentionSettings loadAttentionSettings(const QSettings &settings)
{
    AttentionSettings chosen;
    const auto flag = [&settings](const char *name, bool &value) {
        value = settings.value(keyOf(name), value).toBool();
    };
    const auto time = [&settings](const char *name, QTime &value) {
        const QTime read = QTime::fromString(settings.value(keyOf(name)).toString(), timeFormat);
        if (read.isValid())
            value = read;
    };
    Rollouts::AttentionRules &rules = chosen.rules;
    flag("on", rules.on);
    flag("failed", rules.failed);
    flag("halted", rules.halted);
    flag("approval", rules.approval);
    flag("finished", rules.finished);
    flag("favouritesOnly", rules.favouritesOnly);
    flag("sound", rules.sound);
    flag("quiet", rules.quiet.on);
    flag("quietFailuresPass", rules.quiet.failuresPass);
    time("quietFrom", rules.quiet.from);
    time("quietTo", rules.quiet.to);
    if (settings.contains(keyOf("quietDays"))) {
        rules.quiet.days.clear();
        for (const QString &day : settings.value(keyOf("quietDays")).toStringList()) {
            if (const int number = day.toInt(); number >= 1 && number <= 7)
                rules.quiet.days.insert(number);
        }
    }
    rules.muted = setOf(settings.value(keyOf("muted")).toStringList());
    rules.favourites = setOf(settings.value(QStringLiteral("rollouts/favourites")).toStringList());
    flag("tray", chosen.tray);
    flag("keepRunning", chosen.keepRunning);
    return chosen;
}

void saveAttentionSettings(QSettings &settings, const AttentionSettings &chosen)
{
    const Rollouts::AttentionRules &rules = chosen.rules;
    settings.setValue(keyOf("on"), rules.on);
    settings.setValue(keyOf("failed"), rules.failed);
    settings.setValue(keyOf("halted"), rules.halted);
    settings.setValue(keyOf("approval"), rules.approval);
    settings.setValue(keyOf("finished"), rules.finished);
    settings.setValue(keyOf("favouritesOnly"), rules.favouritesOnly);
    settings.setValue(keyOf("sound"), rules.sound);
    settings.setValue(keyOf("quiet"), rules.quiet.on);
    settings.setValue(keyOf("quietFailuresPass"), rules.quiet.failuresPass);
    settings.setValue(keyOf("quietFrom"), rules.quiet.from.toString(timeFormat));
    settings.setValue(keyOf("quietTo"), rules.quiet.to.toString(timeFormat));
    QStringList days;
    for (int day = 1; day <= 7; ++day) {
        if (rules.quiet.days.contains(day))
            days << QString::number(day);
    }
    settings.setValue(keyOf("quietDays"), days);
    settings.setValue(keyOf("muted"), sorted(rules.muted));
    settings.setValue(keyOf("tray"), chosen.tray);
    settings.setValue(keyOf("keepRunning"), chosen.keepRunning);
}

} // namespace Flightdeck::App
