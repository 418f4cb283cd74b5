#pragma once

#include "flags/flagsession.h"

#include <QWidget>

class QVBoxLayout;

namespace Flightdeck::Views {

class ConstraintRow;
class Label;
class Notice;
class Segmented;

/// A segment as a product owner sees it: who is in, constraint by constraint, and which flags ask for it.
/// Each gesture is the smallest change of the text beside it.
class SegmentForm : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentForm(Flags::FlagSession *session, QWidget *parent = nullptr);

    void setSegment(const QString &nameSpace, const QString &key);
    void refresh();
    QString key() const { return m_key; }

Q_SIGNALS:
    void renamed(const QString &key);
    /// The segment is gone, or somebody wants to be back.
    void closed();
    void flagChosen(const QString &key);

private:
    const Flags::Segment *segment() const;
    void apply(Flags::Edit edit);
    Flags::Edit edit(Flags::Edit::Kind kind, int index = 0) const;
    void rebuild(const Flags::Segment &segment);
    void addUses();

    Flags::FlagSession *m_session;
    QString m_nameSpace;
    QString m_key;
    QString m_shape;
    quint64 m_refusedAt = 0; ///< revision of the session
    Label *m_title;
    Label *m_keyLabel;
    Segmented *m_match;
    Label *m_explanation;
    Notice *m_notice;
    Notice *m_refusal;
    QWidget *m_body;
    QVBoxLayout *m_slot;
    QWidget *m_rows = nullptr;
    std::vector<ConstraintRow *> m_constraints;
};

} // namespace Flightdeck::Views
