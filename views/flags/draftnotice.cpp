#include "views/flags/draftnotice.h"

#include "core/plaintext.h"
#include "flags/changesummary.h"

#include <QLocale>
#include <QPushButton>

namespace Flightdeck::Views {

DraftNotice::DraftNotice(Flags::DraftKeeper *keeper, Flags::FlagSession *session, QWidget *parent)
    : Notice(Tone::Note, Shape::Strip, parent)
    , m_keeper(keeper)
    , m_session(session)
{
    QPushButton *take = addButton(tr("Take them up"));
    take->setAccessibleName(tr("Take up the edits that were kept"));
    QPushButton *drop = addButton(tr("Throw them away"));
    drop->setAccessibleName(tr("Throw away the edits that were kept"));
    connect(take, &QPushButton::clicked, keeper, &Flags::DraftKeeper::takeUp);
    connect(drop, &QPushButton::clicked, keeper, &Flags::DraftKeeper::throwAway);
    connect(keeper, &Flags::DraftKeeper::foundChanged, this, &DraftNotice::refresh);
    connect(session, &Flags::FlagSession::stepsChanged, this, &DraftNotice::refresh);
    refresh();
}

// What the edits are, from the last one backwards.
static QString editsOf(const Flags::Draft &draft, const Flags::Document &before)
{
    QStringList told;
    bool typed = false;
    for (auto step = draft.steps.rbegin(); step != draft.steps.rend(); ++step) {
        if (step->edit)
            told.prepend(step->edit->summary(before));
        typed |= !step->edit && step->otherFile.isEmpty();
    }
    told.removeDuplicates();
    if (typed)
        told.append(DraftNotice::tr("typing in the text"));
    if (told.size() > 3)
        told = told.mid(told.size() - 3);
    return Core::plainText(told.join(QStringLiteral("; ")), 200);
}

// What happened on the branch meanwhile.
static QString sinceThen(const Flags::Draft &draft, const Flags::FlagSession &session)
{
    if (draft.baseText == session.base().text)
        return DraftNotice::tr("The branch has the text they began from.");
    const Flags::Document then =
        Flags::Document::parse(draft.baseText, session.base().path, session.base().version);
    QStringList changes = Flags::describeChanges(then, session.baseDocument());
    if (changes.isEmpty())
        changes.append(DraftNotice::tr("Only comments and layout."));
    const Flags::Replay replay = Flags::replaySteps(draft.steps, draft.baseText, session.base().text,
                                                    session.base().path, session.base().version);
    return DraftNotice::tr("The branch changed since: %1")
               .arg(Core::plainText(changes.mid(0, 2).join(QLatin1Char(' ')), 200)) +
           QLatin1Char(' ') +
           (replay.conflicts.isEmpty()
                ? DraftNotice::tr("The edits fit in.")
                : DraftNotice::tr("Both changed the same: you will see both and decide."));
}

void DraftNotice::refresh()
{
    const auto &draft = m_keeper->found();
    setVisible(draft.has_value());
    if (!draft)
        return;
    const Flags::Document before =
        Flags::Document::parse(draft->baseText, m_session->base().path, m_session->base().version);
    QString text = tr("From %1: %2. %3")
                       .arg(QLocale().toString(draft->time.toLocalTime(), QLocale::ShortFormat),
                            editsOf(*draft, before), sinceThen(*draft, *m_session));
    if (m_session->changed())
        text += QLatin1Char(' ') + tr("Taking them up gives up what is edited now.");
    setText(tr("Edits were kept that nobody committed."), text);
}

} // namespace Flightdeck::Views
