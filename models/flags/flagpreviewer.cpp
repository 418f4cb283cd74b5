#include "flags/flagpreviewer.h"

#include "core/backgroundjob.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Flightdeck::Flags {

struct FlagPreviewer::Outcome
{
    std::optional<FlagPreview> flips;
    QHash<QString, SegmentPreview> segments;
};

FlagPreviewer::FlagPreviewer(FlagSession *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    // Gathers the changes of one gesture; the person sees the text at once and the counts a blink later.
    m_soon.setSingleShot(true);
    m_soon.setInterval(30);
    connect(&m_soon, &QTimer::timeout, this, &FlagPreviewer::compute);
    connect(session, &FlagSession::opened, this, &FlagPreviewer::tipChanged);
    connect(session, &FlagSession::documentChanged, this, &FlagPreviewer::schedule);
    if (session->isOpen())
        tipChanged();
}

FlagPreviewer::~FlagPreviewer()
{
    cancelLoading();
    if (m_computing)
        *m_computing = true;
}

void FlagPreviewer::cancelLoading()
{
    if (m_loading)
        *m_loading = true;
    m_loading.reset();
}

void FlagPreviewer::loadPopulation(const QString &fileName)
{
    using Read = Core::Result<std::shared_ptr<const Population>>;
    cancelLoading();
    const auto cancelled = std::make_shared<std::atomic_bool>(false);
    m_loading = cancelled;
    m_populationError.clear();
    Core::runInBackground<Read>(
        this,
        [fileName, cancelled]() -> Read {
            QFile file(fileName);
            if (!file.open(QIODevice::ReadOnly))
                return Core::failure(Core::ErrorCode::NotFound, tr("The file cannot be opened."),
                                     file.errorString());
            auto population = Population::readCsv(file, cancelled.get());
            if (!population)
                return tl::unexpected(population.error());
            return std::make_shared<const Population>(std::move(*population));
        },
        [this, fileName, cancelled](const Read &read) {
            if (*cancelled)
                return;
            m_loading.reset();
            if (read) {
                m_population = *read;
                m_populationName = QFileInfo(fileName).fileName();
            } else {
                m_populationError = read.error().text();
            }
            Q_EMIT populationChanged();
            schedule();
        });
    Q_EMIT populationChanged();
}

void FlagPreviewer::choose(const QString &nameSpace, const QString &flag)
{
    if (m_nameSpace == nameSpace && m_flag == flag)
        return;
    m_nameSpace = nameSpace;
    m_flag = flag;
    m_flips.reset();
    Q_EMIT previewsChanged();
    schedule();
}

// Why Flipt would not serve this repository; empty when it would.
static QString refusal(const Repository &repository)
{
    if (repository.discovery.error)
        return FlagPreviewer::tr("Flipt refuses the repository: %1").arg(*repository.discovery.error);
    for (const Document &file : repository.files) {
        if (!file.accepted())
            return FlagPreviewer::tr("Flipt rejects %1, and with it every flag of the repository.")
                .arg(file.fileName());
    }
    return {};
}

void FlagPreviewer::tipChanged()
{
    QMap<QString, QByteArray> files = m_session->base().otherFiles;
    files.insert(m_session->base().path, m_session->base().text);
    m_tip = readRepository(files, m_session->base().version);
    m_beforeReason = refusal(m_tip);
    m_before.reset();
    if (m_beforeReason.isEmpty())
        m_before = Snapshot::build(m_tip.files);
    schedule();
}

void FlagPreviewer::schedule()
{
    if (m_computing)
        *m_computing = true;
    m_soon.start();
}

void FlagPreviewer::compute()
{
    if (!m_session->isOpen() || !m_session->documentCurrent())
        return; // documentChanged() comes
    Repository edited = m_tip;
    if (!m_session->otherChanges().isEmpty()) {
        edited = readRepository(m_session->tree(), m_session->base().version);
    } else {
        for (Document &file : edited.files) {
            if (file.fileName() == m_session->base().path)
                file = m_session->document();
        }
    }
    m_afterReason = refusal(edited);
    if (m_afterReason.isEmpty() && !m_session->openedByFlipt())
        m_afterReason = tr("Flipt does not open %1.").arg(m_session->base().path);
    m_after.reset();
    if (m_afterReason.isEmpty())
        m_after = Snapshot::build(edited.files);
    Q_EMIT snapshotsChanged();

    const auto cancelled = std::make_shared<std::atomic_bool>(false);
    m_computing = cancelled;
    if (!m_population || !m_after) {
        m_flips.reset();
        m_segments.clear();
        Q_EMIT previewsChanged();
        return;
    }
    // A tip that Flipt rejects serves something unknown: the counts of the edit are shown alone.
    const Snapshot before = m_before.value_or(*m_after);
    Core::runInBackground<Outcome>(
        this,
        [before, after = *m_after, nameSpace = m_nameSpace, flag = m_flag, people = m_population, cancelled] {
            Outcome outcome;
            if (!flag.isEmpty())
                outcome.flips = previewFlag(before, after, nameSpace, flag, *people, cancelled.get());
            for (const Segment *segment : after.segments(nameSpace)) {
                if (*cancelled)
                    break;
                outcome.segments.insert(segment->key, previewSegment(*segment, *people, after.version()));
            }
            return outcome;
        },
        [this, cancelled](const Outcome &outcome) {
            if (*cancelled)
                return;
            m_flips = outcome.flips;
            m_segments = outcome.segments;
            Q_EMIT previewsChanged();
        });
}

std::optional<FlagPreviewer::Trial> FlagPreviewer::tryEntity(const std::optional<Snapshot> &snapshot,
                                                             const Request &request)
{
    if (!snapshot)
        return std::nullopt;
    const Evaluator evaluator(*snapshot);
    const Flag *flag = snapshot->flag(request.nameSpace, request.flag);
    Trial trial;
    if (flag && flag->type == FlagType::Boolean) {
        const auto answer = evaluator.boolean(request, &trial.trace);
        trial.failed = !answer;
        trial.answer = !answer           ? answer.error().message
                       : answer->enabled ? QStringLiteral("true")
                                         : QStringLiteral("false");
        trial.reason = answer ? answer->reason : Reason::Unknown;
        return trial;
    }
    const auto answer = evaluator.variant(request, &trial.trace);
    trial.failed = !answer;
    trial.answer = !answer                     ? answer.error().message
                   : answer->variant.isEmpty() ? QStringLiteral("(none)")
                                               : answer->variant;
    trial.reason = answer ? answer->reason : Reason::Unknown;
    return trial;
}

} // namespace Flightdeck::Flags
