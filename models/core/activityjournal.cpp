#include "core/activityjournal.h"

#include "core/durableappend.h"
#include "core/plaintext.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace Flightdeck::Core {

namespace {

constexpr qint64 longestLine = 64 << 10;
constexpr qsizetype mostWaiting = 1 << 20; ///< while the disk does not take it
constexpr int longestText = 4'000;

template<typename T> std::optional<T> named(const QString &word, std::initializer_list<T> values)
{
    for (const T value : values) {
        if (activityWord(value) == word)
            return value;
    }
    return std::nullopt;
}

QByteArray lineOf(const ActivityEntry &entry)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("id"), entry.id},
                                     {QStringLiteral("at"), entry.at.toUTC().toString(Qt::ISODateWithMs)},
                                     {QStringLiteral("kind"), activityWord(entry.kind)},
                                     {QStringLiteral("outcome"), activityWord(entry.outcome)},
                                     {QStringLiteral("object"), entry.object},
                                     {QStringLiteral("text"), entry.text},
                                     {QStringLiteral("by"), entry.by},
                                     {QStringLiteral("state"), entry.state}})
        .toJson(QJsonDocument::Compact);
}

/// A file is only as good as whoever could write to it: every text is made plain and short again.
std::optional<ActivityEntry> entryOf(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const auto text = [&object](const char *key) {
        return plainText(object.value(QLatin1String(key)).toString(), longestText);
    };
    const auto kind = named(text("kind"), {ActivityKind::Rollout, ActivityKind::FlagCommit,
                                           ActivityKind::Kill, ActivityKind::Console});
    const auto outcome =
        named(text("outcome"), {ActivityOutcome::Running, ActivityOutcome::Good, ActivityOutcome::Bad,
                                ActivityOutcome::Waiting, ActivityOutcome::Note});
    ActivityEntry entry;
    entry.id = object.value(QStringLiteral("id")).toString();
    entry.at = QDateTime::fromString(text("at"), Qt::ISODateWithMs).toUTC();
    if (entry.id.isEmpty() || !entry.at.isValid() || !kind || !outcome)
        return std::nullopt;
    entry.kind = *kind;
    entry.outcome = *outcome;
    entry.object = text("object");
    entry.text = text("text");
    entry.by = text("by");
    entry.state = text("state");
    return entry;
}

} // namespace

ActivityJournal::ActivityJournal(QString file, qint64 capBytes, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_cap(capBytes)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(1'000);
    connect(&m_soon, &QTimer::timeout, this, &ActivityJournal::flush);
}

ActivityJournal::~ActivityJournal()
{
    flush();
}

void ActivityJournal::load(ActivityModel &model, const QDateTime &oldest)
{
    read(m_file + QStringLiteral(".1"), model, oldest);
    read(m_file, model, oldest);
    for (int row = 0; row < model.rowCount(); ++row) {
        ActivityEntry entry = model.entry(row);
        if (entry.outcome != ActivityOutcome::Running)
            continue;
        entry.outcome = ActivityOutcome::Waiting;
        entry.state = tr("End not seen");
        model.put(entry);
    }
}

void ActivityJournal::read(const QString &path, ActivityModel &model, const QDateTime &oldest)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    bool inLongLine = false;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine(longestLine);
        const bool whole = line.endsWith('\n') || file.atEnd();
        if (whole && !inLongLine) {
            if (const auto entry = entryOf(line); entry && entry->at >= oldest)
                model.put(*entry);
        }
        inLongLine = !whole;
    }
}

void ActivityJournal::follow(ActivityModel &model)
{
    connect(&model, &ActivityModel::entryPut, this, [this](const ActivityEntry &entry) {
        if (m_waiting.size() > mostWaiting)
            return;
        m_waiting += lineOf(entry) + '\n';
        if (!m_soon.isActive())
            m_soon.start();
    });
}

Result<void> ActivityJournal::flush()
{
    m_soon.stop();
    if (m_waiting.isEmpty())
        return {};
    QFile file(m_file);
    if (file.size() > m_cap) {
        QFile::remove(m_file + QStringLiteral(".1"));
        file.rename(m_file + QStringLiteral(".1"));
    }
    const auto written = appendDurably(m_file, m_waiting.chopped(1));
    if (written)
        m_waiting.clear();
    const bool other = m_problem.has_value() == written.has_value();
    m_problem = written ? std::nullopt : std::optional(written.error());
    if (other)
        Q_EMIT problemChanged();
    return written;
}

} // namespace Flightdeck::Core
